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
/** What the recognition is less sure of, of 100. */
const doubtful = 60

/** @param words of one page, in points */
export function piecesFromWords(words: readonly Word[]): Piece[] {
  const sizes = letterSizes(words)
  const bold = boldWords(words, sizes)
  const pieces: Piece[] = []
  for (const word of withoutSpecks(words)) {
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

/** @returns without the specks and strokes of drawings: what is unsure in a line without one sure word, and unsure signs that are no letters */
export function withoutSpecks(words: readonly Word[]): Word[] {
  const sure = new Set(words.filter(word => word.confidence >= doubtful && letters(word) > 2).map(word => word.line))
  return words.filter(word => word.confidence >= doubtful || (sure.has(word.line) && letters(word) > 0))
}

const letters = ({ text }: Word) => text.match(/[\p{L}\d]/gu)?.length ?? 0
