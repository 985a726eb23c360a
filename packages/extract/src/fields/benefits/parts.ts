/** A line of a section of benefits → what it names: several things in one sentence are told by their semicolons or commas. */
import { partsOfList } from '../../language/lists.ts'
import { clausesIn, sentencesIn, type Words, wordsIn } from '../duties/words.ts'
import { offer } from './lexicon.ts'

/** @returns [] where the line is no such list */
export function namedIn(words: Words): Words[] {
  if (words.passage.kind === 'item' || sentencesIn(words).length > 1) return []
  return listsOffers(words.passage.text) ? clausesIn(words).map(withoutStop) : namedByCommas(words)
}

/** "A pension; a health plan; 11 holidays." in a section of pay and benefits. */
export const listsOffers = (text: string): boolean =>
  text.split(';').length > 2 && text.split(';').filter(part => offer.test(part)).length * 2 >= text.split(';').length
/** In words: "employee assistance program". */
const longestName = 6

/** "Sick leave, a ferry pass, uniform provided." names three; refuses "Medical, dental, and vision benefits" and a sentence with a verb of its own. */
function namedByCommas(words: Words): Words[] {
  const raw = words.passage.text.slice(words.start, words.end)
  if (/\b(?:is|are|we|you|will|your|our|includ\w+|offers?|provides?|may|for)\b|[:;$\d]/i.test(raw)) return []
  const parts = partsOfList({ text: raw.replace(/\.$/, ''), start: words.start })
  const short = parts.every(({ text }) => text.includes(' ') && text.split(' ').length <= longestName)
  const offers = parts.filter(({ text }) => offer.test(text)).length * 2 >= parts.length
  return parts.length > 2 && short && offers ? parts.flatMap(part => wordsIn(words.section, words.passage, part.start, part.end) ?? []) : []
}

/** The last of a list in one sentence ends with the stop of the sentence. */
const withoutStop = (words: Words): Words =>
  /(?<!\b\p{Lu})\.$/u.test(words.text) ? (wordsIn(words.section, words.passage, words.start, words.end - 1) ?? words) : words
