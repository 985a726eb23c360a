/** The share of the working time behind an activity. */
import type { Frequency } from '@specmill/model'
import { frequencyOfShare, shareIn } from '../../language/frequencies.ts'

const shareOfDay =
  /^(?:ing)?\s*[:(–-]?\s*((?:up to |about |approximately )?\d[\d.]*(?:\s?(?:-|–|to)\s?\d[\d.]*)?\s?(?:%|percent|hours?\b|hrs?\b)(?: (?:per|a|of the) (?:day|shift|time|work ?day))?)/i

/** "Sitting: 4-6 hours per day", "stand (75%)" */
export function shareBehind(text: string): { text: string; start: number; frequency: Frequency } | null {
  const match = shareOfDay.exec(text)
  const share = match?.[1] ? shareIn(match[1]) : null
  return match?.[1] && share !== null ? { text: match[1], start: match[0].indexOf(match[1]), frequency: frequencyOfShare(share) } : null
}
