/** What changed between two classes of job: two versions of one specification, or any two records. */
import type { Evidence } from './evidence.ts'
import type { FieldName } from './record.ts'

/** A run of words of a text that both sides share, or that only one of them has. */
export interface WordMark {
  text: string
  mark: 'same' | 'added' | 'removed'
}

/** One side of a change: the value and the words it stands on. */
export interface ComparedValue {
  /** As people read it: one line. */
  text: string
  value: unknown
  evidence: Evidence[]
}

/**
 * `meaning`: what the job asks for, pays or demands is another; `work`: what is done or known is another; `wording`: the same thing in
 * other words.
 */
export type Weight = 'meaning' | 'work' | 'wording'

export interface Change {
  /** `names`: units, places and programs that the text of one side names and the other does not. */
  field: FieldName | 'names'
  kind: 'added' | 'removed' | 'changed'
  weight: Weight
  /** One sentence for people. */
  text: string
  before: ComparedValue | null
  after: ComparedValue | null
  /** Of a text that changed: its words, both sides in one. */
  words: WordMark[]
}

/** A section of each side that speaks of the same; null where one side has none. */
export interface SectionPair {
  before: string | null
  after: string | null
  heading: string | null
  words: WordMark[]
}

export interface Comparison {
  /** Whether the two are versions of one class, and why that is thought. */
  identity: { verdict: 'same-class' | 'perhaps' | 'different'; reasons: string[] }
  /** `null` where the documents do not show which of them is the older. */
  order: { older: 'before' | 'after' | null; reason: string }
  /** The weightiest first. */
  changes: Change[]
  /** Fields that both have and that say the same. */
  unchanged: FieldName[]
  /** What the two have in different numbers: "essential duties", 10 and 6. */
  counts: { what: string; before: number; after: number }[]
  sections: SectionPair[]
}
