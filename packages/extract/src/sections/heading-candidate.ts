/** One line → the heading that it is, or begins with, if any. */
import { saysNothing } from '../engine/absence.ts'
import type { HeadingCandidate, HeadingContext } from './heading.ts'
import type { Line } from './lines.ts'
import { runInHeading } from './run-in-heading.ts'
import { wholeLineHeading } from './whole-line-heading.ts'

export function headingCandidate(line: Line, context: HeadingContext): HeadingCandidate | null {
  if (line.kind === 'row' && line.block.cells.length > 1) return null
  const text = line.text.trimEnd()
  if (!/\p{L}/u.test(text) || /^(?:and|or|and\/or)[:.]?$/i.test(text) || saysNothing(text)) return null
  return wholeLineHeading(line, text, context) ?? runInHeading(line, text, context)
}
