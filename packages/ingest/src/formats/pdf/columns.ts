/** Columns of a page, found by the white gutters between them. */
import { isCapitals } from './body-measure.ts'
import { isWhollyBold } from './bold-labels.ts'
import { median, union } from './boxes.ts'
import type { Line } from './lines-from-pieces.ts'
import { headsTexts, standsBeside } from './side-labels.ts'

/** Narrowest gutter, in points; lines of one column may come this near to the next. */
const gutter = 7
/** How far a line of running text may reach beyond the edge of the next column, in points. */
const overhang = 4
/** A page with more edges than this is a drawing. */
const mostCandidates = 24
/** Fewer lines side by side are no columns. */
const fewest = 4
/** A column of headings and short items has at least as many. */
const manyLines = 12

/** What stands in two columns, or more at the right: the atoms from `first` to `last`. */
export interface Columns {
  first: number
  last: number
  left: Line[]
  right: Line[]
  weight: number
}

/**
 * @param sorted atoms from top to bottom
 * @returns the pair of columns that is most surely one; null where there is none
 */
export function columnsIn(sorted: readonly Line[]): Columns | null {
  if (sorted.length < 2 * fewest) return null
  let best: Columns | null = null
  for (const x of gutterCandidates(sorted)) {
    const strict = columnsAt(sorted, x, -gutter)
    const found = strict && (withOverhang(columnsAt(sorted, x, overhang), x) ?? strict)
    if (found && (!best || found.weight > best.weight)) best = found
  }
  return best
}

/** Left edges that at least a few atoms share and that others end before. */
function gutterCandidates(atoms: readonly Line[]): number[] {
  const shared = new Map<number, number>()
  for (const { box } of atoms) shared.set(Math.round(box[0]), (shared.get(Math.round(box[0])) ?? 0) + 1)
  const leftmost = Math.min(...shared.keys())
  const candidates = [...shared.keys()].filter(
    edge => edge > leftmost + 60 && (shared.get(edge) ?? 0) + (shared.get(edge - 1) ?? 0) + (shared.get(edge + 1) ?? 0) > 1,
  )
  candidates.sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || a - b)
  return candidates.slice(0, mostCandidates)
}

/** The longest stretch of the page in which nothing from the left goes beyond `reach` from `x` and which reads as two columns. */
function columnsAt(atoms: readonly Line[], x: number, reach: number): Columns | null {
  let best: Columns | null = null
  let start = 0
  for (let end = 0; end <= atoms.length; end++) {
    const atom = atoms[end]
    if (atom && !(atom.box[0] < x - 2 && atom.box[2] > x + reach)) continue
    const found = columnsBetween(atoms, start, end - 1, x)
    if (found && (!best || found.weight > best.weight)) best = found
    start = end + 1
  }
  return best
}

/** Running text whose longest lines reach into the gutter beside a side column. */
function withOverhang(found: Columns | null, x: number): Columns | null {
  if (!found || !isProse(found.left)) return null
  const over = found.left.filter(atom => atom.box[2] > x - gutter)
  return over.length < found.left.length * 0.35 && found.right.filter(atom => Math.abs(atom.box[0] - x) < 2).length >= fewest ? found : null
}

function columnsBetween(atoms: readonly Line[], start: number, end: number, x: number): Columns | null {
  const isRight = (atom: Line) => atom.box[0] >= x - 2
  let first = start
  // lines of one side only, above or below where both are, are not part of it
  const firstRight = atoms.findIndex((atom, index) => index >= start && index <= end && isRight(atom))
  if (firstRight < 0) return null
  while (first < firstRight && (atoms[first] as Line).box[3] < (atoms[firstRight] as Line).box[1] - (atoms[first] as Line).size) first++
  first = belowTitle(atoms, first, end, isRight)
  const last = headingsBelow(atoms, first, headingBetween(atoms, first, end, isRight), isRight)
  const stretch = atoms.slice(first, last + 1)
  const left = stretch.filter(atom => !isRight(atom))
  const right = stretch.filter(isRight)
  if (right.length < fewest || left.length === 0 || areSigns(left) || areSigns(right)) return null
  const heads = isProseColumn(right) && headsTexts(left, right)
  if (left.length < fewest && !heads && !standsBeside(left, right)) return null
  const overlap = Math.min(union(boxesOf(left))[3], union(boxesOf(right))[3]) - Math.max(union(boxesOf(left))[1], union(boxesOf(right))[1])
  const size = median(
    boxesOf(stretch).map(([, top, , bottom]) => bottom - top),
    10,
  )
  if (overlap < 3 * size) return null
  return left.length < fewest || heads || readsAsColumns(left, right)
    ? { first, last, left, right, weight: Math.min(left.length, right.length) }
    : null
}

