/** One line → the heading that it is, or begins with, if any. */
import { saysNothing } from '../engine/absence.ts'
import { formRow, headOfDuties } from './form-row.ts'
import type { HeadingCandidate, HeadingContext } from './heading.ts'
import { isCaps } from './heading-key.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import type { Line } from './lines.ts'
import { runInHeading } from './run-in-heading.ts'
import { wholeLineHeading } from './whole-line-heading.ts'

export function headingCandidate(line: Line, context: HeadingContext): HeadingCandidate | null {
  if (line.kind === 'row' && line.block.cells.length > 1 && !isCaptionRow(line, context))
    return headOfDuties(line, context) ?? formRow(line, context)
  const text = line.text.trimEnd()
  if (!/\p{L}/u.test(text) || /^\W*(?:and|or|and\/or)\W*$/i.test(text) || saysNothing(text)) return null
  return wholeLineHeading(line, text, context) ?? runInHeading(line, text, context)
}

/** "WORK LOCATION" alone in the first row of a table of places; refuses the title of the section that is open, above its own table. */
function isCaptionRow({ text, block }: Line, { current }: HeadingContext): boolean {
  const [first, ...others] = block.cells
  if (!first || others.some(cell => block.text.slice(cell.start, cell.end).trim() !== '') || !isCaps(text)) return false
  const kind = kindInLexicon(text.trim())
  return kind !== null && kind !== current
}
