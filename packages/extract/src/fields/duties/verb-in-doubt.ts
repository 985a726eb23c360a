/** Does a text begin with a verb of work? The lexicon answers, and where it is in doubt, part-of-speech. */
import type { PhraseTagger } from '../../language/phrases.ts'
import { beginsWithVerb, withoutLead } from './verb-first.ts'

/** Words that are no verbs at the head of a line, or are verbs of something else than work. */
const noVerb: ReadonlySet<string> = new Set(
  `a about above after all although an and annual any applicants apply are at available be because been before below benefits between both but by
    candidates class current days during each either employees every experience expert few for founded four from full general good
    hours however how if in incumbents includes into is it its job key knowledge level many may more most must new no not note of on
    one only or other our over paid per persons please position positions possess possesses posted preferred pursuant requires salary
    section several since some special staff starts strong subject such than that the their there these they this those three through time
    to two under until up upon various vote we what when where whether which while who will with within without work you your`
    .split(/\s+/)
    .filter(Boolean),
)

/** Endings of nouns and adjectives, gerunds and participles. */
const nominal =
  /(?:tions?|sions?|ments?|ness|ity|ities|[ae]nc(?:e|es|y|ies)|ships?|isms?|ists?|log(?:y|ies)|ers|ors|ians?|ous|ful|[ai]ble|ials?|ual|onal|ical|ive|less|ary|ing|ed)$/i

/** @returns the text from the word on which it depends whether a verb opens it; null where the words leave no doubt */
export function verbInDoubt(text: string): string | null {
  const rest = withoutLead(text)
  const first = /^\p{L}[\p{Ll}-]{2,}(?=\s+(?!(?:of|is|are|was|were|must|should|will|has|have|may|can)\b)\p{L})/u.exec(rest)?.[0]
  if (!first || noVerb.has(first.toLowerCase()) || nominal.test(first)) return null
  return beginsWithVerb(text) ? null : rest
}

/** "Splices cables", with a verb that no lexicon holds; refuses "Cable splicing". */
export function opensWithVerb(phrases: PhraseTagger, text: string): boolean {
  if (beginsWithVerb(text)) return true
  const doubt = verbInDoubt(text)
  return doubt !== null && phrases.startsWithVerb(doubt)
}

/**
 * Do two thirds of these begin so? Part-of-speech is asked only where the doubtful ones decide.
 *
 * @param others how many more there are that are known to begin as work does
 */
export function mostOpenWithVerb(phrases: PhraseTagger, texts: readonly string[], others = 0): boolean {
  const all = texts.length + others
  const sure = others + texts.filter(beginsWithVerb).length
  const doubts = texts.flatMap(text => verbInDoubt(text) ?? [])
  const isMost = (count: number) => count * 3 >= all * 2
  if (isMost(sure) || !isMost(sure + doubts.length)) return isMost(sure)
  return isMost(sure + doubts.filter(doubt => phrases.startsWithVerb(doubt)).length)
}
