/** A label as printed → what its value is. */
import { headingKey } from './heading-key.ts'
import { type LabelKey, labelPhrases } from './label-lexicon.ts'

const keys = new Map<string, LabelKey>()
for (const [key, phrases] of Object.entries(labelPhrases) as [LabelKey, readonly string[]][])
  for (const phrase of phrases) keys.set(phrase, key)
const longestLabel = 45

/** The same line is asked about by sections, forms and titles. */
const answers = new Map<string, LabelKey | null>()
const mostAnswers = 5_000

/** "Dept." and "DEPARTMENT #" are labels; "The department" is none. */
export function labelKeyOf(printed: string): LabelKey | null {
  if (printed.length > longestLabel) return null
  const known = answers.get(printed)
  if (known !== undefined) return known
  const key = find(printed)
  if (answers.size >= mostAnswers) answers.clear()
  answers.set(printed, key)
  return key
}

function find(printed: string): LabelKey | null {
  if (/^\s*(?:the|this|a|an|our|your)\b/i.test(printed)) return null
  const numbered = printed.includes('#') ? keys.get(headingKey(printed.replace(/#/g, ' no ')).replace(/ no no$/, ' no')) : undefined
  return numbered ?? keys.get(headingKey(printed)) ?? null
}
