/** One label of a form that is filled in twice, and not with the same: two titles, two codes, two closing dates. */

import { headingKey } from '../sections/heading-key.ts'
import type { LabelKey } from '../sections/label-lexicon.ts'
import { type Labelled, labelledInSection, spanOfLabelled } from '../sections/labels.ts'
import { type ConsistencyRule, sectionsFor } from './rule.ts'

/** Fields of a job that have one value, and where the record keeps it. */
const single: ReadonlyMap<LabelKey, string> = new Map<LabelKey, string>([
  ['title', 'title'],
  ['class-title', 'title'],
  ['class-code', 'classCode'],
  ['requisition', 'requisition'],
  ['flsa', 'flsa'],
  ['grade', 'payGrade'],
  ['posted', 'postedOn'],
  ['opened', 'postedOn'],
  ['closes', 'closesOn'],
])

/** Further down a title may be that of a superior, or of whom to ask. */
const named: ReadonlySet<LabelKey> = new Set<LabelKey>(['title', 'class-title'])

const key = ({ text }: Labelled) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
/** "Closing date: open until filled" beside a day is told apart elsewhere; a longer form of the same is the same. */
const same = (a: Labelled, b: Labelled): boolean => key(a).includes(key(b)) || key(b).includes(key(a))

export const labelsDiffer: ConsistencyRule = {
  code: 'consistency/labels-differ',
  find: (reading, records) => {
    if (records.length !== 1) return []
    const all = sectionsFor(reading, 0)
      .flatMap(labelledInSection)
      .filter(one => single.has(one.key) && one.text.length < 80 && !one.bare && (!named.has(one.key) || one.section.kind === 'header'))
    return all.flatMap((one, index) => {
      const first = all.find(other => headingKey(other.label) === headingKey(one.label))
      if (!first || all.indexOf(first) === index || same(first, one)) return []
      return [
        {
          text: `"${one.label}" is "${one.text}" here, and "${first.text}" elsewhere.`,
          place: spanOfLabelled(one),
          path: `records[0].${single.get(one.key)}`,
        },
      ]
    })
  },
}
