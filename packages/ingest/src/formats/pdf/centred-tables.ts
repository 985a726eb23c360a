/** Tables without rules whose cells stand at half the height of their rows, as browsers and spreadsheets set them: cells of one row share a centre, not a first line. */
import { union } from './boxes.ts'
import type { FlowCell, FlowRow, FlowTable, RowsAsFlow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

/** Fewer columns are a form, fewer rows prove nothing. */
const [fewestColumns, fewestRows] = [3, 3]
/** White between columns, in points. */
const gutter = 4
/** In letter sizes: white between the lines of one cell, and between two rows at most. */
const [withinCell, farthest] = [0.4, 1.3]
/** Centres that differ by less are one, in letter sizes. */
const level = 0.3

interface Cell {
  column: number
  lines: Line[]
  centre: number
}

/** @returns the rows of the table that begins here, and how many of the given lines they use up; null where there is none */
export function centredTableAt(rows: readonly Line[][], first: number): RowsAsFlow | null {
  if ((rows[first]?.length ?? 0) < 2) return null
  const end = endOf(rows, first)
  if (end - first < fewestRows) return null
  const lines = rows.slice(first, end).flat()
  const columns = columnsOf(lines)
  const all = bandsOf(cellsOf(lines, columns))
  const other = all.findIndex(isNoRow)
  const bands = other < 0 ? all : all.slice(0, other)
  // a line of its own below the table is the next heading
  while ((bands.at(-1)?.length ?? 0) === 1) bands.pop()
  if (bands.filter(band => band.length > 1).length < fewestRows || !bands.some(isCentred)) return null
  const used = new Set(bands.flatMap(band => band.flatMap(cell => cell.lines)))
  const taken = rows.slice(first, end).findLastIndex(row => row.some(line => used.has(line))) + 1
  if (rows.slice(first, first + taken).some(row => row.some(line => !used.has(line)))) return null
  const page = lines[0]?.page ?? 1
  const table: FlowTable = { page, ruled: false, columns: columns.map(([left]) => left) }
  const flow = bands.map((band): FlowRow => {
    const cells = columns.map((_, at): FlowCell => ({ lines: band.find(cell => cell.column === at)?.lines ?? [], box: null }))
    return { kind: 'row', page, table, cells }
  })
  return { flow, taken }
}

/** Two cells in one column, or one cell that is no label. */
const isNoRow = (band: readonly Cell[]) =>
  new Set(band.map(cell => cell.column)).size < band.length || (band.length === 1 && band[0]?.column !== 0)

/** The table ends where a line spans its gutters, or far below its last line. */
function endOf(rows: readonly Line[][], first: number): number {
  let bottom = Number.POSITIVE_INFINITY
  for (let end = first; end < rows.length; end++) {
    const row = rows[end] as Line[]
    const lines = rows.slice(first, end + 1).flat()
    const drop = Math.min(...row.map(line => line.box[1])) - bottom
    if (row.some(line => line.marker) || drop > farthest * (row[0] as Line).size) return end
    if (end > first && columnsOf(lines).length < fewestColumns) return end
    bottom = Math.max(...lines.map(line => line.box[3]))
  }
  return rows.length
}

/** What white parts from top to bottom. */
function columnsOf(lines: readonly Line[]): [left: number, right: number][] {
  const columns: [number, number][] = []
  for (const { box } of [...lines].sort((a, b) => a.box[0] - b.box[0])) {
    const last = columns.at(-1)
    if (last && box[0] < last[1] + gutter) last[1] = Math.max(last[1], box[2])
    else columns.push([box[0], box[2]])
  }
  return columns
}

function cellsOf(lines: readonly Line[], columns: readonly [number, number][]): Cell[] {
  return columns.flatMap(([left, right], column) => {
    const groups: Line[][] = []
    for (const line of lines.filter(({ box }) => box[0] >= left && box[2] <= right).sort((a, b) => a.baseline - b.baseline)) {
      const above = groups.at(-1)?.at(-1)
      if (above && line.box[1] - above.box[3] < withinCell * line.size) groups.at(-1)?.push(line)
      else groups.push([line])
    }
    return groups.map((own): Cell => {
      const [, top, , bottom] = union(own.map(line => line.box))
      return { column, lines: own, centre: (top + bottom) / 2 }
    })
  })
}

function bandsOf(cells: readonly Cell[]): Cell[][] {
  const bands: Cell[][] = []
  for (const cell of [...cells].sort((a, b) => a.centre - b.centre)) {
    const last = bands.at(-1)
    const near = level * (cell.lines[0]?.size ?? 0)
    if (last?.[0] && cell.centre - last[0].centre < near) last.push(cell)
    else bands.push([cell])
  }
  return bands
}

/** Cells of one line and of several, of which the one stands beside the middle of the others. */
function isCentred(band: readonly Cell[]): boolean {
  const counts = band.map(cell => cell.lines.length)
  return Math.max(...counts) > 1 && Math.min(...counts) < Math.max(...counts)
}
