/** Lengths of time in running text → ISO 8601 durations. */
import { numberFrom, numberPattern } from './numbers.ts'
import { matchesOf } from './patterns.ts'

export interface Duration {
  start: number
  end: number
  /** In months; null where it is counted in hours or days. */
  months: number | null
  /** Upper end of "one to three years", in months. */
  maxMonths: number | null
  hours: number | null
  days: number | null
}

const again = '(?:\\s*\\(\\s*[\\w ./½-]{1,20}\\s*\\))?'
const between = '\\s*(?:-|–|—|to|or)\\s*'
const filler =
  '(?:\\s*\\+)?[\\s-]*(?:(?:or\\s+more|plus|full[- ]?time|full|complete|calendar|consecutive|continuous|cumulative|additional|whole)\\s+)*'
const unit = '(years?|yrs?\\b\\.?|months?|mos\\b\\.?|weeks?|days?|hours?|hrs?\\b\\.?)'
const pattern = new RegExp(
  `(?<![\\w$.,/])(${numberPattern})${again}(?:${between}(${numberPattern})${again})?${filler}${unit}(?![a-z])['’]?`,
  'gi',
)

/** Every length of time in a text, in order. A number written twice ("two (2) years") is one. */
export function durationsIn(text: string): Duration[] {
  return matchesOf(pattern, text).flatMap(match => {
    const low = numberFrom(match[1] ?? '')
    const high = match[2] === undefined ? null : numberFrom(match[2])
    if (low === null) return []
    const name = (match[3] ?? '').toLowerCase()
    const perMonth = name.startsWith('y') ? 12 : name.startsWith('mo') ? 1 : null
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        months: perMonth && low * perMonth,
        maxMonths: perMonth && high !== null && high > low ? high * perMonth : null,
        hours: name.startsWith('h') ? low : null,
        days: name.startsWith('d') ? low : name.startsWith('w') ? low * 7 : null,
      },
    ]
  })
}

/** Whole years as years, anything else in months: 24 → "P2Y", 18 → "P18M". */
export function isoFromMonths(months: number): string {
  return months > 0 && months % 12 === 0 ? `P${months / 12}Y` : `P${Math.round(months * 10) / 10}M`
}

/** @returns null where it is counted in hours */
export function isoFromDuration({ months, days }: Duration): string | null {
  return months !== null ? isoFromMonths(months) : days !== null ? `P${days}D` : null
}

/** "P2Y" → 24; null for a duration that is not in years and months. */
export function monthsFromIso(iso: string): number | null {
  const match = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?$/.exec(iso)
  return match && iso !== 'P' ? Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0) : null
}
