/** What is said of a line that may be a heading, and what is known of the document while headings are looked for. */
import type { SectionKind } from '@specmill/model'
import type { HeadingLook } from './heading-look.ts'
import type { Line } from './lines.ts'

export interface HeadingCandidate extends HeadingLook {
  /** Offsets in the line's text. */
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

export interface HeadingContext {
  /** Lower case; the classes that this file describes, where there are several. */
  classTitles: ReadonlySet<string>
  /** Of the section in which the line stands. */
  current: SectionKind
  /** Does the line stand right below the heading of that section? */
  atStart(): boolean
  /** Is that section a row of a form? */
  inForm: boolean
  /** How the headings look that the lexicon is sure of, each seen twice at least. */
  usualLooks: ReadonlySet<string>
  /** The lines above and below. */
  previous: Line | undefined
  next: Line | undefined
}
