/** The names of the fields that the document says are empty. */
import { type FieldName, type Finding, type FullRecord, fieldNames } from '@specmill/model'
import { family } from '../field.ts'

/** Scalars that say so themselves; lists say so through `absent` of the job text. */
function emptyScalars(found: Readonly<Partial<FullRecord>>): Finding<string>[] {
  return fieldNames.flatMap((name: FieldName) => {
    const finding = found[name] as Finding<unknown> | readonly unknown[] | null | undefined
    return finding && !Array.isArray(finding) && (finding as Finding<unknown>).value === null
      ? [{ ...(finding as Finding<unknown>), value: name }]
      : []
  })
}

/** One part of a form says none where another lists some. */
function isFilled(found: Readonly<Partial<FullRecord>>, { value }: Finding<string>): boolean {
  const list = found[value as FieldName] as Finding<unknown> | readonly unknown[] | null | undefined
  return Array.isArray(list) && list.length > 0
}

export const statedAbsent = family({
  name: 'stated-absent',
  keys: ['statedAbsent'],
  find: (job, found) => ({ statedAbsent: [...emptyScalars(found), ...job.absent.filter(one => !isFilled(found, one))] }),
})
