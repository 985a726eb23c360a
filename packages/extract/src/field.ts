/** The contract of a field family: the keys of the record that it fills, and how. */
import type { FieldName, FullRecord } from '@specmill/model'
import type { JobText } from './engine/reading.ts'

export interface Family<Key extends FieldName = FieldName> {
  /** First part of the names of its rules. */
  name: string
  /** Each key of the record has exactly one family; the compiler and a test see to it. */
  keys: readonly Key[]
  /**
   * @param job the sections that this record is read from
   * @param found what the families before it in the list have found for this record
   * @returns a value for each key: null or [] where the document does not speak of it
   */
  find(job: JobText, found: Readonly<Partial<FullRecord>>): Pick<FullRecord, Key>
}

export const family = <const Key extends FieldName>(declaration: Family<Key>): Family<Key> => declaration
