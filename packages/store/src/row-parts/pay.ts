/** Pay by the year, to be compared. */
import { type Pay, timesAYear } from '@specmill/model'
import type { RecordRow } from '../contract/records.ts'

/** The lowest and the highest rate of all, in the currency of the first; a rate without a period cannot be compared. */
export function yearlyPay(pay: Pay[]): Pick<RecordRow, 'payMin' | 'payMax' | 'currency'> {
  const known = pay.filter(rate => rate.per !== null)
  const currency = known[0]?.currency ?? null
  const rates = known.filter(rate => rate.currency === currency)
  const yearly = (end: 'min' | 'max') =>
    rates.flatMap(rate => (rate[end] === null || rate.per === null ? [] : [Math.round(rate[end] * timesAYear[rate.per] * 100) / 100]))
  const [low, high] = [yearly('min'), yearly('max')]
  return {
    payMin: low.length ? Math.min(...low) : null,
    payMax: high.length ? Math.max(...high) : null,
    currency: low.length + high.length ? currency : null,
  }
}
