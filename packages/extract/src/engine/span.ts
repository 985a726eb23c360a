/** A stretch of one repaired block: the address that rules work with. `evidence.ts` turns it into a quote of the raw text. */

export interface Span {
  /** Index into the document's blocks. */
  block: number
  /** In the repaired text of the block. */
  start: number
  end: number
}
