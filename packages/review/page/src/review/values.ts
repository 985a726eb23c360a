/** A record as a flat list of values, each of which can be chosen, seen in its words, and judged. */
import type { Evidence, FieldName, Finding, FullRecord } from '@specmill/model'
import { groups } from './fields.ts'

export interface Value {
  kind: 'value'
  /** Into the record: `duties[3]`. */
  path: string
  field: FieldName
  label: string
  /** Of a list, whether it is its first item: only that one bears the label. */
  isFirst: boolean
  finding: Finding<unknown>
}
export interface Group {
  kind: 'group'
  path: string
  label: string
}
/** A field that nothing was found for. */
export interface Gap {
  kind: 'gap'
  path: string
  field: FieldName
  label: string
}
export type Row = Value | Group | Gap

/** @param withGaps whether fields without a value are among them. */
export function rowsOf(record: FullRecord, withGaps: boolean): Row[] {
  return groups.flatMap(({ label: group, fields }) => {
    const rows = fields.flatMap(({ name: field, label }): Row[] => {
      const found = record[field] as Finding<unknown> | Finding<unknown>[] | null
      const findings = Array.isArray(found) ? found : found ? [found] : []
      if (findings.length === 0) return withGaps ? [{ kind: 'gap', path: field, field, label }] : []
      return findings.map((finding, index) => ({
        kind: 'value',
        path: Array.isArray(found) ? `${field}[${index}]` : field,
        field,
        label,
        isFirst: index === 0,
        finding,
      }))
    })
    return rows.length > 0 ? [{ kind: 'group', path: `group:${group}`, label: group }, ...rows] : []
  })
}

/** Where a value stands; the words of a requirement tree are those of its leaves too. */
export function evidenceOf(row: Row | undefined): Evidence[] {
  return row?.kind === 'value' ? row.finding.evidence : []
}
