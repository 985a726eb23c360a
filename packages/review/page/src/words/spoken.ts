/** Codes of the contract as people say them: spans of time, dates, the words of closed lists. */

export { durationInWords as spanOf } from '@specmill/model'

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

/** Words of closed lists that are not said as they are written. */
const otherwise: Record<string, string> = {
  'two-weeks': 'two weeks',
  'on-site': 'on-site',
  'on-call': 'on call',
  'full-time': 'full-time',
  'part-time': 'part-time',
  nonexempt: 'non-exempt',
  'drug-test': 'drug test',
}

/** @param word of a closed list: `high-school` is "high school". */
export const spoken = (word: string): string => otherwise[word] ?? word.replaceAll('-', ' ')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const languages = new Intl.DisplayNames('en', { type: 'language' })
/** @param code ISO 639-1. */
export const languageOf = (code: string): string => (/^[a-z]{2}$/.test(code) ? (languages.of(code) ?? code) : code)
