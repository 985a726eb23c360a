/** What some of the duties are about, on a line of its own above them. */
import { beginsWithVerb } from '../fields/duties/verb-first.ts'
import { wordCount } from '../language/white-space.ts'
import type { HeadingContext } from './heading.ts'
import { isTitleCase } from './heading-key.ts'
import { isOfDuties } from './kind-groups.ts'
import type { Line } from './lines.ts'

/** "Tax Collection" between an empty line and sentences about work, in a section of work: what they are about; refuses the first of a list of short lines. */
export const isTopic = (line: Line, printed: string, { current, next }: HeadingContext): boolean =>
  isOfDuties(current) &&
  (line.kind === 'paragraph' || line.kind === 'heading') &&
  line.gap > 0 &&
  next?.gap === 0 &&
  next.text.length > printed.length &&
  beginsWithVerb(next.text) &&
  !beginsWithVerb(printed) &&
  /^\p{Lu}[^\d$:;,.?!()]*$/u.test(line.text.trim()) &&
  isTitleCase(printed) &&
  wordCount(printed) <= 6
