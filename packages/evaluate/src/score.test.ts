/** Scores of a set, what is printed of them, and what is won and lost between two. */
import { describe, expect, test } from '@jest/globals'
import { difference } from './difference.ts'
import { differenceLines, reportLines } from './report.ts'
import { score } from './score.ts'

const expected = { records: [{ title: 'Gardener', flsa: null, ksas: [{ type: 'knowledge', text: 'soils.' }] }] }
const good = { records: [{ title: 'Gardener', ksas: [{ type: 'knowledge', text: 'soils.' }] }] }
const poor = { records: [{ title: 'Gardener', flsa: 'exempt', ksas: [] }] }
const of = (actual: unknown) => score([{ name: 'a', expected, actual }])

describe('a set', () => {
  test('has a mean, a floor and families', () => {
    const result = score([
      { name: 'a', expected, actual: good },
      { name: 'b', expected, actual: poor },
    ])
    expect(result.mean).toBe((1 + 1 / 4) / 2)
    expect(result.floor).toBe(1 / 4)
    expect(result.families).toEqual({
      'records.title': { passed: 2, all: 2 },
      'records.flsa': { passed: 1, all: 2 },
      'records.ksas': { passed: 2, all: 4 },
    })
    expect(result.documents.map(document => document.invented)).toEqual([0, 1])
  })
  test('without a document has no score', () => {
    expect(() => score([])).toThrow('no labelled document')
  })
  test('says where there is no extraction', () => {
    expect(reportLines(of(undefined))[0]).toBe('   0.0%  0/4  a  (no extraction)'.slice(1))
  })
})

test('verbose lists the failures, families the fields from worst to best', () => {
  const lines = reportLines(of(poor), { family: true, verbose: true })
  expect(lines).toContain('        records[0].flsa: expected null, got "exempt"')
  expect(lines.findIndex(line => line.endsWith('records.flsa'))).toBeLessThan(lines.findIndex(line => line.endsWith('records.title')))
})

describe('a difference', () => {
  test('lists what was won, document by document', () => {
    const [document] = difference(of(poor).documents, of(good).documents)
    expect(document).toMatchObject({ name: 'a', before: 0.25, after: 1, lost: [] })
    expect(document?.won.map(failure => failure.path)).toEqual(['records[0].flsa', 'records[0].ksas[0]'])
  })
  test('lists what was lost', () => {
    const lines = differenceLines(difference(of(good).documents, of(poor).documents))
    expect(lines[0]).toBe('100.0% →  25.0%  a')
    expect(lines).toContain('        lost records[0].flsa: expected null, got "exempt"')
    expect(lines.at(-1)).toBe('won 0, lost 2 checks in 1 documents')
  })
  test('is empty between equal scores', () => expect(difference(of(poor).documents, of(poor).documents)).toEqual([]))
  test('tells items too many apart by what they are', () => {
    const title = (extra: string[]) => score([{ name: 'a', expected: { aliases: ['x'] }, actual: { aliases: ['x', ...extra] } }])
    const [document] = difference(title(['y']).documents, title(['z']).documents)
    expect([document?.won[0]?.actual, document?.lost[0]?.actual]).toEqual(['y', 'z'])
  })
})
