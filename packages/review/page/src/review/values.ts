/** A record as a flat list of values, each of which can be chosen, seen in its words, and judged. */
import { type Anchor, type Evidence, type FieldName, type Finding, type FullRecord, fieldGroups } from '@specmill/model'
import { labelOf } from './fields.ts'

export interface Value {
  kind: 'value'
  /** Into the record: `duties[3]`. */
  path: string
  field: FieldName
  label: string
  /** Of a list, whether it is its first item: only that one bears the label. */
  isFirst: boolean
  /** Whether it is an item of a list. */
  isItem: boolean
  finding: Finding<unknown>
  /** Said by a reviewer where nothing was found. */
  isAdded: boolean
}
export interface Group {
  kind: 'group'
  path: string
  label: string
}
/** A field that nothing was found for. */
interface Gap {
  kind: 'gap'
  path: string
  field: FieldName
  label: string
}
export type Row = Value | Group | Gap

/** A value that a reviewer added. */
export interface Added {
  place: string | null
  verdict: string
  value: unknown
  anchor: Anchor | null
}

const findingFrom = ({ value, anchor }: Added): Finding<unknown> => ({
  ...{ value, certainty: 'given', confidence: null, rule: 'review/corrected' },
  evidence: anchor ? [{ ...anchor, page: null, boxes: [] }] : [],
})

const found = (record: FullRecord, field: FieldName) => record[field] as Finding<unknown> | Finding<unknown>[] | null

/** Where another value of a field goes: behind the last item of a list. @param said what was added to it before. */
export function pathOfNew(record: FullRecord, field: FieldName, said: Added[]): string {
  const now = found(record, field)
  if (!Array.isArray(now)) return field
  const behind = said.flatMap(({ place }) => (place?.startsWith(`${field}[`) ? [Number(/\d+/.exec(place)?.[0])] : []))
  return `${field}[${Math.max(now.length, ...behind.map(index => index + 1))}]`
}

/** @param withGaps whether fields without a value are among them. @param said by reviewers. */
export function rowsOf(record: FullRecord, withGaps: boolean, said: Added[]): Row[] {
  const corrected = said.filter(({ verdict, place }) => verdict === 'correct' && place !== null)
  return fieldGroups.flatMap(({ label: group, fields }) => {
    const rows = fields.flatMap((field): Row[] => {
      const label = labelOf(field)
      const now = found(record, field)
      const findings = (Array.isArray(now) ? now : now ? [now] : []).map((finding, index) => ({
        finding,
        path: Array.isArray(now) ? `${field}[${index}]` : field,
        isAdded: false,
      }))
      const paths = new Set(findings.map(({ path }) => path))
      const added = corrected
        .filter(({ place }) => (place === field ? findings.length === 0 : place?.startsWith(`${field}[`)) && place && !paths.has(place))
        .filter(({ place }) => /^\w+(\[\d+\])?$/.test(place ?? ''))
        .map(one => ({ finding: findingFrom(one), path: one.place ?? field, isAdded: true }))
      const all = [...findings, ...added]
      if (all.length === 0) return withGaps ? [{ kind: 'gap', path: Array.isArray(now) ? `${field}[0]` : field, field, label }] : []
      return all.map((one, index) => ({ kind: 'value', field, label, isFirst: index === 0, isItem: Array.isArray(now), ...one }))
    })
    return rows.length > 0 ? [{ kind: 'group', path: `group:${group}`, label: group }, ...rows] : []
  })
}

/** The row of a path; of a list that is asked for as a whole, its first. */
export const rowAt = (rows: Row[], path: string | null): Row | undefined =>
  rows.find(row => row.path === path) ?? rows.find(row => row.kind !== 'group' && row.field === path)

/** Where a value stands; the words of a requirement tree are those of its leaves too. */
export function evidenceOf(row: Row | undefined): Evidence[] {
  return row?.kind === 'value' ? row.finding.evidence : []
}
