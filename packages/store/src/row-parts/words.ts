/** What the full-text search looks through beyond the names of a class. */
import { childrenOf, type JobRecord, type Requirement } from '@specmill/model'
import { storable } from '../storable.ts'

/** In characters. The index takes one million bytes of a record; a long specification has some thirty thousand. */
const most = 150_000

const wordsOf = (node: Requirement | null): string[] =>
  node === null ? [] : (childrenOf(node)?.flatMap(wordsOf) ?? ('text' in node ? [node.text] : []))

export const bodyOf = (record: JobRecord): string =>
  storable(
    [
      record.summary,
      ...record.distinguishing,
      ...record.duties.map(({ text }) => text),
      ...record.ksas.map(({ text }) => text),
      ...wordsOf(record.requirements),
      ...wordsOf(record.preferred),
      ...record.licenses.map(({ name }) => name),
      ...record.certifications.map(({ name }) => name),
      ...record.equipment,
      record.location,
    ]
      .filter(Boolean)
      .join('\n')
      .slice(0, most),
  )
