/** Where a value stands: every value of an extraction points at the words that it came from. */

/** Points of a PDF page (1/72 inch), origin top left: left, top, right, bottom. */
export type Box = [x0: number, y0: number, x1: number, y1: number]

/** A quote of a block: `blocks[block].text.slice(start, end) === quote`, always. */
export interface Evidence {
  block: number
  start: number
  end: number
  quote: string
  /** 1-based; null where the format has no pages. */
  page: number | null
  boxes: Box[]
}

/** `implied`: concluded from other words of the document; `given`: told by whoever imported the file. */
export type Certainty = 'stated' | 'implied' | 'given'

/** One value with the words it stands on. A `value` of null means that the document SAYS there is none. */
export interface Finding<V> {
  value: V | null
  certainty: Certainty
  /** Of a stated object, the parts that are implied: `["jurisdiction"]`. */
  impliedParts?: string[]
  /** The rule's precision measured on labelled sets; null until it is measured. */
  confidence: number | null
  /** `family/shape` */
  rule: string
  evidence: Evidence[]
}

/** Below this measured precision a value is worth a look. */
const lowConfidence = 0.9

/** Whether the rule that gave a value is often wrong. */
export const isUnsure = ({ confidence }: Pick<Finding<unknown>, 'confidence'>): boolean => confidence !== null && confidence < lowConfidence

export interface Note {
  level: 'info' | 'warning' | 'error'
  /** `area/what`, as `requirements/ambiguous`. */
  code: string
  text: string
  /** Into the extraction: `records[0].requirements`. */
  path: string | null
  evidence: Evidence | null
}
