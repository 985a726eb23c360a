/** The values of one document beside what a reader found, each as a whole: right, wrong, missing or invented. */
import { compare, compareReadings } from './compare.ts'
import { recordsOf } from './families.ts'
import { isEmpty, isObject, type JsonObject, listOf } from './json.ts'
import { countsAgainst, pair } from './lists.ts'

/** `silent`: nothing was found, and rightly so. `surplus`: the list has more items than were counted, and which are too many is not known. */
export type Verdict = 'right' | 'wrong' | 'missing' | 'invented' | 'silent' | 'surplus'
export interface Judgement {
  /** As `tallyByField` names it, and `records` for the records themselves. */
  field: string
  verdict: Verdict
  /** Into the extraction, where a value stands or would stand: `records[0].duties[3]`; of an item that is missing, its list. */
  path: string
  /** Of a surplus: the paths of the items among which it is. */
  among: string[]
  expected: unknown
  actual: unknown
}

const judgement = (field: string, verdict: Verdict, path: string, expected: unknown, actual: unknown, among: string[] = []): Judgement => ({
  field,
  verdict,
  path,
  among,
  expected,
  actual,
})

/** "Revised: ____": an event that names a slot and says that nothing stands in it. A label that leaves it out is silent about it. */
const isEmptySlot = (item: unknown): boolean =>
  isObject(item) && 'event' in item && Object.entries(item).every(([key, value]) => key === 'event' || isEmpty(value))

const nameOf = (field: string) => field.split('.').at(-1) ?? field
const isWhole = (expected: unknown, actual: unknown, field: string) => {
  const { passed, all } = compare(expected, actual, nameOf(field))
  return passed === all
}

function judgeItems(field: string, expected: unknown[], actual: unknown[], path: string, tooMany: (item: unknown) => boolean): Judgement[] {
  const { partners, taken } = pair(expected, actual, nameOf(field), compare)
  return [
    ...expected.map((item, index) => {
      const partner = partners.get(index)
      if (!partner) return judgement(field, 'missing', path, item, undefined)
      const { tally, actual: place } = partner
      return judgement(field, tally.passed === tally.all ? 'right' : 'wrong', `${path}[${place}]`, item, actual[place])
    }),
    ...actual.flatMap((item, place) =>
      taken.has(place) || isEmptySlot(item) || !tooMany(item) ? [] : [judgement(field, 'invented', `${path}[${place}]`, null, item)],
    ),
  ]
}

/** `$count` and `$some`: an item that no expectation names is not judged, unless there are more than were counted. */
function judgeOpenList(field: string, expected: JsonObject, actual: unknown[], path: string): Judgement[] {
  const judged = judgeItems(field, listOf(expected.$some), actual, path, countsAgainst(expected, compare))
  if (typeof expected.$count !== 'number') return judged
  const verdictAt = (verdict: Verdict) => judged.filter(one => one.verdict === verdict)
  const places = new Set(judged.map(one => one.path))
  const open = actual.flatMap((_, place) => (places.has(`${path}[${place}]`) ? [] : [`${path}[${place}]`]))
  const surplus = Math.max(0, actual.length - expected.$count - verdictAt('invented').length)
  const short = Math.max(0, expected.$count - actual.length - verdictAt('missing').length)
  return [
    ...judged,
    ...Array.from({ length: surplus }, () => judgement(field, 'surplus', path, expected.$count, actual.length, open)),
    ...Array.from({ length: short }, () => judgement(field, 'missing', path, expected.$count, actual.length)),
  ]
}

function judgeField(field: string, expected: unknown, actual: unknown, path: string): Judgement[] {
  if (isObject(expected) && Array.isArray(expected.$any)) {
    const { reading, tally } = compareReadings(expected.$any, actual, nameOf(field))
    return tally.all === 0 ? [] : judgeField(field, reading, actual, path)
  }
  if (Array.isArray(expected)) return judgeItems(field, expected, listOf(actual), path, () => true)
  if (isObject(expected) && ('$count' in expected || '$some' in expected)) return judgeOpenList(field, expected, listOf(actual), path)
  if (expected === null && Array.isArray(actual) && actual.length > 0)
    return actual.map((item, place) => judgement(field, 'invented', `${path}[${place}]`, null, item))
  const whole = isWhole(expected, actual, field)
  if (isEmpty(actual)) return [judgement(field, whole ? 'silent' : 'missing', path, expected, actual)]
  return [judgement(field, whole ? 'right' : expected === null ? 'invented' : 'wrong', path, expected, actual)]
}

const references: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' }

/** Labels that a program took from web pages may carry character references, which a document shows as characters. */
function withCharacters(expected: unknown): unknown {
  if (typeof expected === 'string') return expected.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, name => references[name] ?? name)
  if (Array.isArray(expected)) return expected.map(withCharacters)
  if (!isObject(expected)) return expected
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, withCharacters(value)]))
}

/**
 * A field that the label does not speak of is not judged, and neither is an item beyond those that an open list names.
 * @param label what a reader found, in the format that `compare` reads.
 * @param actual a plain extraction.
 */
export function judge(label: JsonObject, actual: unknown): Judgement[] {
  const expected = withCharacters(label) as JsonObject
  const given = isObject(actual) ? actual : {}
  const judged = Object.entries(expected).flatMap(([key, value]) => (key === 'records' ? [] : judgeField(key, value, given[key], key)))

  const wanted = recordsOf(expected)
  const got = listOf(given.records)
  const { partners, taken } = pair(wanted, got, 'records', compare)
  const isClosed = Array.isArray(expected.records)
  for (const [index, record] of wanted.entries()) {
    const place = partners.get(index)?.actual
    if (place === undefined) judged.push(judgement('records', 'missing', 'records', record, undefined))
    else judged.push(judgement('records', 'right', `records[${place}]`, record, got[place]))
    const partner = got[place ?? -1]
    for (const [key, value] of Object.entries(record))
      judged.push(...judgeField(`records.${key}`, value, isObject(partner) ? partner[key] : undefined, `records[${place ?? '-'}].${key}`))
  }
  if (isClosed)
    for (const [place, record] of got.entries())
      if (!taken.has(place)) judged.push(judgement('records', 'invented', `records[${place}]`, null, record))
  return judged
}
