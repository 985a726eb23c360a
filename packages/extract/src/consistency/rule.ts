/** What each rule of consistency says of itself. */
import type { Evidence, FullRecord } from '@specmill/model'
import type { Reading, SectionNode } from '../engine/reading.ts'
import type { Span } from '../engine/span.ts'

export interface Contradiction {
  /** One plain sentence; where two places differ it quotes what stands at the other. */
  text: string
  /** The place that a reader should look at: repaired text, or a quote that a finding has already. */
  place: Span | Evidence
  /** Into the extraction, as in a `Note`: the field whose evidence is the other place. */
  path: string | null
}

export interface ConsistencyRule {
  /** `consistency/what` */
  code: string
  find(reading: Reading, records: readonly FullRecord[]): Contradiction[]
}

/** Sections that one record is read from. */
export const sectionsFor = (reading: Reading, record: number): SectionNode[] =>
  reading.sections.filter(section => section.records.length === 0 || section.records.includes(record))
