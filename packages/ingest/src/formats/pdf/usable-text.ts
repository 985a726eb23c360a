/** Whether the text that a page carries can be read, or whether its picture has to be. */
import type { Piece } from './read-runs.ts'

/** Fewer letters than this beside a picture may be a stamp on a scan. */
const fewLetters = 60
/** Fewer do not tell whether they are words. */
const enoughLetters = 100

/** Text of this many Latin letters holds one of the commonest words of its language. */
const lettersOfSentences = 200
const commonWords =
  /(?<!\p{L})(?:the|of|and|to|in|for|or|with|is|an|on|at|by|de|la|el|en|los|le|les|et|du|der|die|und|das|il|di|da|do|van|het|na|och|og)(?!\p{L})/iu
/** English has one of these in about 35 letters, garbage has none. */
const smallWords = / (?:the|of|and|to|in) /g
const [fewestSmallWords, lettersASmallWord] = [15, 60]
/** Vowels among the letters: about 38 of 100 in English, and above 30 in its neighbours. */
const fewestVowels = 0.28
/** What glyph numbers look like that were taken for letters. */
const strange = /[!"#$%&'()*+,/:;<=>?@[\\\]^`{}~\u0000-\u0008\u000e-\u001f]/g

/** `doubtful`: without a common word; a list of names, another language, or letters exchanged for others. */
export type TextLayer = 'none' | 'little' | 'garbage' | 'doubtful' | 'usable'

export function textLayerOf(pieces: readonly Piece[]): TextLayer {
  if (pieces.length === 0) return 'none'
  const text = runningText(pieces)
  // most pages: their text need not be counted letter by letter
  const small = text.match(smallWords)?.length ?? 0
  if (small > fewestSmallWords && small * lettersASmallWord > text.length) return 'usable'
  const letters = lettersIn(text)
  if (isGarbage(text, letters)) return 'garbage'
  if (letters < fewLetters) return 'little'
  return lacksCommonWords(text) ? 'doubtful' : 'usable'
}

/** "Tur pyrex xrrcf gur ertvfgre" at length; what it says of a list of names, the recognition has to confirm. */
export function lacksCommonWords(text: string): boolean {
  return !commonWords.test(text) && text.replace(/[^a-z]+/gi, '').length >= lettersOfSentences
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

/** "! " # $" of a font without a table, "Theclerkkeepstheregisterofpermits" at length, "Wkh fohun nhhsv", and glyphs that nobody named. */
export function isGarbage(text: string, letters = lettersIn(text)): boolean {
  const signs = text.replace(/\s/g, '').length
  const unnamed = text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0
  if (signs >= 20 && unnamed > signs * 0.2) return true
  if (signs >= 5 && letters < signs * 0.5 && (text.match(strange)?.length ?? 0) > signs * 0.4) return true
  if (letters < enoughLetters) return false
  const long = (text.match(/\S{25,}/g) ?? []).filter(word => /\p{L}/u.test(word) && !/\/\/|@|\.{4}|_{4}/.test(word))
  if (long.reduce((sum, word) => sum + word.length, 0) > letters * 0.6) return true
  const latin = text.replace(/[^a-z]+/gi, '')
  const vowels = latin.replace(/[^aeiou]+/gi, '')
  return latin.length > letters * 0.8 && vowels.length < latin.length * fewestVowels
}

export function lettersIn(text: string): number {
  const letters = text.replace(/[^\p{L}\d]+/gu, '')
  // the letters of some scripts, and bold ones of mathematics, take two places
  return letters.length - (letters.match(/[\ud800-\udbff]/g)?.length ?? 0)
}
