/** Dates as documents write them → ISO 8601 at the precision that is written: "June 1977" → "1977-06". */

export interface WrittenDate {
  start: number
  end: number
  /** "2001-09-04", "2001-09" or "2001". */
  date: string
}

export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const name = `(?:${monthNames.map(month => (month === 'may' ? 'may' : month === 'september' ? 'sept?(?:ember)?' : `${month.slice(0, 3)}(?:${month.slice(3)})?`)).join('|')})\\.?`

/** Each pattern: which of its groups are year, month and day (0 = not written). */
const shapes: readonly { pattern: RegExp; year: number; month: number; day: number; loose: boolean; swaps?: true }[] = [
  { pattern: /(?<![\d/-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g, year: 1, month: 2, day: 3, loose: false },
  {
    pattern: new RegExp(`\\b(${name})\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:18|19|20)\\d{2})\\b`, 'gi'),
    year: 3,
    month: 1,
    day: 2,
    loose: false,
  },
  {
    pattern: new RegExp(`(?<![\\d/])(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of )?(${name}),?[\\s-]((?:18|19|20)\\d{2}|\\d{2})\\b`, 'gi'),
    year: 3,
    month: 2,
    day: 1,
    loose: false,
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:18|19|20)\d{2}|\d{2})(?![\d/])/g,
    year: 4,
    month: 1,
    day: 3,
    loose: false,
    swaps: true,
  },
  { pattern: new RegExp(`\\b(${name}),?\\s+((?:18|19|20)\\d{2})\\b`, 'gi'), year: 2, month: 1, day: 0, loose: false },
  { pattern: /(?<![\d/.-])(\d{1,2})[/-]((?:18|19|20)\d{2}|\d{2})(?![\d/-])/g, year: 2, month: 1, day: 0, loose: true },
  { pattern: /(?<![\d/.,$-])((?:18|19|20)\d{2})(?![\d/-])/g, year: 1, month: 0, day: 0, loose: true },
]

/**
 * Two figures of a year: no class of today was established before 1940 and dated so, nor will one be
 * dated so after 2039. There is no clock here to compare with.
 */
const fullYear = (written: string): number => {
  const year = Number(written)
  return written.length > 2 ? year : year < 40 ? 2000 + year : 1900 + year
}

const monthOf = (written: string): number =>
  /^\d/.test(written) ? Number(written) : monthNames.findIndex(month => month.startsWith(written.slice(0, 3).toLowerCase())) + 1

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const two = (value: number) => String(value).padStart(2, '0')

/** A month above 12 with a day that could be one is read the other way round, as most of the world writes. */
function isoFrom(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return String(year)
  if (day === null) return month >= 1 && month <= 12 ? `${year}-${two(month)}` : null
  const [m, d] = month > 12 && day <= 12 ? [day, month] : [month, day]
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(year, m) ? `${year}-${two(m)}-${two(d)}` : null
}

/**
 * @param dayFirst "03/07/2025" is the third of July, as outside the United States
 * @param loose also bare years and "11/13" as month and year: only where nothing but dates can stand
 * @returns dates in the order of the text; they do not overlap
 */
export function datesIn(text: string, loose = false, dayFirst = false): WrittenDate[] {
  if (!/\d/.test(text)) return []
  const found: WrittenDate[] = []
  for (const shape of shapes) {
    if (shape.loose && !loose) continue
    for (const match of text.matchAll(shape.pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some(other => start < other.end && other.start < end)) continue
      const written = (group: number) => (group ? (match[group] ?? '') : null)
      const month = written(shape.month)
      const day = written(shape.day)
      const figures = [month === null ? null : monthOf(month), day === null ? null : Number(day)] as const
      const [m, d] = dayFirst && shape.swaps && (figures[1] ?? 13) <= 12 ? [figures[1], figures[0]] : figures
      const date = isoFrom(fullYear(written(shape.year) ?? ''), m, d)
      if (date) found.push({ start, end, date })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
