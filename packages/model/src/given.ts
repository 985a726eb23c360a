/** What whoever imports a file may say of it. It belongs to the file in its bucket, never to the content, and is laid over an extraction where that is shown. */
export interface Given {
  /** The organisation that employs. */
  employer?: string
  /** ISO 3166-2: "US-MS". */
  jurisdiction?: string
  /** ISO 8601, with its precision: from when the file is in force. It orders the versions of a class and stands in no field. */
  effective?: string
}
