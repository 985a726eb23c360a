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
  test('has a mean, a floor and fields', () => {
    const result = score([
      { name: 'a', expected, actual: good },
      { name: 'b', expected, actual: poor },
    ])
    expect(result.mean).toBe((1 + 1 / 4) / 2)
    expect(result.floor).toBe(1 / 4)
    const figures = { passed: 2, all: 2, passedEmpty: 0, wanted: 2, found: 2, right: 2, invented: 0 }
    expect(result.fields).toEqual({
      'records.title': figures,
      'records.flsa': { passed: 1, all: 2, passedEmpty: 2, wanted: 0, found: 1, right: 0, invented: 1 },
      'records.ksas': { ...figures, all: 4, found: 1, right: 1 },
    })
    expect(result.records).toMatchObject({ wanted: 2, found: 2, right: 2 })
    expect(result.documents.map(document => document.invented)).toEqual([0, 1])
  })
  test('without a document has no score', () => {
    expect(() => score([])).toThrow('no labelled document')
  })
  test('says where there is no extraction', () => {
    expect(reportLines(of(undefined))[0]).toBe('0.0%  0/4  a  (no extraction)')
  })
})

describe('what is printed', () => {
  test('verbose lists the failures', () =>
    expect(reportLines(of(poor), { verbose: true })).toContain('        records[0].flsa: expected null, got "exempt"'))
  test('fields that lose most come first, with what is right as a whole', () => {
    const lines = reportLines(of(poor), { family: true })
    expect(lines.slice(2, 6)).toEqual([
      'field           score  lost  checks  precision  recall  invented   empty',
      'records.ksas     0.0%     2       2          –    0.0%         0    0.0%',
      'records.flsa     0.0%     1       1       0.0%       –         1  100.0%',
      'records.title  100.0%     0       1     100.0%  100.0%         0    0.0%',
    ])
  })
  test('fields without any loss are counted only', () => {
    expect(reportLines(of(poor))).toContain('1 further field without any loss')
    expect(reportLines(of(good))).toContain('3 fields without any loss')
  })
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
    expect(lines.at(-1)).toBe('won 0, lost 2 checks in 1 document')
  })
  test('is empty between equal scores', () => expect(difference(of(poor).documents, of(poor).documents)).toEqual([]))
  test('tells items too many apart by what they are', () => {
    const title = (extra: string[]) => score([{ name: 'a', expected: { aliases: ['x'] }, actual: { aliases: ['x', ...extra] } }])
    const [document] = difference(title(['y']).documents, title(['z']).documents)
    expect([document?.won[0]?.actual, document?.lost[0]?.actual]).toEqual(['y', 'z'])
  })
})
