/** In which language a text is written: English by its small words, others by a guess. */
import type { LanguageGuess } from './language-guess.ts'
import { languageByScript } from './scripts.ts'
import { languageBySmallWords } from './small-words.ts'

/** Small words that make up a share of any English text which they reach in no other language. */
const englishWords = new Set(
  'the of and to in for with or is are be as by on this that at from will may must required experience work'.split(' '),
)

/** Words below which a guess is worth nothing. */
const fewest = 25
/** The characters from which other languages are told. */
const most = 4_000
/** A share of English words that other languages reach with their own. */
const doubtful = 0.2

/** @returns ISO 639-1, or null for a text that is too short or mixed to tell */
export function languageOf(texts: readonly string[], guess: LanguageGuess): string | null {
  const start = texts.join('\n').slice(0, most)
  const script = languageByScript(start)
  if (script) return (script.shared ? guess(start) : null) ?? script.language
  let words = 0
  let english = 0
  for (const text of texts)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words++
      if (englishWords.has(word)) english++
    }
  const share = words >= 5 ? english / words : 0
  // "may" and "at" are small words elsewhere too
  const small = words >= 5 && share <= doubtful ? languageBySmallWords(start.toLowerCase().match(/\p{L}+/gu) ?? []) : null
  if (share > 0.1 && small !== 'tl') return 'en'
  // English words in a text that has few of them speak against every other language
  const other = words >= fewest && share <= 0.04 ? guess(start) : null
  return other ?? (share <= 0.04 || small === 'tl' ? small : null) ?? (share > 0.05 ? 'en' : null)
}
