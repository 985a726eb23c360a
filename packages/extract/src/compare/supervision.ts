/** Changes of supervision, part by part: who directs, how closely, whether others are supervised. Its units are compared among the names. */
import type { Change, ComparedValue, Supervision } from '@specmill/model'
import { sentencesOf } from '../language/sentences.ts'
import { alike, contentOf, marksOf, sameText } from './alike.ts'
import { softenedSupervision } from './hedges.ts'
import { evidenceOf, placeOf, type Side } from './side.ts'

const parts: { part: 'receivedFrom' | 'degree' | 'exercised' | 'review'; says: string }[] = [
  { part: 'receivedFrom', says: 'Direction comes from' },
  { part: 'degree', says: 'Degree of direction' },
  { part: 'exercised', says: 'Supervises others' },
  { part: 'review', says: 'Review of the work' },
]

type Part = (typeof parts)[number]['part']

const sentencesIn = ({ record: { summary, distinguishing, duties } }: Side): string[] =>
  [summary ?? '', ...distinguishing, ...duties.map(({ text }) => text)].flatMap(text => sentencesOf(text).map(({ text }) => text))

/** What a record says of one part; null where it says nothing. */
function saidOf(of: Side, part: Part): ComparedValue | null {
  const { record } = of
  const value: Supervision[Part] = record.supervision?.[part] ?? null
  const softened = part === 'exercised' && value !== false ? softenedSupervision(sentencesIn(of)) : null
  if (softened) return { text: `only “${softened.hedge}”`, value, evidence: placeOf(of, softened.sentence) }
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  return text === null ? null : { text, value, evidence: evidenceOf(of, 'supervision') }
}

/** Direction is guidance, and is freer than supervision. */
const degreeOf = (text: string) => text.toLowerCase().replace(/\bguidance\b/g, 'direction')

/** Of parts that can be said in other words: whether two texts say the same. */
const isSameIn: Partial<Record<Part, (a: string, b: string) => boolean>> = {
  degree: (a, b) => degreeOf(a) === degreeOf(b),
  review: (a, b) => alike(contentOf(a), contentOf(b)) >= 0.5,
}

export function changesOfSupervision(before: Side, after: Side): Change[] {
  return parts.flatMap(({ part, says }): Change[] => {
    const [a, b] = [saidOf(before, part), saidOf(after, part)]
    if (a === b || (a && b && sameText(a.text, b.text))) return []
    const isReworded = a !== null && b !== null && isSameIn[part]?.(a.text, b.text) === true
    return [
      {
        field: 'supervision',
        kind: a === null ? 'added' : b === null ? 'removed' : 'changed',
        weight: isReworded ? 'wording' : 'meaning',
        text: `${says}: ${a?.text ?? 'not said'} → ${b?.text ?? 'not said'}`,
        before: a,
        after: b,
        words: isReworded ? marksOf(a.text, b.text) : [],
      },
    ]
  })
}
