import { describe, expect, test } from '@jest/globals'
import { amountsIn } from './money.ts'

const cases: [text: string, amounts: [value: number, currency: string | null][]][] = [
  ['$57, 024', [[57024, 'USD']]],
  ['$57, 024 per year', [[57024, 'USD']]],
  [
    '$20, 300 loaves',
    [
      [20, 'USD'],
      [300, null],
    ],
  ],
  [
    '$83,144 to $100,516',
    [
      [83144, 'USD'],
      [100516, 'USD'],
    ],
  ],
  [
    '$25.75 - $25.75 HOUR',
    [
      [25.75, 'USD'],
      [25.75, 'USD'],
    ],
  ],
  [
    '$55K–$62K',
    [
      [55000, 'USD'],
      [62000, 'USD'],
    ],
  ],
  [
    '16.73 - 25.90, Hourly',
    [
      [16.73, null],
      [25.9, null],
    ],
  ],
  ['£41,600 per annum', [[41600, 'GBP']]],
  ['90,000 USD', [[90000, 'USD']]],
  [
    '$18.0000 To 19.0000 Hourly',
    [
      [18, 'USD'],
      [19, null],
    ],
  ],
  ['a raise of 5% for grade N19', []],
]

describe('money', () => {
  test.each(cases)('%s', (text, amounts) => expect(amountsIn(text).map(({ value, currency }) => [value, currency])).toEqual(amounts))
})
