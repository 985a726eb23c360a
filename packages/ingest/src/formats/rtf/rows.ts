/** Rows of RTF, each of which says for itself where its cells end → a table with one grid. */
import type { Content, Table, TableCell } from '../flowing/tables.ts'

/** How a row is laid out; what `\trowd` begins and `\cellx` fills. */
export interface RowLayout {
  cells: CellLayout[]
  next: Omit<CellLayout, 'end'>
}
interface CellLayout {
  /** Of its right edge, in twentieths of a point. */
  end: number
  /** Goes on the cell before it, or the cell above it. */
  mergedLeft: boolean
  mergedUp: boolean
}

const alone = { mergedLeft: false, mergedUp: false }

export function newLayout(): RowLayout {
  return { cells: [], next: alone }
}

/** @returns the layout after a word about cells; null where the word is none. */
export function laidOut(layout: RowLayout, word: string, number: number | null): RowLayout | null {
  if (word === 'trowd') return newLayout()
  if (word === 'cellx') return { cells: [...layout.cells, { end: number ?? 0, ...layout.next }].slice(0, 63), next: alone }
  if (word === 'clmrg') return { ...layout, next: { ...layout.next, mergedLeft: true } }
  if (word === 'clvmrg') return { ...layout, next: { ...layout.next, mergedUp: true } }
  return null
}

export interface Row {
  cells: Content[][]
  layout: RowLayout
}

/** Edges nearer to one another than this are one: writers round. */
const slack = 40

export function tableFrom(rows: Row[]): Table {
  const edges = edgesOf(rows)
  const columnOf = (end: number): number => edges.findIndex(edge => end <= edge + slack)
  /** The cell that stands in a column of the rows above. */
  const above = new Map<number, TableCell>()
  return rows.map(({ cells, layout }) => {
    const row: TableCell[] = []
    let column = 0
    cells.forEach((content, at) => {
      const own = layout.cells[at]
      const next = own ? Math.max(column + 1, columnOf(own.end) + 1) : column + 1
      const left = row.at(-1)
      const up = above.get(column)
      if (own?.mergedUp && up) up.rows++
      else if (own?.mergedLeft && left) {
        left.span += next - column
        left.content.push(...content)
      } else {
        const cell = { span: next - column, rows: 1, content }
        row.push(cell)
        above.set(column, cell)
      }
      column = next
    })
    return row
  })
}

function edgesOf(rows: Row[]): number[] {
  const ends = rows.flatMap(({ layout }) => layout.cells.map(({ end }) => end)).sort((a, b) => a - b)
  const edges: number[] = []
  for (const end of ends) if (edges.length === 0 || end > (edges.at(-1) ?? 0) + slack) edges.push(end)
  return edges
}
