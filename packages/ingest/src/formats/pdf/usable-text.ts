/** Whether the text that a page carries can be read, or whether its picture has to be. */
import { linesFromPieces } from './lines-from-pieces.ts'
import type { Piece } from './read-runs.ts'

/** Fewer letters than this beside a picture may be a stamp on a scan. */
const fewLetters = 60
/** Fewer do not tell whether they are words. */
const enoughLetters = 100

export type TextLayer = 'none' | 'little' | 'garbage' | 'usable'

export function textLayerOf(pieces: readonly Piece[]): TextLayer {
  if (pieces.length === 0) return 'none'
  const text = linesFromPieces(pieces, new Map(), 1)
    .map(line => line.text)
    .join(' ')
  if (isGarbage(text)) return 'garbage'
  return lettersIn(text) < fewLetters ? 'little' : 'usable'
}

/** "Theclerkkeepstheregisterofpermits" at length, "Wkh fohun nhhsv", and glyphs that nobody named. */
export function isGarbage(text: string): boolean {
  const signs = text.replace(/\s/g, '').length
  const unnamed = text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0
  if (signs >= 20 && unnamed > signs * 0.2) return true
  const letters = lettersIn(text)
  if (letters < enoughLetters) return false
  const words = text.split(/\s+/).filter(word => /\p{L}/u.test(word) && !/\/\/|@|\.{4}|_{4}/.test(word))
  const long = words.reduce((sum, word) => sum + (word.length > 24 ? word.length : 0), 0)
  if (long > letters * 0.6) return true
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  const vowels = text.match(/[aeiou]/gi)?.length ?? 0
  return latin > letters * 0.8 && vowels < latin * 0.2
}

export const lettersIn = (text: string) => text.match(/[\p{L}\d]/gu)?.length ?? 0
