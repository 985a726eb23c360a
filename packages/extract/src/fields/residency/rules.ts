/** Rules that read where an incumbent must live. */
import type { Residency } from '@specmill/model'
import { durationsIn, isoFromDuration } from '../../language/durations.ts'

export interface Found {
  start: number
  end: number
  rule: string
  value: Residency
}

const place =
  "((?:the\\s+)?(?:(?:City|County|State|Town|Village|Parish|Commonwealth|District)\\s+of\\s+)?[A-Z][\\w.'’-]*(?:\\s+(?:of\\s+)?[A-Z][\\w.'’-]*){0,4}(?:\\s+(?:city|county)\\s+limits)?)"
const any = '((?:the\\s+|our\\s+)?(?:(?:city|county|town|state|district|village)(?:\\s+limits)?\\b|corporate\\s+limits))'

/** Reads "must reside in the County of Example within six months"; refuses "serves residents of the city". */
const mustLive = new RegExp(
  `(?:[Mm]ust|[Ss]hall|[Rr]equired?s?\\b[^.;]{0,60}?\\bto|be\\s+able\\s+to|willing\\s+to)\\s+(?:be(?:come)?\\s+(?:an?\\s+)?(?:legal\\s+|bona\\s+fide\\s+|current\\s+)?residents?\\s+of|(?:reside|live)\\s+(?:in|within)|(?:establish|maintain|have)\\s+(?:an?\\s+|their\\s+)?(?:\\w+\\s+)?(?:residency|residence|domicile)\\s+(?:in|within))\\s+(?:${place}|${any})`,
  'g',
)
/** Reads "City of Example residency required", "Residence within Example County is required", "must be an Example County resident"; refuses "residency program" and "preferred". */
const residencyRequired = new RegExp(
  `${place}\\s+residency\\s+(?:is\\s+)?(?:required|requirement|must)|[Rr]esiden(?:cy|ce)\\s+(?:in|within)\\s+${place}\\s+(?:is|shall\\s+be\\s+)?\\s*required|(?:[Mm]ust|[Ss]hall)\\s+be\\s+(?:an?\\s+)?(?:current\\s+|legal\\s+)?${place}\\s+residents?\\b`,
  'g',
)

/** @param sentence one sentence or clause */
export function residencyIn(sentence: string): Found | null {
  if (!/resid|domicil|\blive\s+(?:in|within)/i.test(sentence)) return null
  for (const [rule, pattern] of [
    ['residency/must-live', mustLive],
    ['residency/required', residencyRequired],
  ] as const)
    for (const match of sentence.matchAll(pattern)) {
      const named = match.slice(1).find(Boolean)
      if (!named || /^(?:the\s+)?(?:U\.?S\.?A?\.?|United States)\b/.test(named)) continue
      const from = match.index
      const behind = sentence.slice(from + match[0].length)
      const limit = /^[^.;]{0,40}?\bwithin\s+/i.exec(behind)
      const [duration] = limit ? durationsIn(behind.slice(limit[0].length, limit[0].length + 40)) : []
      const end = from + match[0].length + (limit && duration ? limit[0].length + duration.end : 0)
      return {
        start: from + (rule === 'residency/required' ? match[0].indexOf(named) : 0),
        end,
        rule,
        value: { place: named.replace(/^the\s+|[.,]+$/gi, ''), within: duration ? isoFromDuration(duration) : null },
      }
    }
  return null
}
