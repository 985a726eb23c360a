/** What one file becomes: the full view, in which every field is a `Finding`, and the plain view, which is the same tree with values only. */
import type { Block, Source } from './document.ts'
import type { Evidence, Finding, Note } from './evidence.ts'
import type { FieldName, JobRecord } from './record.ts'
import type { Section } from './section.ts'
import type { DocumentKind } from './vocabulary.ts'

/** In the full view these carry the words that they stand on. */
export type Evidenced<T> = T & { evidence: Evidence[] }

/** A list is a list of findings; every other field is a finding or null. */
export type FullField<V> = [V] extends [readonly (infer Item)[]] ? Finding<Item>[] : Finding<NonNullable<V>> | null

export type FullRecord = { [Key in FieldName]: FullField<JobRecord[Key]> }

export interface Furniture {
  text: string
  occurrences: number
}
/** `anchoredTo`: a section id. */
export interface Footnote {
  marker: string
  text: string
  anchoredTo: string | null
}
export interface DocumentKey {
  for: 'frequency' | 'environment' | 'strength' | 'other'
  code: string
  meaning: string
  definition: string | null
}
export interface Repair {
  raw: string
  fixed: string
  rule: string
  evidence: Evidence
}

/** In characters that are no white space. */
export interface Coverage {
  characters: number
  /** Standing in sections, those of kind `other` included. */
  sections: number
  other: number
  furniture: number
  unassigned: number
  /** Standing inside the evidence of some field. */
  quoted: number
}

interface Common {
  schema: 'specmill/1'
  source: Source
  document: { kind: DocumentKind; language: string | null }
  furniture: Furniture[]
  coverage: Coverage
}

export interface Extraction extends Common {
  blocks: Block[]
  sections: Evidenced<Section>[]
  records: FullRecord[]
  footnotes: Evidenced<Footnote>[]
  disclaimers: Finding<string>[]
  keys: Evidenced<DocumentKey>[]
  repairs: Repair[]
  notes: Note[]
}

export interface PlainExtraction extends Common {
  sections: Section[]
  records: JobRecord[]
  footnotes: Footnote[]
  disclaimers: string[]
  keys: DocumentKey[]
  repairs: Omit<Repair, 'evidence'>[]
  notes: Omit<Note, 'evidence'>[]
}
