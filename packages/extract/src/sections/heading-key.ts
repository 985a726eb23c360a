/** A heading as printed → the form in which lexicons and other headings are compared with it. */

/** "KNOWLEDGE, SKILLS & ABILITIES:" → "knowledge skills and abilities". Brackets and articles are left out. */
export function headingKey(heading: string): string {
  const lower = heading.toLowerCase()
  return plainWords.test(lower) ? lower : keyOfOther(lower)
}

/** Words and nothing else, single-spaced, none of them an article: most headings are their own key. */
const plainWords = /^(?!(?:the|this|a|an|our|your)\b)[a-z]+(?: (?!(?:the|this|a|an|our|your)\b)[a-z]+)*$/

function keyOfOther(lower: string): string {
  return lower
    .replace(/[’‘`]/g, "'")
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:\p{L}\.){2,}/gu, letters => letters.replaceAll('.', ''))
    .replace(/\band\s?\/\s?or\b|&/g, ' and ')
    .replace(/[-–—_]/g, ' ')
    .replace(/[^\p{L}\p{N}'/ ]/gu, ' ')
    .replace(/\b(?:the|this|a|an|our|your)\b/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
}

const smallWords = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'per', 'the', 'to', 'with'])

/** Longer than any of the small words between capitals. */
const longWord = /\p{Ll}{4}/u

/** Letters, and none of them in lower case but in the small words between capitals ("EDUCATION and/or EXPERIENCE"). */
export const isCaps = (text: string): boolean =>
  !longWord.test(text) &&
  /\p{Lu}/u.test(text) &&
  !/\p{Ll}/u.test(text.replace(/(?<=\p{Lu}\W*)\s(?:and|or|and\/or|of|the|to|for|in)(?=\s)/gu, ' '))

/** Every word of weight begins with a capital letter or a digit. */
export function isTitleCase(text: string): boolean {
  let words = 0
  // one by one: most texts have a second word in lower case
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    if (!/^[\p{Lu}\p{N}]/u.test(word) && !(words > 0 && smallWords.has(word.toLowerCase()))) return false
    words++
  }
  return words > 0
}
