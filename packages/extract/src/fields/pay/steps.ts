/** The steps of one range, told rate by rate. */
import type { WrittenPay } from './ranges.ts'

/** Six or more rising rates between semicolons are the steps of one range; fewer where the text calls them steps. */
export function steps(written: WrittenPay[], text: string): WrittenPay[] {
  const first = written[0]
  const last = written.at(-1)
  const flat = written.every(({ pay }) => pay.min !== null && pay.min === pay.max)
  const rising = written.every((one, index) => index === 0 || (one.pay.min ?? 0) > (written[index - 1]?.pay.min ?? 0))
  if (!first || !last || written.length < (/\bsteps?\b/i.test(text) ? 3 : 6) || !flat || !rising) return written
  return [{ ...first, pay: { ...first.pay, max: last.pay.max, per: first.pay.per ?? last.pay.per }, end: last.end }]
}
