/** Two dates for one event: a head that says when applications close, and a line further down that says another day. */
import type { SectionNode } from '../engine/reading.ts'
import { datesIn } from '../language/dates.ts'
import { type Labelled, labelledInSection, spanOfLabelled } from '../sections/labels.ts'
import { type ConsistencyRule, sectionsFor } from './rule.ts'

/** One day, and no time of review, of extension or of several filing periods. */
const notOneDay = /\b(?:until filled|extended|review(?:ed)?|reopen|first|second|third|phase|internal|external|or\b)/i

const dayIn = (one: Labelled): string | null => {
  const dates = one.text.length > 90 || notOneDay.test(`${one.label} ${one.text}`) ? [] : datesIn(one.text)
  return dates.length === 1 && dates[0]?.date.length === 10 ? dates[0].date : null
}

const closingIn = (sections: readonly SectionNode[]) =>
  sections.flatMap(labelledInSection).flatMap(one => {
    const day = one.key === 'closes' ? dayIn(one) : null
    return day ? [{ one, day }] : []
  })

/** "Closing Date: May 3, 2024" and "Application Deadline: May 10, 2024"; refuses a first review, and an extension. */
export const datesDiffer: ConsistencyRule = {
  code: 'consistency/dates-differ',
  find: (reading, records) => {
    if (records.length !== 1) return []
    const [first, ...others] = closingIn(sectionsFor(reading, 0))
    const other = others.find(({ day }) => day !== first?.day)
    if (!first || !other) return []
    return [
      {
        text: `"${other.one.label}" is ${other.day} here, and "${first.one.label}" is ${first.day}.`,
        place: spanOfLabelled(other.one),
        path: 'records[0].closesOn',
      },
    ]
  },
}
