/** Rules that read where an incumbent must live. */
import type { Residency } from '@specmill/model'
import { durationsIn, isoFromDuration } from '../../language/durations.ts'
import { matchesOf } from '../../language/patterns.ts'

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
  `(?:[Mm]ust|[Ss]hall|[Rr]equired?s?\\b[^.;]{0,60}?\\bto|be\\s+able\\s+to|willing\\s+to)\\s+(?:(?:be(?:come)?|have\\s+been)\\s+(?:an?\\s+)?(?:legal\\s+|bona\\s+fide\\s+|current\\s+)?residents?\\s+of|(?:reside|live)\\s+(?:in|within)|(?:establish|maintain|have)\\s+(?:an?\\s+|their\\s+)?(?:\\w+\\s+)?(?:residency|residence|domicile)\\s+(?:in|within))\\s+(?:${place}|${any})`,
  'g',
)
/** Reads "City of Example residency required", "Residence within Example County is required", "must be an Example County resident"; refuses "residency program" and "preferred". */
const residencyRequired = new RegExp(
  `${place}\\s+residency\\s+(?:is\\s+)?(?:required|requirement|must)|[Rr]esiden(?:cy|ce)\\s+(?:in|within)\\s+${place}\\s+(?:is|shall\\s+be\\s+)?\\s*required|(?:[Mm]ust|[Ss]hall)\\s+be\\s+(?:an?\\s+)?(?:current\\s+|legal\\s+)?${place}\\s+residents?\\b`,
  'g',
)

/** Reads "must live within 30 minutes of the North Yard"; refuses "patrols within 30 minutes of a call". */
const nearPlace =
  /\b(?:[Mm]ust|[Ss]hall|[Rr]equired to|be able to|willing to)\s+(?:live|reside|have (?:a|their) (?:primary )?residence)\s+within\s+((?:an? |\d{1,3}[ -])(?:\w+[ -]){0,2}?(?:minutes?|miles?|hours?)\b[\w\s'’-]{0,20}?\s(?:of|from)\s+(?:the\s+|our\s+|an?\s+)?(?:\p{Lu}[\p{L}'’.-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}'’.-]*){0,4}(?:\s(?:area|barn|campus|city|limits|office|plant|shop|station|yard)\b)?|\p{L}+(?:\s\p{L}+)?))/gu

/** @param sentence one sentence or clause */
export function residencyIn(sentence: string): Found | null {
  if (!/resid|domicil|\blive\s+(?:in|within)/i.test(sentence)) return null
  for (const [rule, pattern] of [
    ['residency/must-live', mustLive],
    ['residency/near', nearPlace],
    ['residency/required', residencyRequired],
  ] as const)
    for (const match of matchesOf(pattern, sentence)) {
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
