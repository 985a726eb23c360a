/** The header of a ruled table that stands above its rules, one word over each column. */
import type { FlowRow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'
import type { RuledPart } from './rows-from-rules.ts'

/** Farthest from the table, in letter sizes. */
const farthest = 4

/** @returns the atoms of the header, and the row that they make; null where the lines above the table are no header */
export function headerAbove(atoms: readonly Line[], part: RuledPart): { atoms: Line[]; row: FlowRow } | null {
  const last = atoms.reduce<Line | null>((low, atom) => (low && low.baseline > atom.baseline ? low : atom), null)
  const [first] = part.rows
  if (!last || first?.kind !== 'row' || part.box[1] - last.box[3] > farthest * last.size) return null
  const header = atoms.filter(atom => Math.abs(atom.baseline - last.baseline) < 0.3 * last.size)
  const { columns } = first.table
  if (header.length < 2 || header.length < columns.length - 1) return null
  const cells: FlowRow['cells'] = columns.map(() => ({ lines: [], box: null }))
  for (const atom of header) {
    const column = columns.findLastIndex(left => left <= atom.box[0] + 2)
    const right = columns[column + 1] ?? part.box[2]
    const cell = cells[column]
    if (!cell || cell.lines.length > 0 || atom.box[2] > right + 2) return null
    cell.lines.push(atom)
  }
  return { atoms: header, row: { kind: 'row', page: first.page, table: first.table, cells } }
}
