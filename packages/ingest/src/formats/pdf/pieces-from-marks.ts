/** Small shapes that a page draws where others paint a letter → pieces of text: bullets, and check boxes with or without a cross in them. */
import type { Box } from '@specmill/model'
import { holds, meet } from './boxes.ts'
import { ticked, unticked } from './pieces-from-fields.ts'
import { ascent, descent, type Piece } from './read-runs.ts'
import type { Mark } from './shapes-of-path.ts'

/** A page with more is a drawing. */
const mostMarks = 600
/** Farthest from a mark to its text, in points. */
const reach = 32
/** What may stand in a check box. */
const sign = /^\W*[xX✓✔✗✘√■●•4]\W*$/u

/**
 * @param seenBefore whether an earlier page has drawn marks: then one alone is believed
 * @returns the page's pieces with those of its marks; what is typed in a drawn box becomes one with it
 */
export function withMarks(pieces: readonly Piece[], marks: readonly Mark[], seenBefore: boolean): Piece[] {
  if (marks.length === 0 || marks.length > mostMarks) return [...pieces]
  const boxes = marks.filter(mark => mark.kind === 'outline' && !marks.some(other => other !== mark && touches(mark, other)))
  const taken = new Set<Piece>()
  const found: Piece[] = []
  for (const { box } of boxes) {
    const inside = pieces.filter(piece => holds(box, piece.box))
    const crossed = marks.some(mark => mark.kind !== 'outline' && !mark.light && holds(box, mark.box))
    const label = besides(box, pieces, true)
    if (!label || !inside.every(piece => sign.test(piece.text))) continue
    for (const piece of inside) taken.add(piece)
    found.push(pieceOf(inside.length > 0 || crossed ? ticked : unticked, box, label))
  }
  // a browser draws a white tick on a box of its own colour
  for (const { box } of marks.filter(mark => mark.kind === 'cross' && mark.light && !boxes.some(other => holds(other.box, mark.box)))) {
    const label = besides(box, pieces, true)
    if (label) found.push(pieceOf(ticked, box, label))
  }
  // an icon is made of several shapes
  const dots = marks.filter(
    mark => mark.kind === 'dot' && !mark.light && !marks.some(other => other.kind !== 'cross' && isPartner(mark, other)),
  )
  const bullets: Piece[] = []
  for (const { box } of dots) {
    const text = besides(box, pieces, false)
    if (text && box[3] - box[1] < text.size * 0.6 && !pieces.some(piece => holds(piece.box, box))) bullets.push(pieceOf('•', box, text))
  }
  if (seenBefore || distinct(bullets).length > 1) found.push(...bullets)
  return [...pieces.filter(piece => !taken.has(piece)), ...distinct(found)]
}

/** The text that begins right of a mark; of a box also text that ends left of it. */
function besides(box: Box, pieces: readonly Piece[], eitherSide: boolean): Piece | null {
  const middle = (box[1] + box[3]) / 2
  const level = pieces.filter(
    piece =>
      !piece.turned && middle < piece.baseline + piece.size * 0.1 && middle > piece.baseline - piece.size * 0.9 && !holds(box, piece.box),
  )
  const right = level.filter(piece => piece.box[0] >= box[2] - 1 && piece.box[0] - box[2] < reach)
  const left = level.filter(piece => piece.box[2] <= box[0] + 1 && box[0] - piece.box[2] < reach)
  if (eitherSide) return [...right, ...left].find(piece => /\p{L}|\d/u.test(piece.text)) ?? null
  // a bullet is the first thing on its line
  if (left.length) return null
  return right.reduce<Piece | null>((near, piece) => (near && near.box[0] < piece.box[0] ? near : piece), null)
}

const pieceOf = (text: string, box: Box, { baseline, size }: Piece): Piece => ({
  text,
  box: [box[0], baseline - size * ascent, box[2], baseline + size * descent],
  baseline,
  size,
  font: '',
  spaced: true,
  turned: false,
})

/** A shape that is filled and then outlined is there twice. */
function distinct(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(
    (piece, index) =>
      !pieces.some((other, at) => at < index && other.baseline === piece.baseline && Math.abs(other.box[0] - piece.box[0]) < 3),
  )
}

/** Cells of a grid share their edges, check boxes stand alone. */
function touches({ box: a }: Mark, { kind, box: b }: Mark): boolean {
  if (kind !== 'outline' || b.every((edge, index) => Math.abs(edge - (a[index] as number)) < 2.5)) return false
  return meet(a, b, 1)
}

/** Another shape, at a little distance or around it; the same shape painted twice is none. */
function isPartner({ box: a }: Mark, { box: b }: Mark): boolean {
  if (b.every((edge, index) => Math.abs(edge - (a[index] as number)) < 0.8)) return false
  return meet(a, b, reach / 2, 2)
}
