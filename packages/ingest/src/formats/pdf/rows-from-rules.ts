/** Pieces inside ruled tables → rows with cells; what stands outside, or alone across a whole row, stays loose. */
import type { Box } from '@specmill/model'
import { holds, union } from './boxes.ts'
import type { Flow, FlowRow, FlowTable } from './flow.ts'
import { labelsInCells } from './labels-in-cells.ts'
import { type Line, linesFromPieces } from './lines-from-pieces.ts'
import { areSections, proseRow } from './prose-rows.ts'
import type { Piece } from './read-runs.ts'
import { flowOfRegion } from './rows-from-lines.ts'
import type { RuledTable } from './tables-from-rules.ts'

/** Rows that follow one another without loose text between. */
export interface RuledPart {
  box: Box
  /** And the lines of those that are a heading beside its text. */
  rows: Flow[]
}

/** A part whose rows are still to be told from headings beside their texts, which shows only in the whole table. */
interface UnsortedPart {
  box: Box
  rows: FlowRow[]
}

export function rowsFromRules(
  all: readonly Piece[],
  tables: readonly RuledTable[],
  bold: ReadonlyMap<string, boolean>,
  page: number,
): { parts: RuledPart[]; loose: Piece[] } {
  const parts: RuledPart[] = []
  const turned = all.filter(piece => piece.turned)
  const inTables = new Set<Piece>()
  let loose = all.filter(piece => !piece.turned)
  for (const ruled of tables) {
    const inside = loose.filter(piece => holds(ruled.box, piece.box))
    // a rule beside or under words encloses nothing
    if (inside.length === 0) continue
    const table: FlowTable = { page, ruled: true, columns: ruled.borders.slice(0, -1) }
    const fields: FlowTable = { ...table, columns: table.columns.slice(0, 2) }
    const taken = new Set<Piece>()
    let part: UnsortedPart | null = null
    const unsorted: UnsortedPart[] = []
    for (const row of ruled.rows) {
      const areas = row.cells.length === 1 ? headerAreas(row.cells[0] ?? null, ruled.borders, inside) : row.cells
      if (areas.length === 1) {
        part = null
        continue
      }
      const cells = areas.map(box => {
        const held = box ? inside.filter(piece => !taken.has(piece) && holds(box, piece.box)) : []
        for (const piece of held) taken.add(piece)
        return { lines: box ? [...cellLines(held, bold, page), ...turnedLines(box, turned, taken, bold, page)] : [], box }
      })
      if (cells.every(cell => cell.lines.length === 0)) continue
      const bounds = union(areas.filter(box => box !== null))
      if (!part) {
        part = { box: bounds, rows: [] }
        unsorted.push(part)
      }
      part.box = union([part.box, bounds])
      part.rows.push({ kind: 'row', page, table, cells })
    }
    const sections = areSections(unsorted.flatMap(({ rows }) => rows))
    for (const { box, rows } of unsorted)
      parts.push({ box, rows: rows.flatMap((row): Flow[] => proseRow(row, sections) ?? labelsInCells(row, fields)) })
    loose = loose.filter(piece => !taken.has(piece))
    for (const piece of taken) if (piece.turned) inTables.add(piece)
  }
  return { parts, loose: [...loose, ...turned.filter(piece => !inTables.has(piece))] }
}

/** A header has often no rules between its words, which stand over the columns. */
function headerAreas(box: Box | null, borders: readonly number[], pieces: readonly Piece[]): (Box | null)[] {
  if (!box || borders.length < 4) return [box]
  const own = pieces.filter(piece => holds(box, piece.box))
  const inner = borders.slice(1, -1)
  if (own.some(piece => inner.some(at => piece.box[0] < at - 1 && piece.box[2] > at + 1))) return [box]
  const areas = borders.slice(1).map((right, index): Box => [borders[index] as number, box[1], right, box[3]])
  return areas.filter(area => own.some(piece => holds(area, piece.box))).length >= areas.length - 1 ? areas : [box]
}

/** Headers of narrow columns are often set on end; they are read from left to right. */
function turnedLines(box: Box, turned: readonly Piece[], taken: Set<Piece>, bold: ReadonlyMap<string, boolean>, page: number): Line[] {
  const own = turned.filter(piece => !taken.has(piece) && holds(box, piece.box)).sort((a, b) => a.box[0] - b.box[0])
  for (const piece of own) taken.add(piece)
  return own.flatMap(piece => linesFromPieces([piece], bold, page))
}

function cellLines(pieces: readonly Piece[], bold: ReadonlyMap<string, boolean>, page: number): Line[] {
  return flowOfRegion(linesFromPieces(pieces, bold, page)).flatMap(flow =>
    flow.kind === 'line' ? [flow.line] : flow.kind === 'row' ? flow.cells.flatMap(cell => cell.lines) : [],
  )
}
