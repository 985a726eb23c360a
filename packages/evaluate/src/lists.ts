/** Lists are compared in any order: each expected item with its best partner. */
import { isEmpty, isObject, type JsonObject, listOf } from './json.ts'
import { type Compare, check, sum, type Tally } from './tally.ts'

interface Partner {
  expected: number
  actual: number
  tally: Tally
}
export interface Pairing {
  /** By the index of the expected item. */
  partners: Map<number, Partner>
  /** Indices of the actual items that have a partner. */
  taken: Set<number>
}

/** Best pairs first; of equally good ones those that stand nearest to each other. Items that share nothing are no pair. */
export function pair(expected: unknown[], actual: unknown[], path: string, compare: Compare): Pairing {
  const candidates = expected
    .flatMap((wanted, e) => actual.map((got, a) => ({ expected: e, actual: a, tally: compare(wanted, got, `${path}[${e}]`) })))
    .filter(({ tally }) => tally.passed > 0)
    .map(partner => ({
      ...partner,
      share: partner.tally.passed / partner.tally.all,
      distance: Math.abs(partner.expected - partner.actual),
    }))
    .sort((x, y) => y.share - x.share || x.expected - y.expected || x.distance - y.distance)
  const partners = new Map<number, Partner>()
  const taken = new Set<number>()
  for (const candidate of candidates) {
    if (partners.has(candidate.expected) || taken.has(candidate.actual)) continue
    partners.set(candidate.expected, candidate)
    taken.add(candidate.actual)
  }
  return { partners, taken }
}

/** An item that is not there fails every check that it would have had, reported as one failure. */
export function missing(expected: unknown, path: string, compare: Compare): Tally {
  const { all } = compare(expected, undefined, path)
  return { passed: 0, all: Math.max(1, all), failures: [{ path, expected, actual: undefined }] }
}

export const fits = (expected: unknown, actual: unknown, compare: Compare) => {
  const { passed, all } = compare(expected, actual, '')
  return passed === all
}

/** @param counts whether an item that nobody expects is a failed check. */
function compareItems(expected: unknown[], actual: unknown[], path: string, compare: Compare, counts: (item: unknown) => boolean): Tally {
  const { partners, taken } = pair(expected, actual, path, compare)
  const found = expected.map((item, i) => partners.get(i)?.tally ?? missing(item, `${path}[${i}]`, compare))
  const extra = actual.filter((item, i) => !taken.has(i) && counts(item))
  return sum([...found, ...extra.map(item => check(false, `${path}[+]`, 'no such item', item))])
}

export const compareWholeList = (expected: unknown[], actual: unknown, path: string, compare: Compare): Tally =>
  compareItems(expected, listOf(actual), path, compare, () => true)

/** Which items that an open list does not name count against it: with `$only: key` those that bear this key, but those that `$optional` names. */
export const countsAgainst =
  ({ $only, $optional }: JsonObject, compare: Compare) =>
  (item: unknown): boolean =>
    typeof $only === 'string' && isObject(item) && !isEmpty(item[$only]) && !listOf($optional).some(option => fits(option, item, compare))

/** `$count` and `$some`. */
export function compareOpenList(expected: JsonObject, actual: unknown, path: string, compare: Compare): Tally {
  const list = listOf(actual)
  const some = () => compareItems(listOf(expected.$some), list, path, compare, countsAgainst(expected, compare))
  return sum([
    ...('$count' in expected ? [check(list.length === expected.$count, `${path}.length`, expected.$count, list.length)] : []),
    ...('$some' in expected ? [some()] : []),
  ])
}
