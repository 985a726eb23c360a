/** The table of extractions: a row a record, and a row for what was rejected. */
import { describe, expect, test } from '@jest/globals'
import type { Extraction } from '@specmill/model'
import { coverageOf, overview, rowsOf } from './overview.ts'

const rejected = { label: 'a.pdf', extraction: null, reason: 'rejected [empty]: it is empty.' }

/** Of a series with two records; only what the table looks at. */
const series = {
  sections: Array(12).fill({}),
  notes: [{ code: 'requirements/ambiguous' }],
  coverage: { characters: 100, sections: 95, other: 4, furniture: 5, unassigned: 0, quoted: 50 },
  records: ['Weaver I', 'Weaver II'].map((title, index) => ({
    title,
    duties: Array(index + 3).fill({}),
    ksas: Array(index + 7).fill({}),
    licenses: [],
    certifications: [],
    requirements: {
      any: [
        { kind: 'age', text: 'of age', years: 18 + index },
        { kind: 'other', text: '-', subject: 'apprenticeship' },
      ],
    },
  })),
} as unknown as Extraction
const weavers = { label: 'weaver-series/source.txt', extraction: series, reason: null }

test('a series has a row a record; what is said of the file stands in the first', () => {
  expect(rowsOf(weavers)).toEqual([
    ['weaver-series/source.txt', 'Weaver I', '12', '3', '7', 'At least 18 years old ∨ Apprenticeship', '96 %', '1'],
    ['', 'Weaver II', '', '4', '8', 'At least 19 years old ∨ Apprenticeship', '', ''],
  ])
})

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
  test.each([80, 100, 140, 180])('fits into %d columns, and loses nothing of the names and requirements', width => {
    const text = overview([rejected, long, weavers], width)
    const lines = text.split('\n')
    expect(text.replace(/[│\s]+/g, ' ')).toContain('At least 19 years old ∨ Apprenticeship')
    expect(new Set(lines.map(line => line.length)).size).toBe(1)
    expect(lines[0]?.length).toBeLessThanOrEqual(width)
    const names = lines.map(line => line.split('│')[1]?.trim() ?? '').join('')
    expect(names).toContain(long.label)
  })
})
