/** Languages that are known by their letters. */

/** Of letters that only one language of today is written in, or mostly one. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['uk', /[іїєґІЇЄҐ]/gu],
  ['zh', /\p{Script=Han}/gu],
]
/** Letters of several languages, and the one that most texts in them are written in. */
const shared: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]
const notLatin =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/gu

/** Below so many letters nothing is said. */
const fewest = 6
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

export interface ByScript {
  language: string
  /** Other languages are written so too. */
  shared: boolean
}

/** @returns null where half of the letters and more are Latin */
export function languageByScript(text: string): ByScript | null {
  const other = count(text, notLatin)
  if (other < fewest || other * 2 < count(text, /\p{L}/gu)) return null
  const own = scripts.find(([, letters]) => count(text, letters) * 20 >= other)?.[0]
  if (own) return { language: own, shared: false }
  const most = shared.find(([, letters]) => count(text, letters) * 2 >= other)?.[0]
  return most ? { language: most, shared: true } : null
}
