/** Atoms of one column → its lines, and the rows of tables that are drawn without rules: told by gaps that stand above one another. */
import { median, union } from './boxes.ts'
import type { Flow, FlowCell, FlowTable } from './flow.ts'
import { addStretch, type Line } from './lines-from-pieces.ts'

/** A gap that may part two cells, in shares of the letter size; wider than any stretched space. */
const cellGap = 1.4
/** A gap that parts two cells without a second row to prove it. */
const farGap = 3
const aligned = 3

/** @param left, right edges of the column, where the atoms are not all that stands in it */
export function flowOfRegion(atoms: readonly Line[], left = leftOf(atoms), right = rightOf(atoms)): Flow[] {
  const rows = sameBaseline(atoms).map(row => joinNear(row, left, right))
  const flow: Flow[] = []
  for (let index = 0; index < rows.length; ) {
    const table = tableAt(rows, index)
    if (table) {
      flow.push(...rowsOf(table))
      index += table.rows.length
      continue
    }
    const row = rows[index] as Line[]
    if (isLoneForm(row)) flow.push(...rowsOf({ rows: [row], columns: row.map(extent) }))
    else flow.push({ kind: 'line', line: row.reduce(joinLines), left, right })
    index++
  }
  return flow
}

function sameBaseline(atoms: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const atom of [...atoms].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0])) {
    const last = rows.at(-1)
    if (last?.[0] && Math.abs(last[0].baseline - atom.baseline) < 0.25 * Math.max(last[0].size, atom.size)) last.push(atom)
    else rows.push([atom])
  }
  return rows.map(row => row.sort((a, b) => a.box[0] - b.box[0]))
}

function joinNear(row: readonly Line[], left: number, right: number): Line[] {
  const joined: Line[] = []
  // a line of running text that is stretched to both edges of the column
  const stretched = Math.abs((row[0] as Line).box[0] - left) < 2 && Math.abs((row.at(-1) as Line).box[2] - right) < 2
  const gap = stretched && row.length < 3 && row.reduce((words, atom) => words + atom.text.split(' ').length, 0) > 9 ? farGap : cellGap
  for (const atom of row) {
    const last = joined.at(-1)
    if (last && atom.box[0] - last.box[2] < gap * Math.max(atom.size, last.size)) joined[joined.length - 1] = joinLines(last, atom)
    else joined.push(atom)
  }
  return joined
}

/** Two atoms of one line, with a space between. */
export function joinLines(a: Line, b: Line): Line {
  const offset = a.text.length + 1
  const stretches = (first: Line['bold'], second: Line['bold']) => {
    const all = first.map(([start, end]): [number, number] => [start, end])
    for (const [start, end] of second) addStretch(all, offset + start, offset + end)
    return all
  }
  const size = a.text.length >= b.text.length ? a.size : b.size
  const { marker, cuts } = {
    marker: a.marker,
    cuts: [...a.cuts, { at: offset, x: b.box[0] }, ...b.cuts.map(cut => ({ ...cut, at: cut.at + offset }))],
  }
  return {
    ...a,
    text: `${a.text} ${b.text}`,
    box: union([a.box, b.box]),
    size,
    bold: stretches(a.bold, b.bold),
    raised: stretches(a.raised, b.raised),
    marker,
    cuts,
  }
}

/** "Status: Classified          Grade: 12" */
function isLoneForm(row: readonly Line[]): boolean {
  return (
    row.length > 1 &&
    row.every((atom, index) => index === 0 || atom.box[0] - (row[index - 1] as Line).box[2] > farGap * atom.size) &&
    row.filter(atom => /^[^:]{2,40}:/.test(atom.text)).length > 1
  )
}

type Extent = [left: number, right: number]
const extent = (atom: Line): Extent => [atom.box[0], atom.box[2]]

interface Table {
  rows: Line[][]
  columns: Extent[]
}

/** The table that begins with this row: at least two rows of several atoms that stand above one another. */
function tableAt(rows: Line[][], first: number): Table | null {
  const top = rows[first] as Line[]
  if (top.length < 2 || top.some(atom => atom.marker && atom !== top[0])) return null
  let columns = top.map(extent)
  let taken = 1
  let proven = 1
  for (let index = first + 1; index < rows.length; index++) {
    const row = splitAtColumns(rows[index] as Line[], columns)
    rows[index] = row
    const above = rows[index - 1] as Line[]
    const drop = (row[0] as Line).box[1] - Math.max(...above.map(atom => atom.box[3]))
    if (drop > 2.5 * (row[0] as Line).size) break
    if (row.length > 1) {
      if (!fits(row, columns)) break
      columns = widen(columns, row)
      proven++
      taken = index - first + 1
    } else if (isWrapped(row[0] as Line, columns, drop)) taken = index - first + 1
    else if (!isLabel(row[0] as Line, columns, rows[index + 1], drop)) break
  }
  return proven > 1 ? { rows: rows.slice(first, first + taken), columns } : null
}

