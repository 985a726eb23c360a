/** Pieces inside ruled tables → rows with cells; what stands outside, or alone across a whole row, stays loose. */
import type { Box } from '@specmill/model'
import { union } from './boxes.ts'
import type { FlowRow, FlowTable } from './flow.ts'
import { type Line, linesFromPieces } from './lines-from-pieces.ts'
import type { Piece } from './read-runs.ts'
import { flowOfRegion } from './rows-from-lines.ts'
import type { RuledTable } from './tables-from-rules.ts'

/** Rows that follow one another without loose text between. */
export interface RuledPart {
  box: Box
  rows: FlowRow[]
}

export function rowsFromRules(
  pieces: readonly Piece[],
  tables: readonly RuledTable[],
  bold: ReadonlyMap<string, boolean>,
  page: number,
): { parts: RuledPart[]; loose: Piece[] } {
  const parts: RuledPart[] = []
  let loose = [...pieces]
  for (const ruled of tables) {
    const inside = loose.filter(piece => holds(ruled.box, piece))
    // a rule beside or under words encloses nothing
    if (inside.length === 0) continue
    const table: FlowTable = { page, ruled: true, columns: ruled.borders.slice(0, -1) }
    const taken = new Set<Piece>()
    let part: RuledPart | null = null
    for (const row of ruled.rows) {
      if (row.cells.length === 1) {
        part = null
        continue
      }
      const cells = row.cells.map(box => {
        const own = box ? inside.filter(piece => !taken.has(piece) && holds(box, piece)) : []
        for (const piece of own) taken.add(piece)
        return { lines: box ? cellLines(own, bold, page) : [], box }
      })
      if (cells.every(cell => cell.lines.length === 0)) continue
      const bounds = union(row.cells.filter(box => box !== null))
      if (!part) {
        part = { box: bounds, rows: [] }
        parts.push(part)
      }
      part.box = union([part.box, bounds])
      part.rows.push({ kind: 'row', page, table, cells })
    }
    loose = loose.filter(piece => !taken.has(piece))
  }
  return { parts, loose }
}

function holds([x0, y0, x1, y1]: Box, { box }: Piece): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  return x > x0 && x < x1 && y > y0 && y < y1
}

function cellLines(pieces: readonly Piece[], bold: ReadonlyMap<string, boolean>, page: number): Line[] {
  return flowOfRegion(linesFromPieces(pieces, bold, page)).flatMap(flow =>
    flow.kind === 'line' ? [flow.line] : flow.kind === 'row' ? flow.cells.flatMap(cell => cell.lines) : [],
  )
}
