/** Records → pairs that may be versions of one class: of one kind, title and code, and of one employer where both name it. */
import type { FoundRecord } from '@specmill/store'

export interface Pair {
  before: FoundRecord
  after: FoundRecord
}

const plain = (text: string | null) =>
  text
    ?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() ?? ''
const momentOf = ({ effective, firstSeen }: FoundRecord) => effective ?? firstSeen
const agree = (a: FoundRecord, b: FoundRecord) => !a.employer || !b.employer || plain(a.employer) === plain(b.employer)

/** @returns of each class the newest record and the one before it. */
export function pairsOf(records: FoundRecord[]): Pair[] {
  const titled = records.filter(({ title }) => title !== null)
  const classes = Map.groupBy(titled, ({ kind, title, classCode }) => [kind, plain(title), plain(classCode)].join('|'))
  return [...classes.values()].flatMap(its => {
    const [after, ...older] = its.toSorted((a, b) => momentOf(b).localeCompare(momentOf(a)))
    const before = after && older.find(record => agree(record, after) && record.sha256 !== after.sha256)
    return before ? [{ before, after }] : []
  })
}
