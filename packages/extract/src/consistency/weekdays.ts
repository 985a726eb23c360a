/** A weekday beside a date that falls on another one: "Monday, June 6, 2017". */
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { dayFirst } from '../fields/dates/day-first.ts'
import { datesIn } from '../language/dates.ts'
import type { ConsistencyRule } from './rule.ts'

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const before = /\b(sun|mon|tues|wednes|thurs|fri|satur)day,?\s+$/i
const monthShift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** 0 = Sunday, of the Gregorian calendar (Sakamoto's method). */
function weekdayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (monthShift[month - 1] ?? 0) + day) % 7
}

/** "Monday, June 6, 2017" was a Tuesday; refuses "Tuesday, June 6, 2017" and a date without a day. */
export const weekdays: ConsistencyRule = {
  code: 'consistency/weekday',
  find: reading =>
    passagesOf(reading.sections).flatMap(({ passage }) =>
      /day/i.test(passage.text)
        ? datesIn(passage.text, false, dayFirst(reading)).flatMap(({ start, end, date }) => {
            const match = before.exec(passage.text.slice(Math.max(0, start - 12), start))
            const written = match ? names.findIndex(name => name.toLowerCase().startsWith(match[1]?.toLowerCase() ?? '')) : -1
            const actual = date.length === 10 ? weekdayOf(date) : -1
            if (!match || actual < 0 || written === actual) return []
            return [
              {
                text: `${passage.text.slice(start, end)} was no ${names[written]} but a ${names[actual]}.`,
                place: spanIn(passage, start - match[0].length, end),
                path: null,
              },
            ]
          })
        : [],
    ),
}
