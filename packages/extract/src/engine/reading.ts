/** The document as families read it: repaired, divided into sections, with what holds for all of it. */
import type { Document, DocumentKey, Evidenced, Finding, Footnote, Note, SectionKind } from '@specmill/model'
import type { PhraseTagger } from '../language/phrases.ts'
import type { Passage } from './passage.ts'
import type { RepairedBlock } from './repaired-block.ts'
import type { Span } from './span.ts'

export interface SectionNode {
  id: string
  kind: SectionKind
  level: number
  parent: SectionNode | null
  children: SectionNode[]
  heading: string | null
  headingSpan: Span | null
  /** A rule in brackets behind the heading. */
  note: string | null
  noteSpan: Span | null
  /** Names of specialties and assignments, narrowest only; [] = all. */
  scope: string[]
  /** Its own body, without that of its children. */
  passages: Passage[]
  /** Indices of the records that it is about; [] = all. */
  records: number[]
}

/** A specialty, or an assignment inside one. */
export interface Unit {
  name: string
  aliases: string[]
  /** The specialty of an assignment. */
  within: string | null
  spans: Span[]
}

export interface Reading {
  document: Document
  blocks: RepairedBlock[]
  /** In document order, parents before children. The first is the header: what stands above the first heading. */
  sections: SectionNode[]
  units: Unit[]
  keys: Evidenced<DocumentKey>[]
  footnotes: Evidenced<Footnote>[]
  disclaimers: Finding<string>[]
  /** Part-of-speech for the phrases that the lexicon leaves in doubt. */
  phrases: PhraseTagger
  /** Notes are collected here while the document is read. */
  notes: Note[]
}

/** What one record is read from: the sections about it and those about all. */
export interface JobText {
  reading: Reading
  /** Which record of the document, and of how many. */
  index: number
  of: number
  /** The class title where the document was divided into several classes. */
  title: string | null
  sections: SectionNode[]
  /** Lists that the document says are empty: findings whose value is the field's name. */
  absent: Finding<string>[]
}

export const sectionsOf = (job: JobText, ...kinds: SectionKind[]): SectionNode[] =>
  job.sections.filter(section => kinds.includes(section.kind))

/** Passages of these sections in document order, each with its section. */
export const passagesOf = (sections: readonly SectionNode[]): { section: SectionNode; passage: Passage }[] =>
  sections.flatMap(section => section.passages.map(passage => ({ section, passage })))

/** Of several records' sections: does this one stand for this record alone? */
export const isOwn = (job: JobText, section: SectionNode): boolean => section.records.length > 0 && section.records.includes(job.index)
