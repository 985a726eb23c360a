/** Whether the text that a page carries can be read, or whether its picture has to be. */
import type { Piece } from './read-runs.ts'

/** Fewer letters than this beside a picture may be a stamp on a scan. */
const fewLetters = 60
/** Fewer do not tell whether they are words. */
const enoughLetters = 100

export type TextLayer = 'none' | 'little' | 'garbage' | 'usable'

export function textLayerOf(pieces: readonly Piece[]): TextLayer {
  if (pieces.length === 0) return 'none'
  const text = runningText(pieces)
  const letters = lettersIn(text)
  if (isGarbage(text, letters)) return 'garbage'
  return letters < fewLetters ? 'little' : 'usable'
}

/** In the order of painting, which is good enough to tell words from none. */
function runningText(pieces: readonly Piece[]): string {
  let text = ''
  let last: Piece | undefined
  for (const piece of pieces) {
    const apart = !last || piece.spaced || last.baseline !== piece.baseline || piece.box[0] - last.box[2] > 0.16 * piece.size
    text += apart ? ` ${piece.text}` : piece.text
    last = piece
  }
  return text
}

/** "Theclerkkeepstheregisterofpermits" at length, "Wkh fohun nhhsv", and glyphs that nobody named. */
export function isGarbage(text: string, letters = lettersIn(text)): boolean {
  const signs = text.replace(/\s/g, '').length
  const unnamed = text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0
  if (signs >= 20 && unnamed > signs * 0.2) return true
  if (letters < enoughLetters) return false
  const long = (text.match(/\S{25,}/g) ?? []).filter(word => /\p{L}/u.test(word) && !/\/\/|@|\.{4}|_{4}/.test(word))
  if (long.reduce((sum, word) => sum + word.length, 0) > letters * 0.6) return true
  const latin = text.replace(/[^a-z]+/gi, '')
  const vowels = latin.replace(/[^aeiou]+/gi, '')
  return latin.length > letters * 0.8 && vowels.length < latin.length * 0.2
}

export function lettersIn(text: string): number {
  const letters = text.replace(/[^\p{L}\d]+/gu, '')
  // the letters of some scripts, and bold ones of mathematics, take two places
  return letters.length - (letters.match(/[\ud800-\udbff]/g)?.length ?? 0)
}
