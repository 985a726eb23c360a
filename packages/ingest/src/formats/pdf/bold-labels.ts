/** Forms set in two columns without rules: bold labels, which may wrap, and at the right of each its value, often at half its height. */
import { median } from './boxes.ts'
import type { FlowRow, FlowTable, RowsAsFlow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'
import { aligned } from './table-columns.ts'

/** What parts two entries, in letter sizes between the lines. */
const apart = 0.45
/** Farther down begins something else, in letter sizes. */
const farthest = 5

interface Band {
  labels: Line[]
  values: Line[]
  bottom: number
  /** How many of the given rows it has used up. */
  end: number
}

export const isWhollyBold = (line: Line): boolean =>
  line.bold.length > 0 &&
  line.bold.reduce((sum, [start, end]) => sum + end - start, 0) >= line.text.replace(/\W+$/, '').length &&
  /\p{L}/u.test(line.text)

/** @returns the entries that begin with this row, one row of two cells each; null where there are none */
export function boldLabelsAt(rows: readonly Line[][], first: number): RowsAsFlow | null {
  const start = rows[first]?.[0] as Line
  if (!isWhollyBold(start) || start.marker) return null
  const valueLeft = leftOfValues(rows, first, start)
  if (valueLeft === null) return null
  const bands = bandsOf(rows, first, start, valueLeft)
  // a label without value at the end may be the next heading
  while (bands.length && bands.at(-1)?.values.length === 0) bands.pop()
  const both = bands.filter(({ labels, values }) => labels.length > 0 && values.length > 0)
  const values = bands.flatMap(band => band.values)
  // above its first value stands a heading, but for a label at the top of a page on which the form goes on
  const headed = bands[0]?.values.length === 0 && (first > 0 || start.page === 1)
  if (both.length < 3 || headed || values.filter(isWhollyBold).length > values.length * 0.3) return null
  const table: FlowTable = { page: start.page, ruled: false, columns: [start.box[0], valueLeft] }
  const flow = bands.map(
    ({ labels, values }): FlowRow => ({
      kind: 'row',
      page: start.page,
      table,
      cells: [
        { lines: labels, box: null },
        { lines: values, box: null },
      ],
    }),
  )
  return { flow, taken: (bands.at(-1)?.end ?? first) - first }
}

/** The commonest left edge of what stands beside labels, in the lines that follow. */
function leftOfValues(rows: readonly Line[][], first: number, start: Line): number | null {
  const lefts = rows
    .slice(first, first + 40)
    .filter(row => row.length === 2 && isLabel(row[0] as Line, start) && !isWhollyBold(row[1] as Line))
    .map(row => (row[1] as Line).box[0])
  const left = median(lefts, 0)
  return lefts.length >= 2 && lefts.filter(one => Math.abs(one - left) < aligned).length >= lefts.length * 0.7 ? left : null
}

const isLabel = (line: Line, start: Line) =>
  Math.abs(line.box[0] - start.box[0]) < aligned && Math.abs(line.size / start.size - 1) < 0.08 && isWhollyBold(line) && !line.marker

function bandsOf(rows: readonly Line[][], first: number, start: Line, valueLeft: number): Band[] {
  const bands: Band[] = []
  for (let index = first; index < rows.length; index++) {
    const row = rows[index] as Line[]
    const labels = row.filter(line => isLabel(line, start) && line.box[2] < valueLeft - 2)
    const values = row.filter(line => line.box[0] > valueLeft - aligned)
    if (labels.length + values.length < row.length || labels.length > 1) break
    const last = bands.at(-1)
    const top = Math.min(...row.map(line => line.box[1]))
    if (last && top - last.bottom > farthest * start.size) break
    const bottom = Math.max(...row.map(line => line.box[3]))
    if (last && (top - last.bottom < apart * start.size || labels.length === 0)) {
      last.labels.push(...labels)
      last.values.push(...values)
      last.bottom = Math.max(last.bottom, bottom)
      last.end = index + 1
    } else if (labels.length === 0) break
    else bands.push({ labels, values, bottom, end: index + 1 })
  }
  return bands
}
