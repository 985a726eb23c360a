/** Values as wholes: which are right, wrong, missing or invented, and which nobody can judge. */
import { describe, expect, test } from '@jest/globals'
import { type JsonObject } from './json.ts'
import { judge } from './judge.ts'

const record = (expected: JsonObject, actual: JsonObject) =>
  judge({ records: [{ title: 'Gardener', ...expected }] }, { records: [{ title: 'Gardener', ...actual }] })
    .filter(({ field }) => !['records', 'records.title'].includes(field))
    .map(({ verdict, path }) => `${verdict} ${path}`)
const at = 'records[0].'

interface Case {
  what: string
  expected: JsonObject
  actual: JsonObject
  judged: string[]
}
const cases: Case[] = [
  { what: 'a value', expected: { payGrade: 'N1' }, actual: { payGrade: 'N1' }, judged: [`right ${at}payGrade`] },
  { what: 'another value', expected: { payGrade: 'N1' }, actual: { payGrade: 'N2' }, judged: [`wrong ${at}payGrade`] },
  { what: 'no value', expected: { payGrade: 'N1' }, actual: { payGrade: null }, judged: [`missing ${at}payGrade`] },
  { what: 'a value where there is none', expected: { payGrade: null }, actual: { payGrade: 'N1' }, judged: [`invented ${at}payGrade`] },
  { what: 'nothing where there is none', expected: { payGrade: null }, actual: {}, judged: [`silent ${at}payGrade`] },
  { what: 'a field without a label', expected: {}, actual: { payGrade: 'N1' }, judged: [] },
  { what: 'two readings', expected: { payGrade: { $any: ['N1', null] } }, actual: { payGrade: null }, judged: [`silent ${at}payGrade`] },
  {
    what: 'half of an object',
    expected: { employer: { name: 'City of Alder Falls', jurisdiction: 'US-MN' } },
    actual: { employer: { name: 'City of Alder Falls', jurisdiction: 'US-WI' } },
    judged: [`wrong ${at}employer`],
  },
  {
    what: 'a whole list',
    expected: { aliases: ['a', 'b'] },
    actual: { aliases: ['b', 'c'] },
    judged: [`missing ${at}aliases`, `right ${at}aliases[0]`, `invented ${at}aliases[1]`],
  },
  { what: 'items where there are none', expected: { aliases: null }, actual: { aliases: ['a'] }, judged: [`invented ${at}aliases[0]`] },
  {
    what: 'an open list',
    expected: { aliases: { $some: ['a'] } },
    actual: { aliases: ['b', 'a'] },
    judged: [`right ${at}aliases[1]`],
  },
  {
    what: 'more than were counted',
    expected: { aliases: { $count: 2, $some: ['a'] } },
    actual: { aliases: ['a', 'b', 'c'] },
    judged: [`right ${at}aliases[0]`, `surplus ${at}aliases`],
  },
  { what: 'fewer than were counted', expected: { aliases: { $count: 2 } }, actual: { aliases: ['a'] }, judged: [`missing ${at}aliases`] },
  {
    what: 'an empty slot that the label leaves out',
    expected: { history: [{ event: 'adopted', date: '2001' }] },
    actual: {
      history: [
        { event: 'adopted', date: '2001', body: null },
        { event: 'revised', date: null, body: null },
      ],
    },
    judged: [`right ${at}history[0]`],
  },
  {
    what: 'a label with character references',
    expected: { department: 'Parks &amp; Trees' },
    actual: { department: 'Parks & Trees' },
    judged: [`right ${at}department`],
  },
]

test.each(cases)('$what', ({ expected, actual, judged }) => expect(record(expected, actual)).toEqual(judged))

describe('records', () => {
  const judged = (expected: JsonObject[], actual: JsonObject[]) =>
    judge({ records: expected }, { records: actual }).map(({ verdict, path }) => `${verdict} ${path}`)
  test('are aligned by what they say', () =>
    expect(judged([{ title: 'I' }, { title: 'II' }], [{ title: 'II' }, { title: 'I' }])).toEqual([
      'right records[1]',
      'right records[1].title',
      'right records[0]',
      'right records[0].title',
    ]))
  test('too many are invented', () => expect(judged([{ title: 'I' }], [{ title: 'I' }, { title: 'II' }])).toContain('invented records[1]'))
})
