/** Tables that are drawn without rules: found by gaps that stand above one another, read into rows whose cells may wrap. */
import { isWhollyBold } from './bold-labels.ts'
import { median } from './boxes.ts'
import type { Flow, FlowCell, FlowTable } from './flow.ts'
import { joinLines } from './join-lines.ts'
import type { Line } from './lines-from-pieces.ts'
import { aligned, columnOf, type Extent, extent, fits, splitAtColumns, widen } from './table-columns.ts'

export interface Table {
  rows: Line[][]
  columns: Extent[]
  /** Second lines of labels in the first column. */
  wrapped?: ReadonlySet<Line>
}

/** The table that begins with this row: at least two rows of several atoms that stand above one another. */
export function tableAt(rows: Line[][], first: number): Table | null {
  const top = rows[first] as Line[]
  if (top.length < 2 || top.some(atom => atom.marker && atom !== top[0])) return null
  let columns = top.map(extent)
  let taken = 1
  let proven = 1
  const wrapped = new Set<Line>()
  for (let index = first + 1; index < rows.length; index++) {
    const row = splitAtColumns(rows[index] as Line[], columns)
    rows[index] = row
    const above = rows[index - 1] as Line[]
    const drop = (row[0] as Line).box[1] - Math.max(...above.map(atom => atom.box[3]))
    if (drop > 2.5 * (row[0] as Line).size) break
    if (row.length > 1) {
      const whole = fits(row, columns) ? row : withLabels(row)
      if (whole !== row && !fits(whole, columns)) break
      rows[index] = whole
      columns = widen(columns, whole)
      proven++
      taken = index - first + 1
    } else if (isWrapped(row[0] as Line, columns, drop, above)) taken = index - first + 1
    else if (isWrappedLabel(row[0] as Line, above, rows[index + 1], drop)) {
      wrapped.add(row[0] as Line)
      taken = index - first + 1
    } else if (!isLabel(row[0] as Line, columns, rows[index + 1], drop)) break
  }
  return proven > 1 ? { rows: rows.slice(first, first + taken), columns, wrapped } : null
}

/** "PAY GRADE:      14" is one cell where the rows above have labels and values in one. */
function withLabels(row: readonly Line[]): Line[] {
  return row.reduce<Line[]>((joined, atom) => {
    const last = joined.at(-1)
    if (last?.text.endsWith(':') && atom.box[0] - last.box[2] < 8 * atom.size) return [...joined.slice(0, -1), joinLines(last, atom)]
    return [...joined, atom]
  }, [])
}

/** Text of a cell that goes on in the next line; in the first column this cannot be told by place alone. */
function isWrapped(atom: Line, columns: readonly Extent[], drop: number, above: readonly Line[]): boolean {
  const column = columns.findIndex(([left]) => Math.abs(atom.box[0] - left) < aligned)
  if (column < 0 || drop > 0.8 * atom.size) return false
  const next = columns[column + 1]
  if (next && atom.box[2] > next[0] - 2) return false
  return column > 0 || /^[\p{Ll}/(&]/u.test(atom.text) || (above.length > 1 && /[,/&]$/.test(above[0]?.text ?? ''))
}

/** A bold label beside values that are not: near what it goes on with, far from the next. */
function isWrappedLabel(atom: Line, above: readonly Line[], next: readonly Line[] | undefined, drop: number): boolean {
  const [label, ...values] = above
  if (!label || values.length === 0 || drop > 0.6 * atom.size || Math.abs(label.box[0] - atom.box[0]) > aligned) return false
  const below = next?.[0] ? next[0].box[1] - atom.box[3] : Number.POSITIVE_INFINITY
  return isWhollyBold(atom) && isWhollyBold(label) && !values.every(isWhollyBold) && below > 1.4 * drop + 1
}

/** A row whose other cells are empty, between rows that are full. */
function isLabel(atom: Line, columns: readonly Extent[], next: readonly Line[] | undefined, drop: number): boolean {
  const second = columns[1]
  if (!second || !next || next.length < 2 || drop > 1.2 * atom.size) return false
  return Math.abs(atom.box[0] - (columns[0]?.[0] ?? 0)) < aligned && atom.box[2] < second[0] && !/:$/.test(atom.text) && fits(next, columns)
}

export function rowsOf({ rows, columns, wrapped }: Table): Flow[] {
  const table: FlowTable = { page: rows[0]?.[0]?.page ?? 1, ruled: false, columns: columns.map(([left]) => left) }
  const pitches = rows.slice(1).map((row, index) => (row[0] as Line).baseline - (rows[index]?.[0] as Line).baseline)
  const loose = median(pitches, 0)
  const result: { kind: 'row'; page: number; table: FlowTable; cells: FlowCell[] }[] = []
  rows.forEach((row, index) => {
    const places = row.map(atom => columnOf(atom, columns))
    const goesOn =
      index > 0 &&
      ((index === 1 && isHeaderOnTwoLines(rows, pitches[0] ?? 0)) ||
        (row.length === 1 &&
          (places[0] !== 0 || wrapped?.has(row[0] as Line) || /[,/&]$/.test(result.at(-1)?.cells[0]?.lines.at(-1)?.text ?? ''))) ||
        continues({ row, places, above: result.at(-1)?.cells ?? [], columns, pitch: pitches[index - 1] ?? 0, loose }))
    const last = result.at(-1)
    const target =
      goesOn && last
        ? last
        : { kind: 'row' as const, page: table.page, table, cells: columns.map((): FlowCell => ({ lines: [], box: null })) }
    if (target !== last) result.push(target)
    row.forEach((atom, at) => {
      target.cells[Math.max(0, places[at] as number)]?.lines.push(atom)
    })
  })
  return result
}

/** "Hours" above "each day", beside "Activity": bold on both lines, which are near, and plain below. */
function isHeaderOnTwoLines([first, second, third]: readonly Line[][], pitch: number): boolean {
  if (!first || !second || !third || pitch > nearLines * (first[0] as Line).size) return false
  return [...first, ...second].every(isWhollyBold) && !third.some(isWhollyBold)
}
/** In letter sizes. */
const nearLines = 1.35

/** All its cells go on with what stands above them. */
function continues({ row, places, above, columns, pitch, loose }: Following): boolean {
  if (row.some((_, at) => (above[places[at] as number]?.lines.length ?? 0) === 0)) return false
  if (pitch < loose * 0.87 || row.every(atom => /^[\p{Ll}/(&]/u.test(atom.text))) return true
  const label = above[0]?.lines.at(-1)?.text ?? ''
  return (
    !label.endsWith(':') &&
    row.every((atom, at) => places[at] === 0 || isFull(above[places[at] as number]?.lines.at(-1), atom, columns[places[at] as number]))
  )
}

interface Following {
  row: readonly Line[]
  places: readonly number[]
  above: readonly FlowCell[]
  columns: readonly Extent[]
  pitch: number
  loose: number
}

/** Running text of a cell that reaches the cell's edge in the middle of a sentence. */
function isFull(above: Line | undefined, atom: Line, column: Extent | undefined): boolean {
  if (!above || !column || above.text.split(' ').length < 4 || /[.:;!?]$/.test(above.text)) return false
  const firstWord = ((atom.box[2] - atom.box[0]) * (/^\S+/.exec(atom.text)?.[0].length ?? 0)) / Math.max(1, atom.text.length)
  return column[1] - above.box[2] < firstWord + atom.size
}
