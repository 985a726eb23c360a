/** Experience in months, and what each level of education needs of it. */
import { educationLevels } from '@specmill/model'
import type { PathRow } from '../contract/records.ts'

/** Of a year of 365.25 days. */
const daysInMonth = 365.25 / 12
const units: Record<string, number> = { Y: 12, M: 1, W: 7 / daysInMonth, D: 1 / daysInMonth }

/** "P2Y" → 24; null for none, and for what is no ISO 8601 duration of days or more. */
export function monthsFrom(duration: string | null): number | null {
  if (duration === null || !/^P(?:\d+(?:\.\d+)?[YMWD])+$/.test(duration)) return null
  const months = [...duration.matchAll(/([\d.]+)([YMWD])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0),
    0,
  )
  return Math.round(months * 10) / 10
}

/** For each level from the lowest: the fewest months of a path that asks for no more schooling; null where there is none. */
export function monthsByEducation(paths: PathRow[]): (number | null)[] {
  return educationLevels.map((_, rank) => {
    const open = paths.filter(({ education }) => education === null || educationLevels.indexOf(education) <= rank)
    return open.length === 0 ? null : Math.min(...open.map(({ months }) => months ?? 0))
  })
}
