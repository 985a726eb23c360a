/** A finding is as sure as its rule was right. */
import { expect, test } from '@jest/globals'
import { confidenceOf, fewestCases } from './confidence.ts'
import { measured } from './measured-rules.ts'

const rules = Object.entries(measured).map(([rule, [right, cases]]) => ({ rule, right, cases }))

test('counts are counts', () => {
  expect(rules.length).toBeGreaterThan(0)
  expect(
    rules.filter(({ right, cases }) => !(Number.isInteger(right) && Number.isInteger(cases) && right >= 0 && right <= cases && cases > 0)),
  ).toEqual([])
})
test('a rule of few cases, and one that was never judged, is not sure of anything', () => {
  expect(rules.filter(({ rule, cases }) => (confidenceOf(rule) === null) !== cases < fewestCases)).toEqual([])
  expect(confidenceOf('no-family/no-rule')).toBeNull()
})
test('the others are as sure as they were right, and never surer', () => {
  const wrong = rules.filter(({ rule, right, cases }) => {
    const confidence = confidenceOf(rule)
    const difference = confidence === null ? 0 : right / cases - confidence
    return difference < 0 || difference >= 0.001 || (confidence === 1 && right < cases)
  })
  expect(wrong).toEqual([])
})
