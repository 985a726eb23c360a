/** The parts that a document is divided into, as a tree. */
import type { SectionKind } from './vocabulary.ts'

export interface Section {
  id: string
  kind: SectionKind
  /** 1 is the top; the title is no parent. */
  level: number
  parent: string | null
  /** As printed, without a final colon and without a rule in brackets. */
  heading: string | null
  /** The specialties or assignments that it is limited to: the narrowest units only; all = []. */
  scope: string[]
  /** A rule in brackets after the heading. */
  note: string | null
  /** Body without the heading; furniture removed; paragraphs joined by "\n". */
  text: string
  /** The records that it is about; [] = all. */
  records: number[]
}
