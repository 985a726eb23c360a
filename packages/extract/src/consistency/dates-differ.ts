/** Two dates for one event: a head that says when applications close, and a line further down that says another day. */
import type { Reading, SectionNode } from '../engine/reading.ts'
import { dayFirst } from '../fields/dates/day-first.ts'
import { closingSentences } from '../fields/dates/posting.ts'
import { datesIn } from '../language/dates.ts'
import { type Labelled, labelledInSection, spanOfLabelled } from '../sections/labels.ts'
import { type ConsistencyRule, sectionsFor } from './rule.ts'

/** One day, and no time of review, of extension or of several filing periods. */
const notOneDay = /\b(?:until filled|extended|review(?:ed)?|reopen|first|second|third|phase|internal|external)/i

const dayIn = (one: Labelled, reading: Reading): string | null => {
  const dates = one.text.length > 90 || notOneDay.test(`${one.label} ${one.text}`) ? [] : datesIn(one.text, false, dayFirst(reading))
  return dates.length === 1 && dates[0]?.date.length === 10 ? dates[0].date : null
}

const closingIn = (reading: Reading, sections: readonly SectionNode[]) =>
  sections.flatMap(labelledInSection).flatMap(one => {
    const day = one.key === 'closes' ? dayIn(one, reading) : null
    return day ? [{ one, day }] : []
  })

/** "Closing Date: May 3, 2024", and "Application Deadline: May 10, 2024" or "must be received by May 10, 2024"; refuses a first review, and an extension. */
export const datesDiffer: ConsistencyRule = {
  code: 'consistency/dates-differ',
  find: (reading, records) => {
    if (records.length !== 1) return []
    const sections = sectionsFor(reading, 0)
    const [first, ...others] = closingIn(reading, sections)
    if (!first) return []
    const elsewhere = `and "${first.one.label}" is ${first.day}.`
    const other = others.find(({ day }) => day !== first.day)
    if (other)
      return [
        { text: `"${other.one.label}" is ${other.day} here, ${elsewhere}`, place: spanOfLabelled(other.one), path: 'records[0].closesOn' },
      ]
    const said = closingSentences(reading, sections).find(
      ({ value, evidence }) =>
        value?.length === 10 && value !== first.day && !notOneDay.test(reading.blocks[evidence[0]?.block ?? -1]?.text ?? ''),
    )
    const place = said?.evidence[0]
    return place ? [{ text: `Applications are taken until ${said?.value} here, ${elsewhere}`, place, path: 'records[0].closesOn' }] : []
  },
}
