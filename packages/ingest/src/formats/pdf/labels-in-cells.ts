/** Forms with ruled fields, each with its label in small or bold print above what is filled in → rows of one label and its value. */
import { isWhollyBold } from './bold-labels.ts'
import type { FlowCell, FlowRow, FlowTable } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

/** Letters of a label beside those of its value. */
const smaller = 0.85

/**
 * @param fields the table that such rows are of
 * @returns the row as it is where not all of its cells are such fields, or none of them is filled in
 */
export function labelsInCells(row: FlowRow, fields: FlowTable): FlowRow[] {
  const filled = row.cells.filter(cell => cell.lines.length > 0)
  const largest = Math.max(...filled.flatMap(cell => cell.lines.map(line => line.size)))
  for (const isLabel of [(line: Line) => line.size < smaller * largest, isWhollyBold]) {
    const pairs = filled.map(cell => parted(cell, isLabel))
    if (pairs.some(([, value]) => value.lines.length > 0) && pairs.every(([label, value]) => isField(label, value, isLabel)))
      return pairs.map(cells => ({ ...row, table: fields, cells }))
  }
  return [row]
}

function parted(cell: FlowCell, isLabel: (line: Line) => boolean): [FlowCell, FlowCell] {
  const end = cell.lines.findIndex(line => !isLabel(line))
  const at = end < 0 ? cell.lines.length : end
  return [
    { ...cell, lines: cell.lines.slice(0, at) },
    { ...cell, lines: cell.lines.slice(at) },
  ]
}

function isField(label: FlowCell, value: FlowCell, isLabel: (line: Line) => boolean): boolean {
  const [first] = label.lines
  const above = Math.max(...label.lines.map(line => line.box[3]))
  return first !== undefined && value.lines.every(line => !isLabel(line) && line.box[1] > above - 0.4 * line.size)
}
