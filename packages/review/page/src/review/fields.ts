/** The names of fields, and of places in them, as they are shown. */
import { type FieldName, fieldLabels } from '@specmill/model'

export const labelOf = (field: string): string => fieldLabels[field as FieldName]?.field ?? field

/** The field of a path into a record: `duties[3].text` stands in `duties`. */
export const fieldAt = (path: string): FieldName => path.replace(/\W.*/, '') as FieldName

/** `duties[3]` is "Duties 4". */
export function labelAt(path: string): string {
  const item = /^\w+\[(\d+)\]/.exec(path)?.[1]
  return `${labelOf(fieldAt(path))}${item === undefined ? '' : ` ${Number(item) + 1}`}`
}
