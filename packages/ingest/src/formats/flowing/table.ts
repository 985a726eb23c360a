/** Tables as word processors and web pages hold them: rows of cells, in which paragraphs and further tables stand. */
import type { Paragraph } from './paragraph.ts'

/** What stands in a document, a table's cell or a text box, in order. */
export type Content = { paragraph: Paragraph; table?: never } | { table: Table; paragraph?: never }
export interface TableCell {
  /** Columns that it takes up, at least 1. */
  span: number
  /** Rows that it reaches down, at least 1. */
  rows: number
  content: Content[]
}
/** Its rows, each with its cells; a cell that a cell above covers is left out. */
export type Table = TableCell[][]

export const isWritten = ({ paragraph, table }: Content): boolean => table !== undefined || paragraph.text.text.trim() !== ''
