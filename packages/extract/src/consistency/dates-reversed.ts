/** Dates in an order that cannot be: closed before it opened, revised before it was established. */
import type { Finding, HistoryEntry } from '@specmill/model'
import type { ConsistencyRule, Contradiction } from './rule.ts'

/** Compared at the precision that both have: "2001-09" and "2001" are the same time. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

const later: ReadonlySet<HistoryEntry['event']> = new Set<HistoryEntry['event']>(['revised', 'title-changed', 'abolished', 'reviewed'])

/** A class that was established again after it was abolished or merged has two beginnings. */
function inHistory(history: readonly Finding<HistoryEntry>[], path: string): Contradiction[] {
  const founded = history.filter(({ value }) => value?.event === 'established' && value.date !== null)
  const [first] = founded
  const begun = first?.value?.date
  if (founded.length !== 1 || !begun) return []
  return history.flatMap(({ value, evidence }) =>
    value?.date && later.has(value.event) && isBefore(value.date, begun) && evidence[0]
      ? [
          {
            text: `The class was ${value.event === 'title-changed' ? 'given its title' : value.event} on ${value.date}, before it was established on ${begun}.`,
            place: evidence[0],
            path,
          },
        ]
      : [],
  )
}

export const datesReversed: ConsistencyRule = {
  code: 'consistency/dates-reversed',
  find: (_, records) =>
    records.flatMap(({ postedOn, closesOn, history }, index) => {
      const opened = postedOn?.value
      const closed = closesOn?.value
      const [place] = closesOn?.evidence ?? []
      return [
        ...(opened && closed && place && isBefore(closed, opened)
          ? [{ text: `The posting closes on ${closed}, before it opens on ${opened}.`, place, path: `records[${index}].postedOn` }]
          : []),
        ...inHistory(history, `records[${index}].history`),
      ]
    }),
}
