/** Values of Wilson's interval, and what must hold of every one. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lowerBound } from './interval.ts'

test.each([
  [0, 0, 0],
  [10, 10, 0.7225],
  [81, 263, 0.2553],
  [0, 10, 0],
])('%i of %i: at least %d', (right, cases, least) => expect(lowerBound(right, cases)).toBeCloseTo(least, 4))

test('it lies below the share, and nears it with more cases', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (cases, some) => {
      const right = Math.min(some, cases)
      expect(lowerBound(right, cases)).toBeLessThanOrEqual(right / cases)
      expect(lowerBound(10 * right, 10 * cases)).toBeGreaterThanOrEqual(lowerBound(right, cases))
    }),
  )
})
