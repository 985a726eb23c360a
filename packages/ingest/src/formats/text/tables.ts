/** Rows and their cells: lines with tabs inside, and Markdown's pipe tables. */
import type { Cell } from '@specmill/model'
import type { Line } from './lines.ts'

/** A row before its cells are read. */
export interface Row {
  cells: string[]
  /** Lines that it takes up. */
  lines: number
}

const ticked = /☒|☑|✓|✔|✅|🗹|\[[xX✓✔]\]/u
const unticked = /☐|□|❑|❏|\[ ?\]|\[_\]/u

/** @param text of the cell, without markup. @returns the cell as read; a box in it stays in the text. */
export function cellFrom(text: string): Cell {
  const checked = ticked.test(text) ? true : unticked.test(text) ? false : null
  return { text, boxes: [], checked }
}

function tabs(text: string): number {
  let count = 0
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) count++
  return count
}

/**
 * The rows of a run of lines without an empty line between them. A tab before a paragraph, or left behind it, makes no cell
 * unless the lines beside it have as many.
 * @param isItem whether the line at that place is a list item: the tab after its marker is none of a table's.
 * @returns for each line its cells, or null where it is no row.
 */
export function tabRows(lines: readonly Line[], isItem: (at: number) => boolean): (string[] | null)[] {
  const inner = lines.map((line, at) => (isItem(at) || line.margin ? 0 : tabs(line.text)))
  const total = lines.map((line, at) => (inner[at] ?? 0) + line.leadingTabs + line.trailingTabs)
  const rows: (string[] | null)[] = lines.map(() => null)
  lines.forEach((line, at) => {
    if (line.margin || isItem(at) || !total[at]) return
    const besides = [at - 1, at + 1].filter(place => isBeside(lines, at, place) && !isItem(place))
    const sameShape = besides.some(place => total[place] === total[at])
    if (
      !inner[at] &&
      !(sameShape && besides.some(place => (inner[place] ?? 0) > 0 || (line.trailingTabs > 0 && (lines[place]?.trailingTabs ?? 0) > 0)))
    )
      return
    const lead = sameShape || besides.some(place => (inner[place] ?? 0) > 0) ? line.leadingTabs : 0
    const trail = sameShape || besides.some(place => (total[place] ?? 0) > 0) ? line.trailingTabs : 0
    rows[at] = [...Array(lead).fill(''), ...line.text.split('\t'), ...Array(trail).fill('')]
  })
  return rows
}

function isBeside(lines: readonly Line[], at: number, place: number): boolean {
  const lower = lines[Math.max(at, place)]
  return lines[place] !== undefined && lower !== undefined && lower.gap === 0 && !lines[place].margin
}

const delimiterRow = /^\|?\s{0,9}:?-{2,}:?\s{0,9}(?:\|\s{0,9}:?-{2,}:?\s{0,9}){0,60}\|?$/

export function isDelimiterRow(text: string): boolean {
  return text.includes('|') && text.length < 2000 && delimiterRow.test(text)
}

/** @returns whether a pipe table begins with this line. */
export function startsPipeTable(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  if (text.startsWith('|') && text.indexOf('|', 1) > 0) return true
  const next = lines[at + 1]
  return text.includes('|') && next !== undefined && next.gap === 0 && isDelimiterRow(next.text)
}

/** Cells of a row may run over several lines where a converter kept the line ends of the page. */
const longestRow = 12

/** @returns one row, from its first line on. @param columns of the rows above; 0 for the first. */
export function pipeRow(lines: readonly Line[], at: number, columns: number): Row {
  const first = lines[at]?.text ?? ''
  let text = first
  let taken = 1
  if (first.startsWith('|')) {
    while (!isWhole(text, columns) && taken < longestRow) {
      const next = lines[at + taken]
      if (!next || next.gap > 0 || next.margin || /^\|.*\|.*\S/.test(next.text.slice(0, 300))) break
      text = `${text} ${next.text}`
      taken++
    }
    if (!isWhole(text, columns)) {
      text = first
      taken = 1
    }
  }
  return { cells: splitCells(text), lines: taken }
}

function isWhole(text: string, columns: number): boolean {
  return text.endsWith('|') && splitCells(text).length >= columns
}

function splitCells(text: string): string[] {
  const inner = text.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|').trim())
}
