import { describe, expect, test } from '@jest/globals'
import { countWords, isDivided } from './hyphens.ts'
import type { Line } from './lines-from-pieces.ts'
import { textFromLines } from './text-from-lines.ts'

const words = new Set(countWords(['Preparation of the budget and decision-making', 'for long-range plans']).keys())

describe('a hyphen at the end of a line', () => {
  const cases: [before: string, after: string, divided: boolean][] = [
    ['the infor-', 'mation desk', true],
    ['super-', 'vises others', true],
    ['the prepa-', 'ration of plans', true],
    ['skills ac-', 'quired on the way', true],
    ['for decision-', 'making', false],
    ['a self-', 'starter', false],
    ['state-of-the-', 'art tools', false],
    ['a full-', 'time clerk', false],
    ['City-', 'County board', false],
    ['bread-', 'winner', false],
  ]
  test.each(cases)('%s / %s', (before, after, divided) => {
    expect(isDivided(before, after, words)).toBe(divided)
  })
})

test('a soft hyphen goes, and what was marked stays in place', () => {
  const line = (text: string, bold: [number, number][] = []): Line => ({
    text,
    box: [0, 0, 10, 10],
    baseline: 8,
    size: 10,
    bold,
    raised: [],
    page: 1,
    marker: null,
    cuts: [],
  })
  const { text, bold, runs } = textFromLines([line('the per\u00ad', [[4, 8]]), line('mit desk', [[0, 3]])], words)
  expect(text).toBe('the permit desk')
  expect(bold.map(([start, end]) => text.slice(start, end))).toEqual(['permit'])
  expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(['the per', 'mit desk'])
})
