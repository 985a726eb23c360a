/** Numbers written in words, digits and both. */
import { describe, expect, test } from '@jest/globals'
import { numberFrom, numberPattern } from './numbers.ts'

describe('numberFrom', () => {
  test.each([
    ['two', 2],
    ['Twenty-one', 21],
    ['18', 18],
    ['1,500', 1500],
    ['2.5', 2.5],
    ['2 1/2', 2.5],
    ['one and one-half', 1.5],
    ['one-half', 0.5],
    ['½', 0.5],
    ['two hundred and fifty', 250],
    ['two thousand', 2000],
    ['one two', null],
    ['none', null],
    ['', null],
  ] as const)('%s', (text, value) => expect(numberFrom(text)).toBe(value))
})

test.each([
  ['seventeen days', 'seventeen'],
  ['one and one-half years', 'one and one-half'],
  ['10,000 hours', '10,000'],
  ['five hundred hours', 'five hundred'],
] as const)('the pattern takes all of the number of "%s"', (text, number) =>
  expect(new RegExp(numberPattern, 'i').exec(text)?.[0]).toBe(number),
)
