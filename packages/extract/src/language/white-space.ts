/** White space as `\s` has it, told without making new texts: every family asks for words of passages, thousands of times a document. */

/** Of the characters above ASCII: U+00A0 and what Unicode calls a space separator, the two line separators, and the byte order mark. */
const wide: ReadonlySet<number> = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

/** @param code a UTF-16 code unit; NaN, as behind the end of a text, is none */
export const isWhite = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && (wide.has(code) || (code >= 0x2000 && code <= 0x200a)))

/** The characters of [start, end) that are no white space. */
export function visibleLength(text: string, start = 0, end = text.length): number {
  let count = 0
  for (let at = start; at < end; at++) if (!isWhite(text.charCodeAt(at))) count++
  return count
}

/** The pieces between white space: the words of a text that neither begins nor ends with it. */
export function wordCount(text: string): number {
  let count = 1
  for (let at = 0; at < text.length; at++) if (isWhite(text.charCodeAt(at)) && !isWhite(text.charCodeAt(at + 1))) count++
  return count
}

/** Most texts have single spaces only, and are given back as they are. */
const uneven = /[^\S ]| {2}/

/** Each run of white space as one space. */
export const evenSpaces = (text: string): string => (uneven.test(text) ? text.replace(/\s+/g, ' ') : text)
