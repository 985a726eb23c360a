/** Dates and spans of months as people say them. */
import { durationInWords } from '@specmill/model'

const dates = (['numeric', undefined, undefined] as const).map(
  (year, index) =>
    new Intl.DateTimeFormat('en', {
      timeZone: 'UTC',
      year,
      ...(index > 0 ? { year: 'numeric', month: 'long' } : {}),
      ...(index > 1 ? { day: 'numeric' } : {}),
    }),
)

/** @param iso a year, month or day: `2001-09` is "September 2001", no more precise than it is. */
export function dateOf(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : (dates[iso.split('-').length - 1]?.format(date) ?? iso)
}

/** Whole years as years: 36 is "3 years". */
export const monthsInWords = (months: number): string => durationInWords(months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`)
