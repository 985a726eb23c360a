/** What a page holds in reading order, before it becomes blocks: lines, and rows of tables. */
import type { Box } from '@specmill/model'
import type { Line } from './lines-from-pieces.ts'

/** Of a column, in points. */
export interface Edges {
  left: number
  right: number
}

/** `left` and `right` are those of the column that it stands in. */
export interface FlowLine extends Edges {
  kind: 'line'
  line: Line
  /** Runs along an edge of the page, and so goes on with nothing. */
  alongEdge?: true
}

export interface FlowCell {
  lines: Line[]
  /** Null for a cell that nothing was painted in and no rule closes off. */
  box: Box | null
}

export interface FlowRow {
  kind: 'row'
  page: number
  /** Rows of one table of one page share this object. */
  table: FlowTable
  cells: FlowCell[]
}

export interface FlowTable {
  page: number
  ruled: boolean
  /** Left edges of the columns. */
  columns: number[]
}

export interface FlowMargin {
  kind: 'margin'
  side: 'header' | 'footer'
  lines: Line[]
  page: number
}

/** What some rows of a column are, and how many of them that takes up. */
export interface RowsAsFlow {
  flow: Flow[]
  taken: number
}

export type Flow = FlowLine | FlowRow | FlowMargin
