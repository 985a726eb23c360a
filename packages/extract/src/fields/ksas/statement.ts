/** A phrase → the knowledge, skill or ability that its own words name, and of which level it is. */
import type { Ksa } from '@specmill/model'
import { anyOf } from '../../language/patterns.ts'
import { workVerb } from '../duties/lexicon.ts'
import { boundaries, levels, openings, otherHeads, typeOfNoun } from './lexicon.ts'

export interface Statement {
  type: Ksa['type']
  level: string | null
}

const anyNoun = new RegExp(`\\b(?:${[...typeOfNoun.keys()].join('|')})\\b`, 'i')

/** Does a text name a knowledge, skill or ability at all? Where it does not, no part of it makes a statement. */
export const namesAny = (text: string): boolean => anyNoun.test(text)

/** Words before the noun; a longer phrase is about something else. */
const longest = 14

/** "Possesses a strong grasp of …" → knowledge, strong; refuses "Two years of experience …" and "Maintains knowledge of …". */
export function statementIn(text: string): Statement | null {
  let rest = text.slice(0, 300)
  if (!anyNoun.test(rest)) return null
  if (consents.test(rest)) return null
  rest = rest.replace(caption, '')
  for (const opening of openings) rest = rest.replace(opening, '')
  if (saysWhatIsDone(rest)) return null
  const degree = /^(high|basic|advanced|good|considerable|strong)\s+(?:level|degree)\s+of\s+/i.exec(rest)
  if (degree) rest = rest.slice(degree[0].length)
  const words = rest.split(/\s+/, longest + 1)
  let level: string | null = degree?.[1]?.toLowerCase() ?? null
  let inLevel = level === null
  for (const printed of words.slice(0, longest)) {
    const word = printed
      .toLowerCase()
      .replace(/^[("“]+|[,;:.)"”]+$/g, '')
      .replace('’', "'")
    const type = typeOfNoun.get(word) ?? typeOfNoun.get(word.split('/')[0] ?? '')
    if (type) return word === 'can' && printed !== words[0] ? null : { type, level }
    if (boundaries.has(word) || otherHeads.has(word) || /[.:;]$/.test(printed) || /^\d/.test(word)) return null
    if (inLevel && levels.has(word)) level = level ? `${level} ${word}` : word
    else if (!(inLevel && /^(?:and|demonstrated|proven|to)$/.test(word))) inLevel = false
  }
  return null
}

/** "You understand that …", as terms and forms say. */
const consents = /^(?:I|you|we|they)\s+(?:\w+,?\s+(?:and\s+)?){0,2}(?:understand|know)\b/i
/** "Public Speaking: Skill in …", "Accuracy - Ability to …" name themselves behind their captions. */
const caption = /^\p{Lu}[^:.;]{2,60}(?::|\s[-–—])\s+(?=(?:\p{L}+\s+){0,2}(?:skill|knowledge|ability)\b)/iu

/** "Performs skilled work", "A Farrier performs skilled work" */
const saysWhatIsDone = (text: string): boolean => {
  const first = /^(?:An?(?:\s+\p{Lu}[\p{L}-]*){1,5}\s+)?(\p{Ll}+s|\p{L}+s)\b/u.exec(text)?.[1]
  return first !== undefined && workVerb(first) !== null
}

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve'
const duration = new RegExp(
  `\\b(?:\\d+|${numbers})\\s*(?:\\(\\d+\\)\\s*)?\\+?\\s*(?:or more\\s+|full\\s+)?(?:years?|months?)['’]?\\s+(?:of\\s+)?(?:[\\w-]+\\s+){0,6}?(?:experience|work|employment)`,
  'i',
)
const conditions: readonly RegExp[] = [
  duration,
  /\b(?:bachelor|master|associate|doctoral|doctorate)(?:['’]?s)?\s+(?:degree|of (?:arts|science))/i,
  /\bhigh school (?:diploma|graduat|or)/i,
  /\b(?:possess|possession of|obtain|maintain|hold|have|valid)\b[^.;]{0,40}\b(?:licen[cs]e|certificat(?:e|ion))\b/i,
  /\b(?:must be|at least) (?:\d\d|eighteen|twenty[- ]one) years (?:of age|old)/i,
]

/** Does it ask for schooling, years, a license, a certificate or an age? Then it is a requirement, whatever else it names. */
export const setsCondition = anyOf(conditions)

const conditionFirst =
  /^(?:an? |any |the |valid |possession of |completion of |minimum (?:of )?|preferred:? |required:? )*(?:\d+\b(?!\s?(?:%|percent))|one|two|three|four|five|six|seven|eight|ten|bachelor|master|associate['’]?s|high school|graduat|equivalent|degree|diploma|ged\b|ph\.?\s?d|[bm]\.?[as]\.?\b|licen[cs]e|certificat|experience|education|minimum|(?:\w+['’]?s? )?driver['’]?s? licen[cs]e|must (?:possess|have|be|pass|obtain|hold))/i

/** A phrase that opens as a requirement does: "Bachelor's degree in …", "Three years of …", "Must possess a valid …". */
export const opensAsRequirement = (text: string): boolean => conditionFirst.test(text)
