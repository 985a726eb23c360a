/** What is searched of an extraction: one row a record, in comparable units. Pure, and light to load: the processes that read files make the rows. */
import type { PlainExtraction } from '@specmill/model'
import type { RecordRow } from './contract/records.ts'

export function recordRows(_extraction: PlainExtraction): RecordRow[] {
  return []
}
