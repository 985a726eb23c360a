/** A head: the words in a sentence around which a leaf stands, before it is known how far the leaf's words reach. */
import type { Leaf } from '@specmill/model'
import type { LeafBody } from './node.ts'

export interface Head {
  /** Offsets in the sentence. */
  start: number
  end: number
  /** `requirements/shape` */
  rule: string
  kind: Leaf['kind']
  /** @param text the words of the leaf @param start where they begin in the sentence */
  read(text: string, start: number): LeafBody | null
  /** It is part of what was asked for before: "one of which …". */
  overlaps?: boolean
  /** The words end with the head. */
  closed?: boolean
}

/** What surrounds a sentence. */
export interface Surroundings {
  /** Heading or row label says what the text is about. */
  about: 'education' | 'experience' | null
  /** Index into the record's licenses or certifications of what stands at these offsets of the sentence. */
  credentials: readonly { start: number; end: number; body: LeafBody }[]
  residency: { start: number; end: number } | null
}

/** A rule that finds heads of one shape. */
export interface HeadRule {
  name: string
  find(sentence: string, around: Surroundings): Omit<Head, 'rule'>[]
}
