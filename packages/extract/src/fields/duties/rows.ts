/** A row of a table of duties: number, strength, share of the time and the words of the duty, in any order. */
import { type Passage, type PassageCell, spanIn } from '../../engine/passage.ts'
import type { SectionNode } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { isNoDuty } from './refused.ts'
import { type Words, wordsIn } from './words.ts'

export interface DutyRow {
  words: Words
  /** As written: "L", "Light". */
  strength: PassageCell | null
  percent: { value: number; span: Span } | null
}

const strengthCode = /^(?:s|l|m|h|v|vh|sedentary|light|medium|heavy|very heavy)$/i
const header =
  /^(?:[\w ]{0,20}(?:strength|frequency) (?:code|demand|level)|% ?(?:of )?(?:the )?time|percent(?:age)?(?: of time)?|(?:essential |job )?(?:functions|duties))$/i
const share = /^(\d{1,3})\s*%$/

/** The column that a header row calls a share of the time. */
export function percentColumnOf(passages: readonly Passage[]): number | null {
  for (const { cells } of passages) {
    const column = cells.length > 1 ? cells.findIndex(cell => /^\s*(?:%|percent)/i.test(cell.text) && !/\d/.test(cell.text)) : -1
    if (column >= 0) return column
  }
  return columnOfShares(passages.map(({ cells }) => cells.map(cell => cell.text.trim())).filter(cells => cells.length > 1))
}

/** So many rows at least, of which the numbers of one column come to a hundred or nearly so, tell of shares of the time. */
const fewestShares = 3
function columnOfShares(rows: readonly string[][]): number | null {
  const width = rows[0]?.length ?? 0
  if (rows.length < fewestShares || rows.some(cells => cells.length !== width)) return null
  for (let column = 0; column < width; column++) {
    const shares = rows.map(cells => (/^\d{1,3}$/.test(cells[column] ?? '') ? Number(cells[column]) : Number.NaN))
    const all = shares.reduce((sum, one) => sum + one, 0)
    if (all >= 95 && all <= 105) return column
  }
  return null
}

/** "1 ⇥ L ⇥ Oversees the work …"; refuses a header row "⇥ Strength Code ⇥ ESSENTIAL FUNCTIONS". */
export function dutyRow(section: SectionNode, passage: Passage, percentColumn: number | null): DutyRow | null {
  const filled = passage.cells.filter(cell => cell.text.trim())
  const text = filled.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (!text || !/\p{Ll}/u.test(text.text) || filled.some(cell => header.test(cell.text))) return null
  const words = wordsIn(section, passage, text.start, text.end)
  if (!words || words.text.split(' ').length < 3 || isNoDuty(words)) return null
  const strength = filled.find(cell => cell !== text && strengthCode.test(cell.text.trim())) ?? null
  const inColumn = percentColumn === null ? undefined : passage.cells[percentColumn]
  const percentCell = filled.find(
    cell => cell !== text && (share.test(cell.text.trim()) || (cell === inColumn && /^\d{1,3}$/.test(cell.text.trim()))),
  )
  const value = Number(/^\d+/.exec(percentCell?.text.trim() ?? '')?.[0] ?? 0)
  return {
    words,
    strength,
    percent: percentCell && value > 0 && value <= 100 ? { value, span: spanIn(passage, percentCell.start, percentCell.end) } : null,
  }
}

const ofTime = /^\s*(?:%|percent(?:age)?)(?:\s+of)?(?:\s+(?:the|total))?\s+(?:time|effort)\s*:?\s*$/i

/** "Percentage of Time ⇥ 45" on a row of its own: the share of what stands on the next row. */
export function shareAbove(passage: Passage | undefined): DutyRow['percent'] {
  const [label, cell] = (passage?.cells ?? []).filter(({ text }) => text.trim())
  const value = Number(/^\s*(\d{1,3})\s*%?\s*$/.exec(cell?.text ?? '')?.[1] ?? 0)
  return passage && label && cell && ofTime.test(label.text) && value > 0 && value <= 100
    ? { value, span: spanIn(passage, cell.start, cell.end) }
    : null
}
