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

export const statedAbsent = family({
  name: 'stated-absent',
  keys: ['statedAbsent'],
  find: (job, found) => ({ statedAbsent: [...emptyScalars(found), ...job.absent] }),
})
