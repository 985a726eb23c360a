/** The large letter that a chapter begins with, over two or three lines, joined to the word that it begins. */
import { median } from './boxes.ts'
import type { Piece } from './read-runs.ts'

const initial = /^\s*["“]?\p{Lu}\s*$/u
/** Times the size of the text beside it. */
const large = 1.8
/** Farthest from the letter to its word, in letter sizes of the text. */
const reach = 1.2

export function withoutDropCaps(pieces: readonly Piece[]): Piece[] {
  const size = median(
    pieces.map(piece => piece.size),
    10,
  )
  let rest = [...pieces]
  for (const letter of pieces.filter(piece => !piece.turned && piece.size > large * size && initial.test(piece.text))) {
    const beside = rest.filter(piece => isBeside(piece, letter)).sort((a, b) => a.baseline - b.baseline)
    const [first, second] = beside
    if (!first || !second || second.baseline - first.baseline < 0.8 * first.size || !/^\s*\p{L}/u.test(first.text)) continue
    const whole = { ...first, text: letter.text.trim() + first.text.trimStart(), spaced: letter.spaced }
    whole.box = [letter.box[0], first.box[1], first.box[2], first.box[3]]
    rest = rest.filter(piece => piece !== letter).map(piece => (piece === first ? whole : piece))
  }
  return rest
}

/** A line of the text that stands right of the letter, within its height. */
function isBeside(piece: Piece, letter: Piece): boolean {
  const gap = piece.box[0] - letter.box[2]
  return (
    !piece.turned &&
    piece.size * large < letter.size &&
    gap > -0.5 * piece.size &&
    gap < reach * piece.size &&
    piece.baseline > letter.baseline - 0.8 * letter.size &&
    piece.baseline < letter.baseline + 0.3 * piece.size
  )
}
