/** The lists of a record that leaves of its requirements point into. */
import type { FullRecord, LeafLists } from '@specmill/model'

export const listsOf = (record: FullRecord | undefined): LeafLists | undefined =>
  record && { licenses: record.licenses.map(({ value }) => value), certifications: record.certifications.map(({ value }) => value) }
