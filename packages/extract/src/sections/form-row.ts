/** A row of a form that is a section: "Job Summary" in the first cell, what the job is in the second. */
import type { SectionKind } from '@specmill/model'
import type { Passage } from '../engine/passage.ts'
import type { HeadingCandidate, HeadingContext } from './heading.ts'
import { lookOf } from './heading-look.ts'
import { isOfDuties } from './kind-groups.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import { labelKeyOf } from './label-key.ts'
import { type Line, passageOf } from './lines.ts'

/** Where a form may begin: at the top, or below a heading in words of its own. */
const mayBegin: ReadonlySet<SectionKind> = new Set<SectionKind>(['header', 'other', 'notes'])
/** What is a value, and no text: "Skills\tTyping". */
const shortestText = 40

/** What the column beside a list of work says of it. */
const shareTitle =
  /^(?:approx(?:imate|\.)?\s+)?(?:%|percent(?:age)?)(?:\s+(?:of\s+)?(?:the\s+)?(?:work\s+)?(?:time|effort))?$|^(?:time|frequency|essential(?:\s+function)?|weight(?:ing)?|priority)\s*\??$/i

/** "Key Responsibilities ⇥ % of Time" above a table of work: its heading; refuses the head row of a table below a heading of duties. */
export function headOfDuties(line: Line, { current }: HeadingContext): HeadingCandidate | null {
  const [first, second] = filledCells(line)
  const printed = first?.text.trim().replace(/\s*:$/, '') ?? ''
  const kind = second && shareTitle.test(second.text.trim()) ? kindInLexicon(printed) : null
  const start = line.text.indexOf(printed)
  if (!kind || !isOfDuties(kind) || isOfDuties(current) || start < 0) return null
  return {
    start,
    end: start + printed.length,
    text: printed,
    note: null,
    bodyStart: null,
    kind,
    type: 'plain',
    ...lookOf(line, printed, printed.length),
  }
}

/** Two filled cells, the first of which is a heading that the lexicon knows; refuses the labels of short values and tables within a section. */
export function formRow(line: Line, { current, inForm }: HeadingContext): HeadingCandidate | null {
  const [first, second] = filledCells(line)
  if (!first || !second || second.text.length < shortestText) return null
  if (!mayBegin.has(current) && !inForm) return null
  const printed = first.text.trim().replace(/\s*:$/, '')
  const kind = labelKeyOf(printed) ? null : kindInLexicon(printed)
  const start = line.text.indexOf(printed)
  if (!kind || start < 0) return null
  return {
    start,
    end: start + printed.length,
    text: printed,
    note: null,
    bodyStart: second.start,
    kind,
    type: 'plain',
    ...lookOf(line, printed, printed.length),
  }
}

/** Is it a row of a form, with a label in the first cell? */
export const isFormRow = (line: Line): boolean => filledCells(line).length === 2

/** The two cells of a row that has no more; [] for all other lines. */
function filledCells(line: Line): Line['block']['cells'] {
  const { cells } = line.block
  const filled = cells.filter(cell => cell.text.trim())
  return line.kind === 'row' && filled.length === 2 && filled[0] === cells[0] && (filled[0]?.text.length ?? 0) < 60 ? filled : []
}

/** The text of the second cell, as a paragraph. */
export const formText = (line: Line, from: number): Passage => ({ ...passageOf(line, from), kind: 'paragraph', cells: [], table: null })
