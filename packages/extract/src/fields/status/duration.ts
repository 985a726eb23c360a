/** "one-year", "six (6) months" → ISO 8601: whole years as years, anything else in months, weeks or days as written. */
import { count, numberWords } from './lexicon.ts'

export interface WrittenDuration {
  start: number
  end: number
  iso: string
}

const shape = new RegExp(
  String.raw`\b${count}[\s-]*(?:calendar |consecutive |working |full )?(years?|yrs?|months?|mos?\.?|weeks?|days?)\b`,
  'i',
)

/** @returns the first duration of the text */
export function durationIn(text: string): WrittenDuration | null {
  const match = shape.exec(text)
  if (!match?.[1] || !match[3]) return null
  const amount = match[2] ? Number(match[2]) : (numberWords[match[1].toLowerCase()] ?? Number(match[1]))
  const unit = match[3][0]?.toLowerCase()
  if (!amount) return null
  const iso =
    unit === 'y'
      ? `P${amount}Y`
      : unit === 'm'
        ? amount % 12 === 0
          ? `P${amount / 12}Y`
          : `P${amount}M`
        : `P${amount}${unit === 'w' ? 'W' : 'D'}`
  return { start: match.index, end: match.index + match[0].length, iso }
}
