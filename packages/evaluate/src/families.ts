/** The checks of one document by field: the keys of the extraction, and those of its records. */
import { compare } from './compare.ts'
import { isObject, type JsonObject, listOf } from './json.ts'
import { pair } from './lists.ts'
import { sum, type Tally } from './tally.ts'

export const recordsOf = (expected: JsonObject): JsonObject[] =>
  listOf(isObject(expected.records) ? expected.records.$some : expected.records).filter(isObject)

/** @returns one tally a field, `records.` before the name of a record's field; each record is compared with its best partner. */
export function tallyByField(expected: JsonObject, actual: unknown): Map<string, Tally> {
  const given = isObject(actual) ? actual : {}
  const tallies = new Map<string, Tally>()
  for (const [key, value] of Object.entries(expected)) if (key !== 'records') tallies.set(key, compare(value, given[key], key))

  const wanted = recordsOf(expected)
  const got = listOf(given.records)
  const { partners } = pair(wanted, got, 'records', compare)
  for (const field of new Set(wanted.flatMap(record => Object.keys(record)))) {
    const parts = wanted.flatMap((record, index) => {
      const partner = got[partners.get(index)?.actual ?? -1]
      return field in record ? [compare(record[field], isObject(partner) ? partner[field] : undefined, field)] : []
    })
    tallies.set(`records.${field}`, sum(parts))
  }
  return tallies
}
