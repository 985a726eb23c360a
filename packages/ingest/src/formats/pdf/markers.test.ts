import { describe, expect, test } from '@jest/globals'
import { markerOf } from './markers.ts'

describe('list markers', () => {
  const cases: [text: string, apart: boolean, marker: string | null][] = [
    ['• Types letters', false, '•'],
    ['1. Types letters', false, '1.'],
    ['12) Types letters', false, '12)'],
    ['(3) Types letters', false, '(3)'],
    ['b) Types letters', false, 'b)'],
    ['iv. Types letters', false, 'iv.'],
    ['A. Types letters', false, 'A.'],
    ['2.1 Types letters', true, '2.1'],
    ['o Types letters', true, 'o'],
    ['!"Types letters', false, '•'],
    ['o Types letters', false, null],
    ['5 years of work', false, null],
    ['2018. The year after', false, null],
    ['Mr. Clerk', false, null],
    ['(1) (2)', false, null],
    ['3.5 hours', true, null],
    ['-10 degrees', false, null],
    ['•', false, null],
  ]
  test.each(cases)('%s (apart: %s)', (text, apart, marker) => {
    expect(markerOf(text, apart)?.marker ?? null).toBe(marker)
  })
})
