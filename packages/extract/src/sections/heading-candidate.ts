/** One block → the heading that it is, or begins with, if any. */
import type { SectionKind } from '@specmill/model'
import { saysNothing } from '../engine/absence.ts'
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { HeadingLook } from './heading-look.ts'
import { runInHeading } from './run-in-heading.ts'
import { wholeLineHeading } from './whole-line-heading.ts'

export interface HeadingCandidate extends HeadingLook {
  /** Offsets in the block's repaired text. */
  start: number
  end: number
  text: string
  /** A rule in brackets behind the heading. */
  note: { start: number; end: number; text: string } | null
  /** Where the body on the same line begins; null for a heading on a line of its own. */
  bodyStart: number | null
  /** Null: the words say nothing of the kind. */
  kind: SectionKind | null
  /** `class`: a class of a series; `specialty` and `assignment`: limits what stands below; `alternative`: "Either I". */
  type: 'plain' | 'class' | 'specialty' | 'assignment' | 'alternative'
}

/** What is known of the document while its headings are looked for. */
export interface HeadingContext {
  /** Lower case; the classes that this file describes, where there are several. */
  classTitles: ReadonlySet<string>
  /** Above the first section. */
  inHeader: boolean
  /** How the headings look that the lexicon is sure of, each seen twice at least. */
  usualLooks: ReadonlySet<string>
  /** The blocks above and below. */
  previous: RepairedBlock | undefined
  next: RepairedBlock | undefined
}

export function headingCandidate(block: RepairedBlock, context: HeadingContext): HeadingCandidate | null {
  if (block.raw.kind === 'row' && block.cells.length > 1) return null
  const text = block.text.trimEnd()
  if (!/\p{L}/u.test(text) || /^(?:and|or|and\/or)[:.]?$/i.test(text) || saysNothing(text)) return null
  return wholeLineHeading(block, text, context) ?? runInHeading(block, text, context)
}