/** A line that a table's other rows show to be two cells, though the gap in it is narrow. */
function splitAtColumns(row: readonly Line[], columns: readonly Extent[]): Line[] {
  return row.flatMap(atom => {
    const cut = atom.cuts.find(({ x }) => columns.some(([left], index) => index > 0 && Math.abs(left - x) < 1.5 && atom.box[0] < left - 10))
    if (!cut) return [atom]
    const part = (from: number, to: number, x0: number, x1: number): Line => ({
      ...atom,
      text: atom.text.slice(from, to).trim(),
      box: [x0, atom.box[1], x1, atom.box[3]],
      bold: within(atom.bold, from, to),
      raised: within(atom.raised, from, to),
      cuts: [],
      marker: from === 0 ? atom.marker : null,
    })
    const share = (cut.at - 1) / atom.text.length
    const end = Math.min(cut.x - 1, atom.box[0] + share * (atom.box[2] - atom.box[0]) * 1.1)
    const rest = part(cut.at, atom.text.length, cut.x, atom.box[2])
    rest.cuts = atom.cuts.filter(({ at }) => at > cut.at).map(({ at, x }) => ({ at: at - cut.at, x }))
    return [part(0, cut.at, atom.box[0], end), ...splitAtColumns([rest], columns)]
  })
}

function within(stretches: Line['bold'], from: number, to: number): Line['bold'] {
  return stretches
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]): [number, number] => [Math.max(start, from) - from, Math.min(end, from === 0 ? to - 1 : to) - from])
}

const columnOf = (atom: Line, columns: readonly Extent[]): number => {
  const shared = columns.map(([left, right]) => Math.min(right, atom.box[2]) - Math.max(left, atom.box[0]))
  const most = Math.max(...shared)
  return most > 0 ? shared.indexOf(most) : -1
}

function fits(row: readonly Line[], columns: readonly Extent[]): boolean {
  const places = row.map(atom => columnOf(atom, columns))
  const used = places.filter(place => place >= 0)
  if (new Set(used).size !== used.length || used.length < 2) return false
  return row.some((atom, index) => {
    const column = columns[places[index] as number]
    if (!column || index === 0) return false
    const [left, right] = column
    const off = [atom.box[0] - left, atom.box[2] - right, (atom.box[0] + atom.box[2] - left - right) / 2]
    return off.some(distance => Math.abs(distance) < aligned)
  })
}

function widen(columns: readonly Extent[], row: readonly Line[]): Extent[] {
  const wider = columns.map(([left, right]): Extent => [left, right])
  for (const atom of row) {
    const column = wider[columnOf(atom, columns)]
    if (!column) wider.push(extent(atom))
    else {
      column[0] = Math.min(column[0], atom.box[0])
      column[1] = Math.max(column[1], atom.box[2])
    }
  }
  return wider.sort((a, b) => a[0] - b[0])
}

/** Text of a cell that goes on in the next line; in the first column this cannot be told by place alone. */
function isWrapped(atom: Line, columns: readonly Extent[], drop: number): boolean {
  const column = columns.findIndex(([left]) => Math.abs(atom.box[0] - left) < aligned)
  if (column < 0 || drop > 0.8 * atom.size) return false
  const next = columns[column + 1]
  if (next && atom.box[2] > next[0] - 2) return false
  return column > 0 || /^[\p{Ll}/(&]/u.test(atom.text)
}

/** A row whose other cells are empty, between rows that are full. */
function isLabel(atom: Line, columns: readonly Extent[], next: readonly Line[] | undefined, drop: number): boolean {
  const second = columns[1]
  if (!second || !next || next.length < 2 || drop > 1.2 * atom.size) return false
  return Math.abs(atom.box[0] - (columns[0]?.[0] ?? 0)) < aligned && atom.box[2] < second[0] && !/:$/.test(atom.text) && fits(next, columns)
}

function rowsOf({ rows, columns }: Table): Flow[] {
  const table: FlowTable = { page: rows[0]?.[0]?.page ?? 1, ruled: false, columns: columns.map(([left]) => left) }
  const pitches = rows.slice(1).map((row, index) => (row[0] as Line).baseline - (rows[index]?.[0] as Line).baseline)
  const loose = median(pitches, 0)
  const result: { kind: 'row'; page: number; table: FlowTable; cells: FlowCell[] }[] = []
  rows.forEach((row, index) => {
    const places = row.map(atom => columnOf(atom, columns))
    const goesOn =
      index > 0 &&
      ((row.length === 1 && places[0] !== 0) ||
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

const leftOf = (atoms: readonly Line[]) => Math.min(...atoms.map(atom => atom.box[0]))
const rightOf = (atoms: readonly Line[]) => Math.max(...atoms.map(atom => atom.box[2]))
