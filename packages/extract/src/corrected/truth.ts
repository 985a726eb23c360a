/** What reviewers said of a file → what a scorer expects of it: a partial plain view that holds no more than what a person has looked at. */
import { type Extraction, fieldNames, type JobRecord, type Judgement, plainFrom } from '@specmill/model'
import { fieldPath } from './field-path.ts'
import { type Placed, placed } from './placed.ts'
import { withCorrections } from './with-corrections.ts'

/** `{$some}`: these are among them; a list alone: these and no other. */
type Expected = Record<string, unknown>

/** Of a part of a value the whole is not known: it is no truth about the field. */
const isWhole = (one: Placed) => one.place !== null && fieldPath(one.place)?.parts.length === 0

function expectedOf(extraction: Extraction, corrected: JobRecord, position: number, all: Placed[]): Expected {
  const found = extraction.records[position]
  const expected: Expected = {}
  for (const field of fieldNames) {
    const said = all.filter(one => fieldPath(one.judgement.field)?.field === field && isWhole(one))
    if (said.length === 0 || !found) continue
    const [list, value] = [found[field], corrected[field]]
    const isAbsent = said.some(({ judgement }) => judgement.verdict === 'absent' && fieldPath(judgement.field)?.item === null)
    if (isAbsent) expected[field] = null
    else if (!Array.isArray(list)) {
      // that a value is wrong does not say which one is right
      if (said.at(-1)?.judgement.verdict !== 'reject') expected[field] = value
    } else {
      const looked = new Set(said.map(({ place }) => fieldPath(place ?? '')?.item))
      const isWholeList = looked.has(null) || list.every((_, item) => looked.has(item))
      const confirmed = said.flatMap(({ judgement: { verdict, value, found } }) =>
        verdict === 'correct' ? [value] : verdict === 'accept' && found !== null ? [found] : [],
      )
      if (isWholeList) expected[field] = value
      else if (confirmed.length > 0) expected[field] = { $some: plainValue(confirmed) }
    }
  }
  return expected
}

/** Without the words that leaves stand on. */
const plainValue = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, part) => (key === 'evidence' ? undefined : part)))

/** @param judgements oldest first. @returns null where nothing was said that a scorer could check. */
export function truthOf(extraction: Extraction, judgements: Judgement[]): { records: unknown } | null {
  const all = placed(extraction, judgements)
  const corrected = plainFrom(withCorrections(extraction, judgements)).records
  const records = extraction.records.flatMap((_, position) => {
    const of = all.filter(({ judgement }) => judgement.position === position)
    const record = corrected[position]
    const expected = record ? expectedOf(extraction, record, position, of) : {}
    // of several records, one is known by its title
    const named = extraction.records.length > 1 && record?.title ? { title: record.title } : {}
    return Object.keys(expected).length > 0 ? [{ ...named, ...expected }] : []
  })
  if (records.length === 0) return null
  return { records: records.length === extraction.records.length ? records : { $some: records } }
}
