/** Codes of the contract as people say them: spans of time, dates, the words of closed lists. */

const units = ['year', 'month', 'week', 'day'] as const
const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

/** @param iso an ISO 8601 duration: `P2Y` is "2 years". @returns what is no such duration as it is. */
export function spanOf(iso: string): string {
  const amounts = duration.exec(iso)?.slice(1) ?? []
  const said = units.flatMap((unit, index) => {
    const amount = Number(amounts[index] ?? 0)
    return amount === 0 ? [] : [`${amount} ${unit}${amount === 1 ? '' : 's'}`]
  })
  return said.length > 0 ? said.join(' ') : iso
}

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
