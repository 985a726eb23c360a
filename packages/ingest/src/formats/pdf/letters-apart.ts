/** Tells letters with white between them, "S U M M A RY", from short words. */

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
