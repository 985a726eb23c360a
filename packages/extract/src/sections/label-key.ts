/** A label as printed → what its value is. */
import { headingKey } from './heading-key.ts'
import { type LabelKey, labelPhrases } from './label-lexicon.ts'

const keys = new Map<string, LabelKey>()
for (const [key, phrases] of Object.entries(labelPhrases) as [LabelKey, readonly string[]][])
  for (const phrase of phrases) keys.set(phrase, key)
const longestLabel = 45

/** "Dept." and "DEPARTMENT #" are labels; "The department" is none. */
export function labelKeyOf(printed: string): LabelKey | null {
  if (printed.length > longestLabel || /^\s*(?:the|this|a|an|our|your)\b/i.test(printed)) return null
  return (
    keys.get(headingKey(printed.replace(/#/g, ' no ')).replace(/ no no$/, ' no')) ??
    keys.get(headingKey(printed.replace(/#/g, ' '))) ??
    null
  )
}
