/** `duties[3].text` → the field, the item of its list, the part of its value. */
import type { FieldName } from '@specmill/model'

export interface FieldPath {
  field: FieldName
  /** null for the whole field. */
  item: number | null
  /** `["text"]`; [] for the whole value. */
  parts: string[]
}

/** @returns null for what is no path into a record. */
export function fieldPath(path: string): FieldPath | null {
  const found = /^(\w+)(?:\[(\d+)\])?((?:\.\w+)*)$/.exec(path)
  if (!found?.[1]) return null
  return {
    field: found[1] as FieldName,
    item: found[2] === undefined ? null : Number(found[2]),
    parts: found[3] ? found[3].slice(1).split('.') : [],
  }
}

/** `path` with another item. */
export const withItem = ({ field, parts }: FieldPath, item: number | null): string =>
  [item === null ? field : `${field}[${item}]`, ...parts].join('.')
