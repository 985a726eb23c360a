/** Tells letters with white between them, "S U M M A RY", from short words. */
import type { Piece } from './read-runs.ts'

/** Between two pieces of such words; a space of one letter's width would be one more gap between letters. */
export const wordSpace = '\u2003'

const wholly = /^[\p{L}]{1,2}(?: [\p{L}&]{1,2}){1,}[:*,]?$/u

/** "E L E C T R I C A L" and "C o d e"; not "I am to" and "A", which are words. */
export const isLetterSpaced = (text: string): boolean => wholly.test(text) && areLetters(text)

/** Few pairs among single letters. */
export function areLetters(text: string): boolean {
  const parts = text.replace(/[:*,]$/, '').split(' ')
  const pairs = parts.filter(part => part.length > 1)
  return pairs.length * 3 <= parts.length - pairs.length && pairs.every(pair => /\p{Lu}{2}|^\p{Lu}/u.test(pair) || parts.length > 6)
}

/** Letters that are painted one by one, in shares of all pieces; of fewer nothing can be told. */
const [mostly, fewest] = [0.7, 6]
/** White between them, in letter sizes: less is kerning, more are the cells of a table. */
const [narrow, wide] = [0.12, 0.7]
/** White between words beside that between letters. */
const larger = 1.8

/** One sign, or several with a space between each: "( # 7 2 0 3 )" and "I I" are one piece among small capitals, as their signs are of one size. */
const oneSize = /^\S(?: \S)*$/u

/** @returns the signs of such a piece side by side; any other as it is */
export const withoutGaps = (text: string): string => (oneSize.test(text) ? text.replaceAll(' ', '') : text)

/**
 * Letters that are set apart on purpose ("tracking"), each a piece of its own.
 * @returns the gap, in points, beyond which a new word begins; null where the pieces are none
 */
export function gapOfWords(pieces: readonly Pick<Piece, 'text' | 'box' | 'size'>[]): number | null {
  const single = pieces.filter(({ text }) => oneSize.test(text.trim())).length
  if (pieces.length < fewest || single < pieces.length * mostly) return null
  const gaps = pieces.slice(1).map(({ box }, index) => box[0] - (pieces[index] as Piece).box[2])
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] as number
  const size = Math.max(...pieces.map(piece => piece.size))
  return usual > narrow * size && usual < wide * size ? usual * larger : null
}
