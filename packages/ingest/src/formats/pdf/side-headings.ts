/** Headings in a column of their own, each level with the first line of the text that it names: the layout of many position descriptions. */
import { isCapitals } from './body-measure.ts'
import { isWhollyBold } from './bold-labels.ts'
import { widthOfFirstWord } from './goes-on.ts'
import type { Line } from './lines-from-pieces.ts'
import { areTexts } from './prose-rows.ts'

/** In characters. */
const longestLine = 45
const fewest = 2
/** A page with more short bold lines is a directory or a drawing. */
const most = 300
/** Edges, and baselines, that differ by less are the same, in points. */
const [aligned, sameLine] = [2, 1.5]
/** Distances in letter sizes: from a heading to its text at least, between the lines of one heading at most, above the first line of a text beyond that between its lines. */
const [aside, wrapped, white] = [0.8, 0.8, 0.3]

export interface Headed {
  label: Line[]
  lines: Line[]
}

/**
 * @param sorted atoms from top to bottom
 * @returns which of them are such a stretch, and its headings with their texts; null where there is none, or where what stands beside them are values
 */
export function sideHeadings(sorted: readonly Line[]): { first: number; last: number; parts: Headed[] } | null {
  const labels = sorted.filter(isLabel)
  if (labels.length > most) return null
  const pairs = labels.flatMap(label => {
    const text = textBeside(label, sorted)
    return text ? [{ label, text }] : []
  })
  const [x, own] = commonest(pairs)
  if (own.length < fewest) return null
  const { left, right } = edgeOf(own.map(pair => pair.label))
  const top = own[0] as (typeof own)[number]
  const begin = Math.min(top.label.box[1], top.text.box[1])
  let first = sorted.findIndex(atom => atom.box[1] >= begin - 0.1)
  const isOwn = ({ box }: Line) => (left === null ? Math.abs(box[2] - (right as number)) < aligned : Math.abs(box[0] - left) < aligned)
  // one that has no text of its own
  while (first > 0 && isLabel(sorted[first - 1] as Line) && isOwn(sorted[first - 1] as Line)) first--
  let last = first
  for (; last < sorted.length; last++) {
    const atom = sorted[last] as Line
    if (atom.box[0] < x - aligned && !(atom.box[2] < x - aligned && isLabel(atom) && isOwn(atom))) break
  }
  // text at the left, and more beside or below it, are two columns
  const end = sorted[last]
  if (end && end.box[2] < x - aligned && sorted.slice(last).some(({ box }) => Math.abs(box[0] - x) < aligned)) return null
  const parts = partsOf(sorted.slice(first, last), x)
  const column = columnOf(sorted.filter(atom => atom.box[0] >= x - aligned && atom.text !== ''))
  // a label at half the height of its text
  if (parts.some(({ label: [line] }) => line && column.texts.some(text => isBeside(line, text)) && !begins(line, column))) return null
  return areHeadings(parts) ? { first, last: last - 1, parts } : null
}

const isBeside = ({ box }: Line, other: Line) => other.box[1] < box[3] - 1 && other.box[3] > box[1] + 1

const isLabel = (line: Line) =>
  line.text.length <= longestLine && !line.marker && /\p{L}{2}/u.test(line.text) && (isWhollyBold(line) || isCapitals(line.text))

function textBeside(label: Line, atoms: readonly Line[]): Line | null {
  const beside = atoms.filter(
    atom => atom.box[0] > label.box[2] + aside * label.size && Math.abs(atom.baseline - label.baseline) < sameLine,
  )
  return beside.reduce<Line | null>((nearest, atom) => (nearest && nearest.box[0] <= atom.box[0] ? nearest : atom), null)
}

function commonest<P extends { text: Line }>(pairs: readonly P[]): [number, P[]] {
  const groups = pairs.map(({ text }): [number, P[]] => [
    text.box[0],
    pairs.filter(other => Math.abs(other.text.box[0] - text.box[0]) < aligned),
  ])
  return groups.reduce((most, group) => (group[1].length > most[1].length ? group : most), [0, []])
}

/** They begin, or end, below one another. */
function edgeOf(labels: readonly Line[]): { left: number | null; right: number | null } {
  const shared = (side: 0 | 2) => {
    const counts = labels.map(({ box }) => ({
      at: box[side],
      of: labels.filter(other => Math.abs(other.box[side] - box[side]) < aligned).length,
    }))
    return counts.reduce((most, one) => (one.of > most.of ? one : most))
  }
  const [left, right] = [shared(0), shared(2)]
  return left.of >= right.of ? { left: left.at, right: null } : { left: null, right: right.at }
}

function partsOf(stretch: readonly Line[], x: number): Headed[] {
  const parts: Headed[] = []
  const column = columnOf(stretch.filter(atom => atom.box[0] >= x - aligned))
  for (const line of stretch.filter(atom => atom.box[0] < x - aligned)) {
    const above = parts.at(-1)?.label.at(-1)
    const near = above && line.box[1] - above.box[3] < wrapped * line.size && !above.text.endsWith(':')
    if (near && !begins(line, column)) parts.at(-1)?.label.push(line)
    else parts.push({ label: [line], lines: [] })
  }
  for (const text of column.texts) {
    const own = parts.findLast(({ label: [line] }) => line && line.box[1] < text.box[1] + 0.4 * text.size)
    own?.lines.push(text)
  }
  return parts
}

/** The texts, from top to bottom, the distance of their lines and how far they reach, in points. */
interface Column {
  texts: readonly Line[]
  usual: number
  right: number
}

function columnOf(texts: readonly Line[]): Column {
  const gaps = texts.slice(1).map((text, index) => text.baseline - (texts[index] as Line).baseline)
  const usual = gaps.reduce((least, gap) => (gap > sameLine && gap < least ? gap : least), Number.POSITIVE_INFINITY)
  return { texts, usual, right: texts.reduce((right, { box }) => Math.max(right, box[2]), 0) }
}

/** Is it level with the first line of a text? A second line of a heading is so only by chance, beside a line that goes on with the one above. */
function begins(label: Line, { texts, usual, right }: Column): boolean {
  const level = texts.find(text => Math.abs(text.baseline - label.baseline) < sameLine)
  if (!level) return false
  const above = texts.findLast(text => text.baseline < level.baseline - sameLine)
  if (!above || level.baseline - above.baseline > usual + white * level.size) return true
  return right - above.box[2] > widthOfFirstWord(level) + level.size
}

/** Beside texts; labels of short values are the first cells of rows. */
function areHeadings(parts: readonly Headed[]): boolean {
  const texts = parts.map(({ lines }) => lines).filter(lines => lines.length > 0)
  return texts.flat().filter(isWhollyBold).length <= texts.flat().length * 0.4 && areTexts(texts)
}
