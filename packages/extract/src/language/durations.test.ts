/** Lengths of time in running text. */
import { describe, expect, test } from '@jest/globals'
import { durationsIn, isoFromDuration, isoFromMonths, monthsFromIso } from './durations.ts'

describe('durationsIn', () => {
  test.each([
    ['two years of experience', ['P2Y']],
    ['Two (2) years', ['P2Y']],
    ['eighteen months', ['P18M']],
    ['2.5 years', ['P30M']],
    ['one and one-half years', ['P18M']],
    ["three years' experience", ['P3Y']],
    ['one-half year', ['P6M']],
    ['5+ years', ['P5Y']],
    ['within thirty (30) days', ['P30D']],
    ['one year and then six months', ['P1Y', 'P6M']],
    ['$15 hours', []],
    ['a four-year college', ['P4Y']],
  ] as const)('%s', (text, durations) => expect(durationsIn(text).map(isoFromDuration)).toEqual(durations))
  test('a range has an upper end', () => expect(durationsIn('one (1) to three (3) years')[0]).toMatchObject({ months: 12, maxMonths: 36 }))
  test('hours are no months', () => expect(durationsIn('1,000 hours')[0]).toMatchObject({ months: null, hours: 1000 }))
  test('a long run of digits takes no time', () => expect(durationsIn('1'.repeat(100_000))).toEqual([]))
})

test('months and ISO durations are two ways to write one', () => {
  for (let months = 1; months < 200; months++) expect(monthsFromIso(isoFromMonths(months))).toBe(months)
  expect(monthsFromIso('P30D')).toBeNull()
})
