/** Pay that is stated twice and not the same: two yearly ranges without a word why, or an hourly rate that no full year makes up. */
import type { Finding, Pay } from '@specmill/model'
import type { ConsistencyRule } from './rule.ts'

/** Hours of a full year: 35 hours a week at least, 56 (fire service) at most, and a tenth for rounding. */
const fewestHours = 1640
const mostHours = 3200

const perYear: Readonly<Record<string, number>> = { month: 12, 'two-weeks': 26, week: 52 }
/** Why one job may be paid two ways. */
const reason =
  /\b(?:department|bureau|agency|division|district|location|city|county|level|grade|step|tier|class|range|shift|after|upon|start(?:ing)?|hiring|entry|probation|trainee|overtime|differential|temporary|part-time|depending|effective)\b/i

const range = ({ min, max }: Pay): string => (min === max || max === null ? `${min}` : `${min} to ${max}`)

/** Does one not follow from the other? Months, fortnights and weeks make a year; hours make one of some length. */
function contradict(a: Pay, b: Pay): boolean {
  if (a.min === null || b.min === null || a.label !== b.label || a.per === null || b.per === null) return false
  if (a.per === b.per) return a.max !== null && b.max !== null && (a.max < b.min || b.max < a.min)
  const [hourly, other] = a.per === 'hour' ? [a, b] : b.per === 'hour' ? [b, a] : [null, null]
  if (hourly) {
    const times = other.per === 'year' ? 1 : (perYear[other.per ?? ''] ?? 0)
    const hours = ((other.min ?? 0) * times) / (hourly.min ?? 1)
    return times > 0 && (hours < fewestHours * 0.9 || hours > mostHours * 1.1)
  }
  const yearly = ({ min, per }: Pay) => (min ?? 0) * (per === 'year' ? 1 : (perYear[per ?? ''] ?? Number.NaN))
  return Math.abs(yearly(a) / yearly(b) - 1) > 0.05
}

export const payDiffers: ConsistencyRule = {
  code: 'consistency/pay-differs',
  find: (reading, records) =>
    records.flatMap(({ pay }, index) => {
      const [first, ...others] = pay
      const other = others.find(one => first?.value && one.value && contradict(first.value, one.value))
      const place = other?.evidence[0]
      if (pay.length > 2 || !first?.value || !other?.value || !place) return []
      if (first.evidence.some(({ block }) => block === place.block)) return []
      if ([...first.evidence, ...other.evidence].some(({ block }) => reason.test(reading.blocks[block]?.text ?? ''))) return []
      if (
        [...first.evidence, ...other.evidence].some(({ block, start }) => namesWhom(reading.blocks[block]?.raw.text.slice(0, start) ?? ''))
      )
        return []
      return [{ text: `Pay is ${said(other)} here, and ${said(first)} elsewhere.`, place, path: `records[${index}].pay` }]
    }),
}

/** "Recruit (not certified): $54,100": a label that is no word of pay says whose pay it is. */
const namesWhom = (before: string): boolean =>
  /^\s*\p{Lu}[^:$]{2,60}:\s*$/u.test(before) &&
  !/\b(?:salary|pay|wages?|rate|compensation|range|hourly|annual(?:ly)?|monthly)\b/i.test(before)

const said = ({ value, evidence }: Finding<Pay>): string => `"${evidence[0]?.quote ?? ''}" (${value ? range(value) : ''} per ${value?.per})`
