/** The measures of reading: each must fall when words are lost or change their places. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bagF1, commonInOrder, orderKept, wordsOf } from './words.ts'

const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 })

/** The textbook's table, for comparison. */
function slowly([first, ...rest]: readonly string[], b: readonly string[]): number {
  if (first === undefined) return 0
  const at = b.indexOf(first)
  return Math.max(slowly(rest, b), at < 0 ? 0 : 1 + slowly(rest, b.slice(at + 1)))
}

describe('the longest common subsequence', () => {
  test('is as long as trying everything says', () => {
    fc.assert(fc.property(few, few, (a, b) => expect(commonInOrder(a, b)).toBe(slowly(a, b))))
  })
})

test.each([
  ['the same', 'plans the work', 'Plans the work.', 1, 1],
  ['a word lost', 'plans work', 'plans the work', 0.8, 2 / 3],
  ['a word too many', 'plans the daily work', 'plans the work', 6 / 7, 1],
  ['two columns read across', 'one three two four', 'one two three four', 1, 3 / 4],
  ['another text', 'inspects pumps', 'plans the work', 0, 0],
  ['nothing of nothing', '', '', 1, 1],
])('%s', (_, read, truth, bag, order) => {
  expect(bagF1(wordsOf(read), wordsOf(truth))).toBeCloseTo(bag)
  expect(orderKept(wordsOf(read), wordsOf(truth))).toBeCloseTo(order)
})
