/** Changes of supervision, part by part: who directs, how closely, whether others are supervised. Its units are compared among the names. */
import type { Change, Supervision } from '@specmill/model'
import { alike, contentOf, marksOf, sameText } from './alike.ts'
import { evidenceOf, type Side } from './side.ts'

const parts: { part: 'receivedFrom' | 'degree' | 'exercised' | 'review'; says: string }[] = [
  { part: 'receivedFrom', says: 'Direction comes from' },
  { part: 'degree', says: 'Degree of direction' },
  { part: 'exercised', says: 'Supervises others' },
  { part: 'review', says: 'Review of the work' },
]

const shown = (value: Supervision[(typeof parts)[number]['part']] | undefined) =>
  value === null || value === undefined ? null : typeof value === 'boolean' ? (value ? 'yes' : 'no') : value

export function changesOfSupervision(before: Side, after: Side): Change[] {
  return parts.flatMap(({ part, says }): Change[] => {
    const [from, to] = [shown(before.record.supervision?.[part]), shown(after.record.supervision?.[part])]
    if (from === to || (from && to && sameText(from, to))) return []
    const side = (text: string | null, of: Side) =>
      text === null ? null : { text, value: of.record.supervision?.[part], evidence: evidenceOf(of, 'supervision') }
    const reworded = part === 'review' && from && to && alike(contentOf(from), contentOf(to)) >= 0.5
    return [
      {
        field: 'supervision',
        kind: from === null ? 'added' : to === null ? 'removed' : 'changed',
        weight: reworded ? 'wording' : 'meaning',
        text: `${says}: ${from ?? 'not said'} → ${to ?? 'not said'}`,
        before: side(from, before),
        after: side(to, after),
        words: reworded ? marksOf(from, to) : [],
      },
    ]
  })
}
