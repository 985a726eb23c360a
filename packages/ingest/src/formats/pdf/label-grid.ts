/** Grids of bold labels, each with its value below it, two or more to a line; labels and values may wrap, so that the lines of two columns do not agree. */
import { isWhollyBold } from './bold-labels.ts'
import type { FlowRow, FlowTable, RowsAsFlow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'
import { aligned } from './table-columns.ts'

/** Labels side by side. */
const mostColumns = 4
/** Lines of a value; more is running text. */
const longest = 6
/** Distances in letter sizes: of the lines of one label at most, and of anything that still belongs to the grid. */
const [wrapped, farthest] = [0.6, 4]

interface Entry {
  labels: Line[]
  values: Line[]
  row: number
}

/** @returns the entries that begin with this row, one row of two cells each; null where labels and values do not take turns at least twice */
export function labelGridAt(rows: readonly Line[][], first: number): RowsAsFlow | null {
  const top = rows[first] ?? []
  if (top.length < 2 || top.length > mostColumns || !top.every(line => isWhollyBold(line) && !line.marker)) return null
  const lefts = top.map(line => line.box[0])
  const { entries, end } = entriesFrom(rows, first, lefts)
  const bands = [...Map.groupBy(entries, entry => entry.row).values()]
  let taken = end - first
  // labels without any value are headings of what follows
  while (bands.length && bands.at(-1)?.every(entry => entry.values.length === 0)) taken = (bands.pop()?.[0]?.row ?? first) - first
  const kept = bands.flat()
  if (bands.filter(band => band.length > 1).length < 2 || kept.some(entry => entry.values.length > longest)) return null
  if (kept.filter(entry => entry.values.length > 0).length < 3) return null
  const table: FlowTable = { page: (top[0] as Line).page, ruled: false, columns: lefts.slice(0, 2) }
  const flow = kept.map(({ labels, values }): FlowRow => {
    const cells = [labels, values].map(lines => ({ lines, box: null }))
    return { kind: 'row', page: table.page, table, cells }
  })
  return { flow, taken }
}

function entriesFrom(rows: readonly Line[][], first: number, lefts: readonly number[]): { entries: Entry[]; end: number } {
  const entries: Entry[] = []
  const open: (Entry | undefined)[] = []
  let bottom = (rows[first]?.[0] as Line).box[3]
  for (let index = first; index < rows.length; index++) {
    const row = rows[index] as Line[]
    const places = row.map(line => columnOf(line, lefts))
    const [{ box, size }] = row as [Line]
    if (places.includes(-1) || box[1] - bottom > farthest * size) return { entries, end: index }
    const opens = (line: Line, entry: Entry | undefined) =>
      Boolean(entry?.values.length) && line.box[1] - (entry?.values.at(-1) as Line).box[3] > wrapped * size
    const startsBand = row.some((line, at) => isWhollyBold(line) && opens(line, open[places[at] as number]))
    for (const [at, line] of row.entries()) {
      const column = places[at] as number
      const entry = open[column]
      // one of the labels may not be bold
      if (!isWhollyBold(line) && !(startsBand && opens(line, entry))) {
        if (!entry) return { entries, end: index }
        entry.values.push(line)
      } else if (entry?.values.length === 0 && line.box[1] - (entry.labels.at(-1) as Line).box[3] < wrapped * size) entry.labels.push(line)
      else {
        open[column] = { labels: [line], values: [], row: index }
        entries.push(open[column])
      }
    }
    bottom = Math.max(bottom, ...row.map(line => line.box[3]))
  }
  return { entries, end: rows.length }
}

/** @returns -1 for what stands in no column, or reaches into the next */
function columnOf(line: Line, lefts: readonly number[]): number {
  const column = lefts.findIndex(left => Math.abs(line.box[0] - left) < aligned)
  return line.box[2] > (lefts[column + 1] ?? Number.POSITIVE_INFINITY) - 2 ? -1 : column
}
