/** Short lists set in two or three columns on the same lines: read column by column, each item for itself. */
import type { Edges, FlowLine, RowsAsFlow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'
import { aligned } from './table-columns.ts'

const bullet = /^[•●○◦▪■➢➤►▸✓❖◆·]$/u
/** Between the lines of such a list, in letter sizes. */
const farthest = 1.6

/** @returns the items of the list that begins with this row, or below it where it heads the columns; null where there is none. One row alone must have bullets. */
export function markedColumnsAt(rows: readonly Line[][], first: number, { right }: Edges): RowsAsFlow | null {
  const heads = headsOf(rows, first)
  const start = heads ? first + 1 : first
  const top = rows[start] as Line[]
  if (top.length < 2 || !top.every(line => line.marker)) return null
  const columns = top.map((line, index): Line[] => (heads?.[index] ? [heads[index], line] : [line]))
  let taken = start - first + 1
  for (let index = start + 1; index < rows.length; index++) {
    const row = rows[index] as Line[]
    const above = rows[index - 1] as Line[]
    const drop = Math.min(...row.map(line => line.box[1])) - Math.max(...above.map(line => line.box[3]))
    const places = row.map(line => top.findIndex(head => stands(line, head)))
    if (drop > farthest * (row[0] as Line).size || places.includes(-1)) break
    row.forEach((line, at) => {
      columns[places[at] as number]?.push(line)
    })
    taken = index - first + 1
  }
  const bullets = top.every(line => bullet.test(line.marker?.text ?? ''))
  if (!bullets && columns.some(column => column.filter(line => line.marker).length < 2)) return null
  const flow = columns.flatMap((column, index) => {
    const edge = top[index + 1]?.box[0]
    return column.map(
      (line): FlowLine => ({
        kind: 'line',
        line,
        left: Math.min((top[index] as Line).box[0], column[0]?.box[0] ?? 0),
        right: edge ? edge - aligned : right,
      }),
    )
  })
  return { flow, taken }
}

/** "Knowledge of:     Ability to:" above two lists. */
function headsOf(rows: readonly Line[][], first: number): Line[] | null {
  const [heads, items] = [rows[first] as Line[], rows[first + 1]]
  if (!items || heads.length < 2 || items.length !== heads.length || heads.some(line => line.marker)) return null
  const above = heads.every((head, index) => {
    const item = items[index] as Line
    const right = item.box[0] - head.box[0]
    return item.marker && right > -aligned && right < 4 * head.size && item.box[1] - head.box[3] < farthest * head.size
  })
  return above ? heads : null
}

/** Below the marker, or about below its text where it wraps. */
function stands(line: Line, head: Line): boolean {
  const right = line.box[0] - head.box[0]
  if (line.marker) return Math.abs(right) < aligned
  const text = (head.marker?.textLeft ?? head.box[0]) - head.box[0]
  return right > 2 && Math.abs(right - text) < head.size
}
