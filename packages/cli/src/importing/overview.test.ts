/** The table of extractions: a row a record, and a row for what was rejected. */
import { describe, expect, test } from '@jest/globals'
import { coverageOf, overview, rowsOf } from './overview.ts'

const rejected = { label: 'a.pdf', extraction: null, reason: 'rejected [empty]: it is empty.' }

test('a file that was rejected has a row with the reason', () => {
  expect(rowsOf(rejected)).toEqual([['a.pdf', 'rejected [empty]: it is empty.', '', '', '', '', '', '']])
})

const coverages: [characters: number, other: number, unassigned: number, text: string][] = [
  [0, 0, 0, '–'],
  [1000, 0, 0, '100 %'],
  [1000, 0, 1, '99 %'],
  [1000, 300, 200, '50 %'],
]
test.each(coverages)('%d characters, %d in unknown sections, %d nowhere: %s', (characters, other, unassigned, text) => {
  expect(coverageOf({ coverage: { characters, sections: 0, other, furniture: 0, unassigned, quoted: 0 } })).toBe(text)
})

describe('a table', () => {
  const long = { ...rejected, label: 'a-folder-with-a-rather-long-name/and-another-one-below-it/source.pdf' }
  test.each([100, 140, 180])('fits into %d columns, and loses nothing of the names', width => {
    const lines = overview([rejected, long], width).split('\n')
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(width)
    const names = lines.map(line => line.split('│')[1]?.trim() ?? '').join('')
    expect(names).toContain(long.label)
  })
})
