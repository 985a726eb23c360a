/** Rows of tables → blocks; a table that goes on over a page break stays one table, a row that does stays one row. */
import { type Cell, type DocumentBlock, plainLook } from '@specmill/model'
import { checkOfCell } from './check-of-cell.ts'
import type { FlowCell, FlowRow, FlowTable } from './flow.ts'
import { textFromLines } from './text-from-lines.ts'

/** Borders of a table may be off by this much on its next page, in points. */
const offset = 4

/** Joins what a page break parted, before rows become blocks. */
export function joinTables(rows: readonly (FlowRow | null)[]): { numbers: Map<FlowRow, number>; merged: Set<FlowRow> } {
  const numbers = new Map<FlowRow, number>()
  const merged = new Set<FlowRow>()
  let table = 0
  let last: FlowRow | null = null
  for (const row of rows) {
    if (!row) {
      last = null
      continue
    }
    if (last && row.table !== last.table && goesOn(last.table, row.table)) {
      numbers.set(row, table)
      if (isSameRow(last, row)) {
        row.cells.forEach((cell, index) => {
          last?.cells[index]?.lines.push(...cell.lines)
        })
        merged.add(row)
        // the rows below still compare their table with this one's
        last = { ...row, cells: last.cells }
        continue
      }
    } else {
      if (!last || row.table !== last.table) table++
      numbers.set(row, table)
    }
    last = row
  }
  return { numbers, merged }
}

function goesOn(above: FlowTable, below: FlowTable): boolean {
  return (
    below.page === above.page + 1 &&
    above.ruled === below.ruled &&
    above.columns.length === below.columns.length &&
    above.columns.every((left, index) => Math.abs(left - (below.columns[index] as number)) < offset)
  )
}

/** The break parted a row: its first cell is not begun again, or all its cells go on in the middle of a sentence. */
function isSameRow(above: FlowRow, below: FlowRow): boolean {
  const filled = below.cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell.lines.length > 0)
  if (above.cells.length !== below.cells.length || filled.some(({ index }) => above.cells[index]?.lines.length === 0)) return false
  const firstEmpty = filled[0]?.index !== 0
  const middle = filled.every(({ cell }) => /^\p{Ll}/u.test(cell.lines[0]?.text ?? ''))
  return firstEmpty || middle
}

/** @param bodySize letter size of the body text, in points */
export function rowBlock(
  cells: readonly FlowCell[],
  table: number,
  page: number,
  words: ReadonlySet<string>,
  bodySize: number,
): DocumentBlock {
  const block: DocumentBlock = {
    kind: 'row',
    text: '',
    page,
    boxes: [],
    table,
    cells: [],
    look: { ...plainLook, bold: [], raised: [] },
    runs: [],
  }
  cells.forEach((cell, index) => {
    const running = textFromLines(cell.lines, words)
    if (index > 0) block.text += '\t'
    const start = block.text.length
    block.text += running.text
    block.boxes.push(...running.boxes)
    block.runs.push(...running.runs.map(run => ({ ...run, start: run.start + start, end: run.end + start })))
    for (const [from, to] of running.bold) block.look.bold.push([from + start, to + start])
    for (const [from, to] of running.raised) block.look.raised.push([from + start, to + start])
    const done: Cell = { text: running.text, boxes: running.boxes, checked: checkOfCell(running.text) }
    block.cells.push(done)
  })
  const size = cells.find(cell => cell.lines.length)?.lines[0]?.size ?? bodySize
  block.look.size = Math.round((size / bodySize) * 100) / 100
  return block
}
