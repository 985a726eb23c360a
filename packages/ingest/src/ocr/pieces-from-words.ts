/** Recognised words → the pieces of text that a PDF page would have painted, so that its steps read lines, lists and tables from them. */
import type { Piece } from '../formats/pdf/read-runs.ts'
import { letterSizes } from './letter-sizes.ts'
import { boldWords } from './strokes.ts'
import type { Word } from './words.ts'

/** Shares of the letter size above and below the baseline, as for painted text. */
const ascent = 0.75
const descent = 0.22
/** The font of pieces whose strokes are wide, for whoever asks which fonts are bold. */
export const boldFont = 'recognised bold'
/** Specks and strokes of drawings, read as a sign or two by a recognition that is not sure of them. */
const doubtfulSign = 60
const doubtful = 25

/** @param words of one page, in points */
export function piecesFromWords(words: readonly Word[]): Piece[] {
  const sizes = letterSizes(words)
  const bold = boldWords(words, sizes)
  const pieces: Piece[] = []
  for (const word of words) {
    if (isSpeck(word)) continue
    const { text, box, line, baseline } = word
    const size = sizes.get(line) ?? (box[3] - box[1]) / (ascent + descent)
    pieces.push({
      text,
      box: [box[0], baseline - size * ascent, box[2], baseline + size * descent],
      baseline,
      size,
      font: bold.has(word) ? boldFont : '',
      spaced: true,
      turned: false,
    })
  }
  return pieces
}

export function isSpeck({ text, confidence }: Word): boolean {
  const letters = text.match(/[\p{L}\d]/gu)?.length ?? 0
  return letters === 0 ? confidence < doubtfulSign : letters < 3 && confidence < doubtful
}
