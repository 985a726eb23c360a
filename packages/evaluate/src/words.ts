/** Which words of a value must be the document's, and which are the program's own: names of a closed vocabulary, dates, durations. */
import { isObject } from './json.ts'

const ownKeys = new Set([
  'areasNeeded',
  'category',
  'certainty',
  'commercial',
  'confidence',
  'currency',
  'date',
  'degree',
  'event',
  'frequency',
  'group',
  'impliedParts',
  'jurisdiction',
  'kind',
  'language',
  'level',
  'max',
  'min',
  'modality',
  'per',
  'relation',
  'replaces',
  'rule',
  'scope',
  'series',
  'strength',
  'subject',
  'timing',
  'type',
  'unit',
  'upTo',
  'valid',
  'within',
])
const ownFields = new Set([
  'civilService',
  'closesOn',
  'employmentTypes',
  'flsa',
  'hoursPerWeek',
  'languages',
  'minimumEducation',
  'minimumExperience',
  'paths',
  'postedOn',
  'probation',
  'statedAbsent',
  'strength',
  'term',
  'workMode',
])

/** Fields of a record whose whole value is in the program's words. */
export const isOwnField = (field: string) => ownFields.has(field)

export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The texts of a value that are the document's words, each with its path inside the value. */
export function* textsOf(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, `${path}[${index}]`)
  else if (isObject(value))
    for (const [key, item] of Object.entries(value)) if (!ownKeys.has(key) && key !== 'evidence') yield* textsOf(item, `${path}.${key}`)
}
