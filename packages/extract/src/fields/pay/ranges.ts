/** A text → the ranges, rates and steps of pay in it. */
import type { Pay, PayPeriod } from '@specmill/model'
import { type Amount, amountsIn } from '../../language/money.ts'
import { openAbove, openBelow, periods } from './lexicon.ts'

export interface WrittenPay {
  pay: Pay
  /** From the first figure to the word for the period. */
  start: number
  end: number
  /** Where the words for the period stand, if not between start and end. */
  period: { start: number; end: number } | null
}

const between =
  /^\s*(?:\([^()]{1,24}\)\s*)?(?:(?:\/|per |an? )?(?:hr|hour|year|yr|month|week|annually|hourly|monthly|annum)\.?,?\s*)?(?:[-–—~]{1,2}|to|and|through|thru|up to|[-–—] ?to)\s*(?:step\s\w{1,2}:?\s*)?(?:USD|CAD|AUD|GBP|EUR)?\s*$/i
const behind =
  /^\s*\+?\s*(?:[-–—,*(]\s*)?(?:(?:USD|dollars)\s*,?\s*)?(?:\(?(?:flat[- ]?rated?)\)?\s*)?(?:per |an? |\/\s?|each )?(bi-?weekly|semi-?monthly|hour(?:ly)?|hr\.?|day|daily|week(?:ly)?|month(?:ly)?|mo\.?|year(?:ly)?|yr\.?|annual(?:ly|ized)?|annum|pay period)\b/i

const periodOf = (text: string): PayPeriod | null => periods.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** The words for a period nearest before or behind a place of the text. */
export function periodWords(text: string): { per: PayPeriod; start: number; end: number } | null {
  for (const [pattern, per] of periods) {
    const match = pattern.exec(text)
    if (match) return { per, start: match.index, end: match.index + match[0].length }
  }
  return null
}

interface Group {
  first: Amount
  last: Amount
}

/** Pairs of figures that are joined make a range; a figure without a sign counts only beside one that has it. */
function groupsIn(text: string, bare: boolean): Group[] {
  const amounts = amountsIn(text)
  const groups: Group[] = []
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index]
    const second = amounts[index + 1]
    if (!first) continue
    if (!first.currency && second && amounts[index + 2] && isRange(text, second, amounts[index + 2])) continue
    const joins = second && between.test(text.slice(first.end, second.start)) && plausible(first, second)
    if (second && joins && (first.currency || second.currency || (bare && isMoneyLike(text, first, second)))) {
      groups.push({ first, last: second })
      index++
    } else if (first.currency) groups.push({ first, last: first })
  }
  return groups
}

/** "6 – $22.19-$29.85": the figure in front of a range is its grade. */
const isRange = (text: string, low: Amount, high: Amount | undefined) =>
  high?.currency && low.currency && between.test(text.slice(low.end, high.start)) && plausible(low, high)

const plausible = (low: Amount, high: Amount) =>
  high.value >= low.value &&
  (high.value <= low.value * 6 || (low.value < 1000 && high.value >= 20_000 && high.value <= low.value * 600_000))
/** Without any sign: figures with cents or thousands. */
const isMoneyLike = (text: string, low: Amount, high: Amount) =>
  [low, high].every(one => /,\d{3}|\.\d{2}/.test(text.slice(one.start, one.end)))

/** @param bare also figures without a sign of currency: behind a label that says that they are pay */
export function payIn(text: string, bare = false): WrittenPay[] {
  const written = groupsIn(text, bare).map(({ first, last }): WrittenPay => {
    const tail = behind.exec(text.slice(last.end, last.end + 60))
    const middle = first === last ? null : periodOf(text.slice(first.end, last.start))
    const before = text.slice(Math.max(0, first.start - 40), first.start)
    const single = first === last
    const from =
      single &&
      (openAbove.test(before) ||
        /^\s*(?:\+|and (?:up|above)|or more)|^\s*(?:(?:\/|per |an? )(?:hour|month|year|annum) |annually |monthly |hourly )?minimum\b/i.test(
          text.slice(last.end, last.end + 24),
        ))
    const upTo = single && openBelow.test(before)
    const printed = text.slice(last.start, last.end)
    const unit = /\dk|\d k/i.test(printed) ? 1000 : /l(?:pa|akhs?|acs?)\b/i.test(printed) ? 100_000 : 1
    const low = first.value < 1000 && last.value >= 20_000 ? first.value * unit : first.value
    return {
      pay: {
        min: upTo ? null : low,
        max: from ? null : last.value,
        // "$5,791 - $8,322 CAD": the letters say whose dollars they are
        currency: [first.currency, last.currency].find(one => one !== null && one !== 'USD') ?? first.currency ?? last.currency,
        per:
          (tail?.[1]
            ? periodOf(
                tail[1]
                  .replace(/^annum$/i, 'per annum')
                  .replace(/^day$/i, 'per day')
                  .replace(/^mo\.?$/i, 'month')
                  .replace(/^yr\.?$/i, 'year')
                  .replace(/^pay period$/i, 'per pay period'),
              )
            : null) ??
          middle ??
          (/lpa\b/i.test(printed) ? 'year' : null),
        label: null,
      },
      start: first.start,
      end: last.end + (tail?.[0].length ?? 0),
      period: null,
    }
  })
  return halvesJoined(text, written)
}

/** "Min Hiring Rate $29.00 Max Hiring Rate $32.00" is one range. */
function halvesJoined(text: string, written: readonly WrittenPay[]): WrittenPay[] {
  const joined: WrittenPay[] = []
  for (const one of written) {
    const last = joined.at(-1)
    const { min, max, per } = one.pay
    const isUpper = last?.pay.max === null && min === null && max !== null && max >= (last.pay.min ?? max)
    if (last && isUpper && one.start - last.end < 40 && !/[.;]\s/.test(text.slice(last.end, one.start)))
      joined[joined.length - 1] = { ...last, pay: { ...last.pay, max, per: last.pay.per ?? per }, end: one.end }
    else joined.push(one)
  }
  return joined
}
