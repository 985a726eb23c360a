/** The shape of a lexicon of headings. */
import type { SectionKind } from '@specmill/model'

/** Section kind → the headings that announce it: lower case, sorted, without articles, "and" for "&". */
export type HeadingPhrases = Partial<Record<SectionKind, readonly string[]>>
