/** Money as people write it, and what it comes to in a year. */
import { type Pay, type PayPeriod, timesAYear } from '@specmill/model'

const every: Record<PayPeriod, string> = {
  ...{ hour: 'an hour', day: 'a day', week: 'a week', 'two-weeks': 'every two weeks', month: 'a month', year: 'a year' },
}

/** @param currency ISO 4217, or null. Cents are written where there are any. */
export function money(amount: number, currency: string | null, digits = Number.isInteger(amount) ? 0 : 2): string {
  const style = currency && /^[A-Z]{3}$/.test(currency) ? { style: 'currency' as const, currency } : {}
  return new Intl.NumberFormat('en', { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount)
}

/** "$20 – $24", "from $20", "up to $24", "$20"; nothing where no amount is given. */
export function amounts(min: number | null, max: number | null, currency: string | null): string {
  if (min === null && max === null) return ''
  if (max === null) return `from ${money(min ?? 0, currency)}`
  if (min === null) return `up to ${money(max, currency)}`
  // both with cents, or none
  const digits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2
  return min === max ? money(min, currency) : `${money(min, currency, digits)} – ${money(max, currency, digits)}`
}

export const rate = ({ min, max, currency, per }: Pay): string =>
  [amounts(min, max, currency), per ? every[per] : ''].filter(Boolean).join(' ')

/** @returns null where it is paid by the year already, or the document does not say how often. */
export function yearly({ min, max, currency, per }: Pay): string | null {
  if (per === null || per === 'year' || (min === null && max === null)) return null
  const inAYear = (amount: number | null) => (amount === null ? null : Math.round(amount * timesAYear[per]))
  return `about ${amounts(inAYear(min), inAYear(max), currency)} a year`
}
