/** The share of the working time behind an activity. */
import type { Frequency } from '@specmill/model'
import { frequencyOfShare, shareIn } from '../../language/frequencies.ts'

const shareOfDay =
  /^(?:ing)?\s*[:(–-]?\s*((?:up to |about |approximately )?\d[\d.]*(?:\s?(?:-|–|to)\s?\d[\d.]*)?\s?(?:%|percent|hours?\b|hrs?\b)(?: (?:per|a|of the) (?:day|shift|time|work ?day))?)/i

export interface ShareOfDay {
  text: string
  start: number
  frequency: Frequency
}

/** The share of each activity of a text, with its place in the text: "standing/walking (15%)" is one of both. */
export function sharesBehind(text: string, activities: readonly RegExpExecArray[]): (ShareOfDay | null)[] {
  const shares: (ShareOfDay | null)[] = []
  for (const [index, match] of [...activities.entries()].reverse()) {
    const end = match.index + match[0].length
    const between = text.slice(end, activities[index + 1]?.index ?? text.length)
    const own = shareBehind(between)
    const joined = /^\s*(?:\/|&|and|or)\s*$/i.test(between) ? (shares[index + 1] ?? null) : null
    shares[index] = own ? { ...own, start: end + own.start } : joined
  }
  return shares
}

/** "Sitting: 4-6 hours per day", "stand (75%)" */
function shareBehind(text: string): ShareOfDay | null {
  const match = shareOfDay.exec(text)
  const share = match?.[1] ? shareIn(match[1]) : null
  return match?.[1] && share !== null ? { text: match[1], start: match[0].indexOf(match[1]), frequency: frequencyOfShare(share) } : null
}
