/** The header of a table that a page break parted from its rows: one word over each column, alone at the foot of the page before. */
import type { Flow, FlowRow, FlowTable } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'
import { aligned, type Extent, extent, splitAtColumns } from './table-columns.ts'

/** A gap between two of its words, in letter sizes. */
const apart = 1.4
/** In words: a cell that is longer is no header. */
const longest = 5

/** "Demand   Frequency   Example" at a page's end, above rows of three columns on the next, becomes a row of their table; a sentence does not. */
export function withHeadsAtFoot(flow: readonly Flow[]): Flow[] {
  const body = flow.map((item, at) => ({ item, at })).filter(({ item }) => item.kind !== 'margin')
  const heads = new Map<number, FlowRow>()
  body.forEach(({ item, at }, index) => {
    const next = body[index + 1]?.item
    if (item.kind !== 'line' || next?.kind !== 'row' || next.page !== item.line.page + 1) return
    const head = headOf(item.line, next.table)
    if (head) heads.set(at, head)
  })
  return heads.size ? flow.map((item, at) => heads.get(at) ?? item) : [...flow]
}

function headOf(line: Line, { ruled, columns }: FlowTable): FlowRow | null {
  const gaps = line.cuts.filter(({ x, end }) => x - end > apart * line.size)
  if (gaps.length === 0 || gaps.length < columns.length - 2) return null
  const words = splitAtColumns([line], [extent(line), ...gaps.map(({ x }): Extent => [x, x])])
  const cells: FlowRow['cells'] = columns.map(() => ({ lines: [], box: null }))
  for (const word of words) {
    const column = columns.findLastIndex(left => left - aligned < word.box[0])
    const cell = cells[column]
    const beyond = columns[column + 1]
    if (!cell || cell.lines.length > 0 || (beyond !== undefined && word.box[2] > beyond) || word.text.split(' ').length > longest)
      return null
    cell.lines.push(word)
  }
  return { kind: 'row', page: line.page, table: { page: line.page, ruled, columns }, cells }
}
