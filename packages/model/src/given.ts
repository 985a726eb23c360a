/** What whoever imports a file says of it; it belongs to the file in its bucket, never to the content, and is laid over an extraction where that is shown. */
export interface Given {
  employer?: string
  /** ISO 3166-2: "US-MS". */
  jurisdiction?: string
  /** ISO 8601 date from which the document holds; its precision is kept: "2001-09". */
  effective?: string
}
