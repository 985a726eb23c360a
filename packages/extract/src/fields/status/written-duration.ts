/** The first length of time in a text, counted in days or more. */
import { durationsIn, isoFromDuration } from '../../language/durations.ts'
import { numberPattern } from '../../language/numbers.ts'

/** Source of a pattern for a number in words, in figures, or both: "six (6)". */
export const count = String.raw`${numberPattern}(?:\s*\(\s*\d{1,3}\s*\))?`

export function durationIn(text: string): { start: number; end: number; iso: string } | null {
  for (const duration of durationsIn(text)) {
    const iso = duration.hours === null ? isoFromDuration(duration) : null
    if (iso) return { start: duration.start, end: duration.end, iso }
  }
  return null
}
