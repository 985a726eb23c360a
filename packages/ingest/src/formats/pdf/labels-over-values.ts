/** Rows of bold labels, each with a row of values below it → rows of one label and its value. */
import { isWhollyBold } from './bold-labels.ts'
import type { Flow, FlowCell, FlowRow } from './flow.ts'

/** More columns are a table with a header. */
const mostColumns = 3

/** @param rows of one table; they come back as they are where labels and values do not alternate all the way down */
export function labelByLabel(rows: readonly Flow[]): Flow[] {
  const all = rows.filter(row => row.kind === 'row')
  const [first] = all
  if (!first || all.length % 2 || all.length !== rows.length || first.cells.length > mostColumns) return [...rows]
  const pairs = all.flatMap((labels, index) => (index % 2 ? [] : [[labels, all[index + 1] as FlowRow] as const]))
  if (!pairs.every(([labels, values]) => areLabels(labels) && areValues(values))) return [...rows]
  const table = { ...first.table, columns: first.table.columns.slice(0, 2) }
  return pairs.flatMap(([labels, values]) =>
    labels.cells.flatMap((label, column): FlowRow[] => {
      const value = values.cells[column] as FlowCell
      return label.lines.length + value.lines.length ? [{ kind: 'row', page: labels.page, table, cells: [label, value] }] : []
    }),
  )
}

const linesOf = (row: FlowRow) => row.cells.flatMap(cell => cell.lines)
const areLabels = (row: FlowRow) => row.cells.filter(cell => cell.lines.length > 0).length > 1 && linesOf(row).every(isWhollyBold)
const areValues = (row: FlowRow) => linesOf(row).length > 0 && !linesOf(row).some(isWhollyBold)
