/** Whose dollars "$" are: those of the country that the document speaks of by its own words. */
import type { Finding, Pay } from '@specmill/model'
import { evidenceOf } from '../../engine/evidence.ts'
import type { Reading } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'

/** Words of one country's employers alone, or its name and those of its provinces and states. */
const countries: readonly [code: string, words: RegExp][] = [
  [
    'CAD',
    /\b(?:Canada|Canadian|British Columbia|Alberta|Saskatchewan|Manitoba|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|CUPE|OPSEU|BCGEU|SEIU Healthcare|RRSP|OMERS)\b|\bBC Class \d|\bCAD \d|\bOntario (?:[Cc]lass|[Dd]river['’]?s|Regulation)\b/,
  ],
  ['AUD', /\b(?:Australian?|superannuation|New South Wales|Queensland|Tasmania|Northern Territory|NSW|Working with Children Check)\b/i],
  ['NZD', /\b(?:New Zealand|Aotearoa|KiwiSaver)\b/],
]
const unitedStates =
  /\b(?:United States|U\.S\.|USA|401\s?\(?k\)?|403\s?\(?b\)?|FLSA|Fair Labor Standards|Social Security|Medicare|E-Verify|EEOC?)\b|,\s*[A-Z]{2} \d{5}\b/

const known = new WeakMap<Reading, { code: string; span: Span } | null>()

function foreign(reading: Reading): { code: string; span: Span } | null {
  if (reading.blocks.some(block => unitedStates.test(block.text))) return null
  for (const [code, words] of countries)
    for (const block of reading.blocks) {
      const match = words.exec(block.text)
      if (match) return { code, span: { block: block.index, start: match.index, end: match.index + match[0].length } }
    }
  return null
}

/**
 * "$27.61 per hour" beside "CUPE" is Canadian; the country is a conclusion from other words.
 * @param jurisdiction of the employer, ISO 3166-2
 */
export function inOwnDollars(reading: Reading, one: Finding<Pay>, jurisdiction: string | null): Finding<Pay> {
  if (jurisdiction?.startsWith('US-') || one.value?.currency !== 'USD' || one.evidence.some(({ quote }) => /US\$|USD/i.test(quote)))
    return one
  const own = known.has(reading) ? known.get(reading) : foreign(reading)
  known.set(reading, own ?? null)
  if (!own) return one
  return {
    ...one,
    value: { ...one.value, currency: own.code },
    impliedParts: ['currency'],
    evidence: [...one.evidence, evidenceOf(reading.blocks, own.span)],
  }
}
