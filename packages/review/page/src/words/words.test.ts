/** Values of the contract in words. */
import { describe, expect, test } from '@jest/globals'
import type { Pay } from '@specmill/model'
import { dateOf, monthsInWords } from './dates.ts'
import { rate, yearly } from './pay.ts'
import { lineOf } from './value.ts'

test.each([
  ['2001', '2001'],
  ['2001-09', 'September 2001'],
  ['2001-09-30', 'September 30, 2001'],
  ['last year', 'last year'],
])('the date %s', (iso, words) => expect(dateOf(iso)).toBe(words))

test.each([
  [36, '3 years'],
  [18, '18 months'],
])('%i months', (months, words) => expect(monthsInWords(months)).toBe(words))

describe('pay', () => {
  const pay = (part: Partial<Pay>): Pay => ({ min: null, max: null, currency: 'USD', per: null, label: null, ...part })
  test.each<[Partial<Pay>, string, string | null]>([
    [{ min: 20, max: 24.5, per: 'hour' }, '$20.00 – $24.50 an hour', 'about $41,600 – $50,960 a year'],
    [{ min: 2_000, max: 2_000, per: 'two-weeks' }, '$2,000 every two weeks', 'about $52,000 a year'],
    [{ min: 50_000, max: 60_000, per: 'year' }, '$50,000 – $60,000 a year', null],
    [{ min: 24 }, 'from $24', null],
    [{ max: 30, currency: null, per: 'hour' }, 'up to 30 an hour', 'about up to 62,400 a year'],
    [{}, '', null],
  ])('%j', (part, words, inAYear) => {
    expect(rate(pay(part))).toBe(words)
    expect(yearly(pay(part))).toBe(inAYear)
  })
})

test.each([
  ['history', { event: 'revised', date: null, body: 'Board', with: null }, 'Revised (no date is filled in) by Board'],
  ['languages', { language: 'es', required: false }, 'Spanish, not required'],
  ['probation', 'P6M', '6 months'],
  ['title', null, 'nothing'],
  ['duties', 'only a part of a duty', 'only a part of a duty'],
] as const)('a line of %s', (field, value, line) => expect(lineOf(field, value)).toBe(line))
