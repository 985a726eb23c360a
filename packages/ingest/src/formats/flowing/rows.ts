/** Rows that say each for themselves where their cells end, as in RTF and old Word files → a table with one grid. */
import type { Content, Table, TableCell } from './table.ts'

export interface CellLayout {
  /** Of its right edge, in twentieths of a point. */
  end: number
  /** Goes on the cell before it, or the cell above it. */
  mergedLeft: boolean
  mergedUp: boolean
}

export interface Row {
  cells: Content[][]
  /** May be shorter: then the rest of the cells stand beside one another. */
  layout: CellLayout[]
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
      const own = layout[at]
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
  const ends = rows.flatMap(({ layout }) => layout.map(({ end }) => end)).sort((a, b) => a - b)
  const edges: number[] = []
  for (const end of ends) if (edges.length === 0 || end > (edges.at(-1) ?? 0) + slack) edges.push(end)
  return edges
}
