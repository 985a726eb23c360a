/** What a heading announces: by the lexicon, by parts of it, or, for damaged or new words, by stems and likeness. */
import type { SectionKind } from '@specmill/model'
import { likeness, stem } from '../language/stems.ts'
import { headingKey } from './heading-key.ts'
import { kindByNouns } from './heading-nouns.ts'
import { partsOfHeadings } from './heading-parts.ts'
import { isTrait } from './kind-groups.ts'
import { headingPhrases } from './lexicon/index.ts'

const kindByPhrase = new Map<string, SectionKind>()
const kindByStems = new Map<string, SectionKind>()
/** "Accountant" and "accountabilities", "manager" and "management" have one stem; who does it is not what is done. */
const namesWho = (words: string) => /(?:ant|er|or)s?$/.test(words)
const stemOf = (word: string) => (namesWho(word) ? word.replace(/s$/, '') : stem(word))

const stemsOf = (key: string) =>
  key
    .split(/[ /]/)
    .filter(word => !/^(?:and|or|of|in|to|for)$/.test(word))
    .map(stemOf)
    .sort()
    .join(' ')
for (const [kind, phrases] of Object.entries(headingPhrases) as [SectionKind, readonly string[]][])
  for (const phrase of phrases) {
    const key = headingKey(phrase)
    if (!kindByPhrase.has(key)) kindByPhrase.set(key, kind)
    const stems = stemsOf(key)
    if (stems.includes(' ') && !kindByStems.has(stems)) kindByStems.set(stems, kind)
  }

/** Sure: the very words of the lexicon. */
export const kindInLexicon = (heading: string): SectionKind | null => kindByPhrase.get(headingKey(heading)) ?? null

const andClass = /^(.{6,60}?) (for|of) (?:the )?(\p{L}).* (?:class(?:es)?|levels?|series)$/iu

/**
 * "Knowledge and Abilities for Clerk (Courts) Class", "Duties of the Clerk Class": the words of the lexicon, and the class for which the
 * section holds. Refuses "Knowledge of Noise Levels", which says what is known, and "Training for higher levels".
 */
export function kindForClass(heading: string): SectionKind | null {
  const [, front, word = '', initial = ''] = andClass.exec(heading) ?? []
  const kind = front && /\p{Lu}/u.test(initial) ? kindInLexicon(front) : null
  return kind && word.toLowerCase() === 'of' && isTrait(kind) ? null : kind
}

/** @returns what the words of a rubric within a list announce; null where they are only like a heading: "Skilled Duties" */
export function kindOfPart(heading: string): SectionKind | null {
  const kind = kindByMeaning(heading)
  return kind && !/(?:^|-)duties$/.test(kind) ? kind : null
}

/** Headings come again from document to document, and so do lines that are none. */
const answers = new Map<string, SectionKind | null>()
const mostAnswers = 5_000

/** @returns the kind by words like those of the lexicon; null where nothing is near enough. */
export function kindByMeaning(heading: string): SectionKind | null {
  const key = headingKey(heading)
  const known = answers.get(key)
  if (known !== undefined) return known
  const kind = likestKind(key) ?? kindByNouns(heading)
  if (answers.size >= mostAnswers) answers.clear()
  answers.set(key, kind)
  return kind
}

function likestKind(key: string): SectionKind | null {
  // a heading about such sections is none of them
  if (
    /^(?:additional )?(?:guidance|guidelines|instructions|information|questions|notes?|definitions?) (?:on|about|for|regarding|of|to)\b/.test(
      key,
    )
  )
    return null
  if (/^(?:after|before|once|upon) meeting\b|\bwill (?:only )?be (?!required|needed|expected|considered|preferred)\w+/.test(key))
    return null
  for (const [pattern, kind] of partsOfHeadings) if (pattern.test(key)) return kind
  if (key.split(' ').length > 9) return null
  const byStems = kindByStems.get(stemsOf(key))
  if (byStems) return byStems
  if (key.length < 8) return null
  let best: SectionKind | null = null
  let bestLikeness = 0.955
  for (const { phrase, kind } of likely(key)) {
    // "equipment operator" is like "equipment operation" in all its letters but those that say that it is a person
    if (namesWho(key) && !namesWho(phrase)) continue
    const score = damagedInOnePlace(key, phrase) ? 0.99 : likeness(key, phrase)
    if (score > bestLikeness) {
      best = kind
      bestLikeness = score
    }
  }
  return best
}

const byInitial = new Map<string, { phrase: string; kind: SectionKind }[]>()
for (const [phrase, kind] of kindByPhrase) {
  if (phrase.length < 8) continue
  const initial = phrase[0] ?? ''
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), { phrase, kind }])
}

/** Damage seldom hits the first letter: only phrases with the same one, and about as long, are compared. */
const likely = (key: string) => (byInitial.get(key[0] ?? '') ?? []).filter(({ phrase }) => Math.abs(phrase.length - key.length) <= 3)

/** Two letters at most are lost, added, changed or swapped at one place: "distingushing characteristics". Short words may differ so and be others. */
function damagedInOnePlace(key: string, phrase: string): boolean {
  const shorter = Math.min(key.length, phrase.length)
  const longer = Math.max(key.length, phrase.length)
  if (shorter < 14 || longer - shorter > 2) return false
  let before = 0
  while (before < shorter && key[before] === phrase[before]) before++
  let behind = 0
  while (behind < shorter - before && key[key.length - 1 - behind] === phrase[phrase.length - 1 - behind]) behind++
  return longer - before - behind <= 2
}
