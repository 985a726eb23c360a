/** Words of frequency, and shares of time, in the vocabulary of the contract. */
import type { EnvironmentFrequency, Frequency } from '@specmill/model'

const words: Readonly<Record<string, EnvironmentFrequency>> = {
  always: 'continuously',
  constant: 'continuously',
  constantly: 'continuously',
  continual: 'continuously',
  continually: 'continuously',
  continuous: 'continuously',
  continuously: 'continuously',
  daily: 'daily',
  frequent: 'frequently',
  frequently: 'frequently',
  infrequent: 'rarely',
  infrequently: 'rarely',
  monthly: 'monthly',
  never: 'never',
  none: 'never',
  'not at all': 'never',
  'not applicable': 'never',
  'not present': 'never',
  'not required': 'never',
  occasional: 'occasionally',
  occasionally: 'occasionally',
  often: 'frequently',
  periodic: 'occasionally',
  periodically: 'occasionally',
  rare: 'rarely',
  rarely: 'rarely',
  regular: 'frequently',
  regularly: 'frequently',
  seasonal: 'seasonally',
  seasonally: 'seasonally',
  seldom: 'rarely',
  'several times per month': 'monthly',
  'several times a month': 'monthly',
  'several times per week': 'weekly',
  'several times a week': 'weekly',
  sometimes: 'occasionally',
  weekly: 'weekly',
}
const inDays: ReadonlySet<EnvironmentFrequency> = new Set<EnvironmentFrequency>(['daily', 'weekly', 'monthly', 'seasonally'])

/** In characters, with a share in brackets: what is longer says more than how often. */
const longest = 80

/** "Several Times Per Week" → "weekly"; null for other words. */
export function environmentFrequencyOf(text: string): EnvironmentFrequency | null {
  if (text.length > longest) return null
  const key = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return words[key] ?? null
}

/** "Constantly" → "continuously"; null for other words and for those that count days. */
export function frequencyOf(text: string): Frequency | null {
  const frequency = environmentFrequencyOf(text)
  return frequency && !inDays.has(frequency) ? (frequency as Frequency) : null
}

/** Words of frequency in running text, longest first; "as often as" and "regular" as an adjective are left to the caller. */
export const frequencyWord =
  /\b(?:constantly|continuously|continually|continuous|constant|frequently|frequent|often|regularly|occasionally|occasional|sometimes|periodically|periodic|infrequently|rarely|seldom|never)\b/gi

/** A share of working time: above 2/3, from 1/3 to 2/3, up to 1/3, none. */
export function frequencyOfShare(share: number): Frequency {
  if (share <= 0) return 'never'
  if (share <= 1 / 3 + 0.005) return 'occasionally'
  return share <= 2 / 3 + 0.005 ? 'frequently' : 'continuously'
}

/** "34-66%", "up to 33%", "4-6 hours", "1/3 to 2/3", "2/3 or more": the greatest share that it allows; null where no share is named. */
export function shareIn(text: string): number | null {
  const percent = /(\d{1,3})\s*(?:%|percent)(?!.*\d\s*%)/i.exec(text)
  if (percent)
    return /\b(?:over|more than|above|\+)/i.test(text) || /%\s*(?:\+|or more)/.test(text) ? 1 : Math.min(1, Number(percent[1]) / 100)
  const hours = /(\d{1,2}(?:\.\d)?)\s*(?:\+\s*)?(?:hours?|hrs?)\b(?!\s*(?:per|a|each) week)/i.exec(text)
  if (hours) return Math.min(1, Number(hours[1]) / 8)
  const [, over, under] = [...text.matchAll(/(?<![\d/])([1-4])\s?\/\s?([2-5])(?![\d/])/g)].at(-1) ?? []
  if (!over || !under) return null
  return /\b(?:over|more|above|greater)\b|\+/i.test(text) ? 1 : Math.min(1, Number(over) / Number(under))
}
