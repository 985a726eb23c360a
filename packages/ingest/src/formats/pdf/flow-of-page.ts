/** One page → its flow in reading order: margins, ruled tables, columns, lines, unruled tables. */
import type { Box } from '@specmill/model'
import { holds, median, union } from './boxes.ts'
import type { Edges, Flow, FlowMargin } from './flow.ts'
import { headerAbove } from './header-above.ts'
import { type Line, linesFromPieces } from './lines-from-pieces.ts'
import type { Piece } from './read-runs.ts'
import { regionsInReadingOrder } from './reading-order.ts'
import { flowOfRegion } from './rows-from-lines.ts'
import { type RuledPart, rowsFromRules } from './rows-from-rules.ts'
import type { RuledTable } from './tables-from-rules.ts'
import { withTitleEdges } from './title-wraps.ts'

/** Between a frame and what stands in it, in points. */
const padding = 8
/** What is running text, in words of a line and such lines of a column. */
const [fewestWords, fewestLines] = [6, 4]

export interface PageToRead {
  number: number
  pieces: readonly Piece[]
  tables: readonly RuledTable[]
  frames?: readonly Box[]
  /** Right edge of the frame that this is the content of. */
  rightEdge?: number
  margins: readonly FlowMargin[]
}

/** What takes part in the search for the reading order as one thing: rows of a ruled table, or all that stands in a frame. */
type Whole = RuledPart | { box: Box; flow: Flow[] }

export function flowOfPage(
  { number, pieces, tables, frames = [], rightEdge, margins }: PageToRead,
  bold: ReadonlyMap<string, boolean>,
): Flow[] {
  const framed = frames
    .map(box => ({ box, pieces: pieces.filter(piece => !piece.turned && holds(box, piece.box)) }))
    .filter(frame => frame.pieces.length > 0)
  const open = framed.length ? pieces.filter(piece => !framed.some(frame => frame.pieces.includes(piece))) : pieces
  const { parts, loose } = rowsFromRules(open, tables, bold, number)
  const atoms = linesFromPieces(
    loose.filter(piece => !piece.turned),
    bold,
    number,
  )
  const wholes: Whole[] = [
    ...parts,
    ...framed.map(frame => ({
      box: frame.box,
      flow: flowOfPage({ number, pieces: frame.pieces, tables: [], rightEdge: frame.box[2], margins: [] }, bold),
    })),
  ]
  const standIns = new Map<Line, Whole>(wholes.map(whole => [standIn(whole, number), whole]))
  const body: Flow[] = []
  for (const { atoms: region, edges } of regionsInReadingOrder([...atoms, ...standIns.keys()])) {
    let lines: Line[] = []
    const own = edgesOf(region)
    const left = edges?.left ?? own.left
    const right = Math.max(edges?.right ?? own.right, (rightEdge ?? 0) - padding)
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
      const whole = standIns.get(atom)
      if (whole && 'rows' in whole) {
        flush(whole)
        body.push(...whole.rows)
      } else if (whole) {
        flush()
        body.push(...whole.flow)
      } else lines.push(atom)
    }
    flush()
  }
  // stamps and words along an edge have no place among the lines
  for (const piece of loose.filter(piece => piece.turned))
    for (const line of linesFromPieces([piece], bold, number))
      body.push({ kind: 'line', line, left: line.box[0], right: line.box[2], alongEdge: true })
  return [...margins.filter(margin => margin.side === 'header'), ...body, ...margins.filter(margin => margin.side === 'footer')]
}

/** The edges of a column are those of its running text, where it has some: a button or a page number may stand farther out. */
function edgesOf(atoms: readonly Line[]): Edges {
  const [left, , right] = union(atoms.map(atom => atom.box))
  const prose = atoms.filter(atom => atom.text.split(' ', fewestWords).length === fewestWords)
  return { left, right: prose.length < fewestLines ? right : Math.max(...prose.map(atom => atom.box[2])) }
}

/** It fills its place. */
function standIn(whole: Whole, page: number): Line {
  const [first] = 'rows' in whole ? whole.rows : whole.flow
  const line =
    first?.kind === 'line' ? first.line : first?.kind === 'row' ? first.cells.find(cell => cell.lines.length > 0)?.lines[0] : undefined
  const size = line?.size ?? 10
  return { text: '', box: union([whole.box]), baseline: whole.box[1] + size, size, bold: [], raised: [], page, marker: null, cuts: [] }
}
