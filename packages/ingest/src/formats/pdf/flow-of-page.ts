/** One page → its flow in reading order: margins, ruled tables, columns, lines, unruled tables. */
import { median, union } from './boxes.ts'
import type { Flow, FlowMargin } from './flow.ts'
import { headerAbove } from './header-above.ts'
import { type Line, linesFromPieces } from './lines-from-pieces.ts'
import type { Piece } from './read-runs.ts'
import { regionsInReadingOrder } from './reading-order.ts'
import { flowOfRegion } from './rows-from-lines.ts'
import { type RuledPart, rowsFromRules } from './rows-from-rules.ts'
import type { RuledTable } from './tables-from-rules.ts'
import { withTitleEdges } from './title-wraps.ts'

/** What is running text, in words of a line and such lines of a column. */
const [fewestWords, fewestLines] = [6, 4]

export interface PageToRead {
  number: number
  pieces: readonly Piece[]
  tables: readonly RuledTable[]
  margins: readonly FlowMargin[]
}

export function flowOfPage({ number, pieces, tables, margins }: PageToRead, bold: ReadonlyMap<string, boolean>): Flow[] {
  const { parts, loose } = rowsFromRules(pieces, tables, bold, number)
  const atoms = linesFromPieces(
    loose.filter(piece => !piece.turned),
    bold,
    number,
  )
  const standIns = new Map<Line, RuledPart>(parts.map(part => [standIn(part, number), part]))
  const body: Flow[] = []
  for (const region of regionsInReadingOrder([...atoms, ...standIns.keys()])) {
    let lines: Line[] = []
    const [left, right] = edgesOf(region)
    const usual = median(
      region.map(atom => atom.size),
      0,
    )
    const flush = (table?: RuledPart) => {
      const header = table && headerAbove(lines, table)
      body.push(...withTitleEdges(flowOfRegion(header ? lines.filter(line => !header.atoms.includes(line)) : lines, left, right), usual))
      if (header) body.push(header.row)
      lines = []
    }
    for (const atom of region.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
      const part = standIns.get(atom)
      if (part) {
        flush(part)
        body.push(...part.rows)
      } else lines.push(atom)
    }
    flush()
  }
  // stamps and words along an edge have no place among the lines
  for (const piece of loose.filter(piece => piece.turned))
    for (const line of linesFromPieces([piece], bold, number)) body.push({ kind: 'line', line, left: line.box[0], right: line.box[2] })
  return [...margins.filter(margin => margin.side === 'header'), ...body, ...margins.filter(margin => margin.side === 'footer')]
}

/** The edges of a column are those of its running text, where it has some: a button or a page number may stand farther out. */
function edgesOf(atoms: readonly Line[]): [left: number, right: number] {
  const [left, , right] = union(atoms.map(atom => atom.box))
  const prose = atoms.filter(atom => atom.text.split(' ', fewestWords).length === fewestWords)
  return prose.length < fewestLines ? [left, right] : [left, Math.max(...prose.map(atom => atom.box[2]))]
}

/** A table takes part in the search for the reading order as one thing that fills its place. */
function standIn(part: RuledPart, page: number): Line {
  const lines = part.rows.flatMap(row => row.cells.flatMap(cell => cell.lines))
  const size = lines[0]?.size ?? 10
  return { text: '', box: union([part.box]), baseline: part.box[1] + size, size, bold: [], raised: [], page, marker: null, cuts: [] }
}
