/** What a page holds in reading order, before it becomes blocks: lines, and rows of tables. */
import type { Box } from '@specmill/model'
import type { Line } from './lines-from-pieces.ts'

export interface FlowLine {
  kind: 'line'
  line: Line
  /** Edges of the column that it stands in. */
  left: number
  right: number
}

export interface FlowCell {
  lines: Line[]
  /** Null for a cell that nothing was painted in and no rule closes off. */
  box: Box | null
}

export interface FlowRow {
  kind: 'row'
  page: number
  /** Rows of one table of one page share this object; `left` tells tables with the same columns apart from others. */
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

export type Flow = FlowLine | FlowRow | FlowMargin