/** A title centred over all columns stands in none of them, though it is no wider than the one below it. */
function belowTitle(atoms: readonly Line[], first: number, end: number, isRight: (atom: Line) => boolean): number {
  const start = atoms.findIndex((atom, index) => index >= first && index <= end && !isRight(atom))
  const [left, , right] = union(boxesOf(atoms.slice(first, end + 1)))
  const isCentred = ({ box, size }: Line) => Math.abs(box[0] - left - (right - box[2])) < 2 * size
  const above = atoms.slice(first, start)
  return start > first && above.every(isCentred) ? start : first
}

/** Bullets, or ticks below the words that head their columns: they belong to what stands beside them. */
function areSigns(lines: readonly Line[]): boolean {
  const signs = lines.filter(({ text }) => sign.test(text)).length
  return signs > 1 && signs >= lines.length * 0.3
}
const sign = /^(?:[^\p{L}\p{N}]{1,2}|[xX])$/u

/**
 * A heading at the left, alone between two pairs of columns, the lower of which begin at one height; within one column its neighbour goes on beside it.
 * @returns the last atom above it; the end where there is none
 */
function headingBetween(atoms: readonly Line[], first: number, end: number, isRight: (atom: Line) => boolean): number {
  for (let at = first + 1; at < end; at++) {
    const line = atoms[at] as Line
    if (isRight(line) || !isHeading(line)) continue
    const above = Math.max(...atoms.slice(first, at).map(other => other.box[3]))
    const below = atoms.slice(at + 1, end + 1)
    if (line.box[1] - above < 0.4 * line.size || below.some(other => other.box[1] < line.box[3])) continue
    // a browser drops the white above what begins a column
    const [left, right] = [below.find(other => !isRight(other)), below.find(isRight)]
    if (left && right && !isHeading(left) && Math.abs(left.baseline - right.baseline) < 1.2 * left.size) return at - 1
  }
  return end
}

/** Headings at the left, below both columns, belong to what spans the page after them. @returns the last atom above them */
function headingsBelow(atoms: readonly Line[], first: number, end: number, isRight: (atom: Line) => boolean): number {
  if (!atoms[end + 1]) return end
  for (let last = end; last > first; last--) {
    const [line, others] = [atoms[last] as Line, atoms.slice(first, last)]
    const above = Math.max(...others.map(other => other.box[3]))
    if (isRight(line) || !isHeading(line) || line.box[1] - above < 0.4 * line.size) return last
  }
  return end
}

const isHeading = (line: Line) => isWhollyBold(line) || isCapitals(line.text)

/** Running text on both sides, or lines that do not stand beside one another: a table has neither. */
function readsAsColumns(left: readonly Line[], right: readonly Line[]): boolean {
  const prose = [left, right].filter(isProse).length
  if (prose === 2) return true
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
  const beside = fewer.filter(line => more.some(other => Math.abs(other.baseline - line.baseline) < 0.2 * line.size)).length
  const marked = (lines: readonly Line[]) => lines.filter(line => line.marker).length / lines.length
  // short lines beside running text: many agree in height by chance, but not most
  const agree = prose === 1 && fewer.length >= manyLines ? 0.65 : 0.4
  return beside < fewer.length * agree || (marked(left) > 0.4 && marked(right) > 0.4)
}

/** Running text, in one column or in several side by side. */
function isProse(lines: readonly Line[]): boolean {
  const columns = columnsOf(lines).filter(column => column.length >= Math.min(fewest, lines.length))
  return columns.length > 0 && columns.every(isProseColumn)
}

function isProseColumn(lines: readonly Line[]): boolean {
  const [x0, , x1] = union(boxesOf(lines))
  const width = x1 - x0
  const full = lines.filter(line => line.box[2] - line.box[0] > width * 0.6).length
  const words = median(
    lines.map(line => line.text.split(' ').length),
    0,
  )
  return width > 90 && full >= lines.length * 0.5 && words >= 3
}

/** Lines that no white gutter parts. */
function columnsOf(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const line of [...lines].sort((a, b) => a.box[0] - b.box[0])) {
    if (line.box[0] < right - 2) columns.at(-1)?.push(line)
    else columns.push([line])
    right = Math.max(right, line.box[2])
  }
  return columns
}

const boxesOf = (lines: readonly Line[]) => lines.map(line => line.box)
