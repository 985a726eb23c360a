/** What each rule of consistency says of itself. */
import type { FullRecord } from '@specmill/model'
import type { Reading } from '../engine/reading.ts'
import type { Span } from '../engine/span.ts'

export interface Contradiction {
  text: string
  span: Span
  /** Into the extraction, as in a `Note`. */
  path: string | null
}

export interface ConsistencyRule {
  /** `consistency/what` */
  code: string
  find(reading: Reading, records: readonly FullRecord[]): Contradiction[]
}
