/** How many items each side has of what analysts count: a specification that is rewritten says the same in fewer duties. */
import type { Comparison, JobRecord } from '@specmill/model'
import { sentencesOf } from '../language/sentences.ts'

const counted: [what: string, count: (record: JobRecord) => number][] = [
  ['sentences of the summary', ({ summary }) => (summary ? sentencesOf(summary).length : 0)],
  ['essential duties', ({ duties }) => duties.filter(({ category }) => category === 'essential').length],
  ['other duties', ({ duties }) => duties.filter(({ category }) => category === 'other').length],
  ['duties of no kind', ({ duties }) => duties.filter(({ category }) => category === null).length],
  ['knowledge, skills and abilities', ({ ksas }) => ksas.length],
]

/** @returns what is not the same number on both sides. */
export const countsOf = (before: JobRecord, after: JobRecord): Comparison['counts'] =>
  counted.map(([what, count]) => ({ what, before: count(before), after: count(after) })).filter(({ before, after }) => before !== after)
