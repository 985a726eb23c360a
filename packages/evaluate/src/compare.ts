/** An expectation is a partial plain view; each kind of it is compared in its own way. */

import { isTree } from '@specmill/model'
import { compareTrees } from './compare-trees.ts'
import { fold, foldHeading, foldLong } from './fold.ts'
import { isEmpty, isObject, type JsonObject } from './json.ts'
import { compareOpenList, compareWholeList } from './lists.ts'
import { check, nothingChecked, shareOf, sum, type Tally } from './tally.ts'

function compareText(expected: string, actual: unknown, path: string): Tally {
  const same = path.endsWith('.heading') ? foldHeading : foldLong
  return check(typeof actual === 'string' && same(actual) === same(expected), path, expected, actual)
}

/** `$starts` and `$has`: case, quotes and dashes aside. */
function comparePart(expected: JsonObject, actual: unknown, path: string): Tally {
  const text = typeof actual === 'string' ? fold(actual) : ''
  return sum([
    ...('$starts' in expected ? [check(text.startsWith(fold(String(expected.$starts))), path, expected, actual)] : []),
    ...('$has' in expected ? [check(text.includes(fold(String(expected.$has))), path, expected, actual)] : []),
  ])
}

/** The reading that fits best; of equally good ones the first. */
export function compareReadings(readings: unknown[], actual: unknown, path: string): { reading: unknown; tally: Tally } {
  const [first, ...others] = readings
    .map(reading => ({ reading, tally: compare(reading, actual, path) }))
    .filter(({ tally }) => tally.all > 0)
  if (!first) return { reading: null, tally: nothingChecked }
  return others.reduce((best, one) => (shareOf(one.tally) > shareOf(best.tally) ? one : best), first)
}

function compareObject(expected: JsonObject, actual: unknown, path: string): Tally {
  const given = isObject(actual) ? actual : {}
  return sum(Object.entries(expected).map(([name, value]) => compare(value, given[name], path ? `${path}.${name}` : name)))
}

/**
 * @param expected what a reader found; a key that is not there is not checked, `null` says that there must be nothing.
 * @param actual the same part of a plain extraction.
 * @param path where the two stand; decides how headings and requirement trees are compared.
 */
export function compare(expected: unknown, actual: unknown, path = ''): Tally {
  if (expected === null) return check(isEmpty(actual), path, null, actual)
  if (Array.isArray(expected)) return compareWholeList(expected, actual, path, compare)
  if (typeof expected === 'string') return compareText(expected, actual, path)
  if (!isObject(expected)) return check(actual === expected, path, expected, actual)
  if (Array.isArray(expected.$any)) return compareReadings(expected.$any, actual, path).tally
  if ('$starts' in expected || '$has' in expected) return comparePart(expected, actual, path)
  if ('$count' in expected || '$some' in expected) return compareOpenList(expected, actual, path, compare)
  if (isTree(path.split('.').at(-1) ?? '')) return compareTrees(expected, actual, path, compare)
  return compareObject(expected, actual, path)
}
