/** What each kind of expectation accepts, and what a difference costs. */
import { describe, expect, test } from '@jest/globals'
import { compare } from './compare.ts'
import { shareOf } from './tally.ts'

const degree = { kind: 'education', level: 'bachelor' }
const five = { kind: 'experience', min: 'P5Y' }
const two = { kind: 'experience', min: 'P2Y' }
const equivalent = { kind: 'equivalency' }
const detail = { kind: 'other', text: { $has: 'detail' } }
const scoped = (first: string, second: string) => ({
  any: [
    { all: [degree, five], scope: [first] },
    { all: [degree, two], scope: [second] },
  ],
})
const asTitle = (title: string, more: object[] = []) => [{ kind: 'experience', min: 'P2Y', as: [{ title }] }, ...more]

interface Case {
  what: string
  expected: unknown
  actual: unknown
  path?: string
  passed: number
  all: number
}
const values: Case[] = [
  { what: 'a value where there should be none', expected: { flsa: null }, actual: { flsa: 'exempt' }, passed: 0, all: 1 },
  { what: 'nothing, as it should be', expected: { flsa: null }, actual: {}, passed: 1, all: 1 },
  { what: 'an empty list is nothing', expected: { pay: null }, actual: { pay: [] }, passed: 1, all: 1 },
  { what: 'quotes, dashes and spaces fold', expected: '“A”  b–c', actual: '"a" b-c', passed: 1, all: 1 },
  { what: 'a short text keeps its full stop', expected: 'Prunes trees', actual: 'Prunes trees.', passed: 0, all: 1 },
  {
    what: 'a long text does not',
    expected: 'one two three four five six seven eight nine ten eleven twelve thirteen',
    actual: 'One two three four five six seven eight nine ten eleven twelve thirteen.',
    passed: 1,
    all: 1,
  },
  { what: 'first words', expected: { $starts: 'Plans and' }, actual: 'plans  and directs', passed: 1, all: 1 },
  { what: 'words inside', expected: { $has: 'direct' }, actual: 'Plans and directs', passed: 1, all: 1 },
  { what: 'two readings', expected: { $any: ['a', 'b'] }, actual: 'b', passed: 1, all: 1 },
  { what: 'a number is no text', expected: 3, actual: '3', passed: 0, all: 1 },
  { what: 'a heading with its colon', expected: { heading: 'Duties' }, actual: { heading: 'Duties:' }, path: 's', passed: 1, all: 1 },
]
const lists: Case[] = [
  { what: 'any order', expected: [{ text: 'x' }, { text: 'y' }], actual: [{ text: 'y' }, { text: 'x' }], passed: 2, all: 2 },
  { what: 'an item too many', expected: [{ text: 'x' }], actual: [{ text: 'x' }, { text: 'z' }], passed: 1, all: 2 },
  { what: 'a missing item fails all its checks', expected: [{ text: 'x', type: 'skill' }], actual: [], passed: 0, all: 2 },
  { what: 'a missing null counts too', expected: [{ text: 'x', level: null }], actual: [], passed: 0, all: 2 },
  { what: 'an open list', expected: { $some: [{ text: 'x' }] }, actual: [{ text: 'x' }, { text: 'z' }], passed: 1, all: 1 },
  { what: 'a count', expected: { $count: 2 }, actual: ['p', 'q'], passed: 1, all: 1 },
  {
    what: 'best partner wins',
    expected: [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
    ],
    actual: [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    passed: 3,
    all: 4,
  },
  {
    what: '$only counts further headings, but optional ones',
    expected: { $some: [{ heading: 'Duties' }], $only: 'heading', $optional: [{ heading: { $has: 'board' } }] },
    actual: [{ heading: 'Duties' }, { heading: null }, { heading: 'State Board' }, { heading: 'A line' }],
    path: 'sections',
    passed: 1,
    all: 2,
  },
]
const trees: Case[] = [
  {
    what: 'nested nodes with one operator are one node',
    expected: { any: [degree, five, equivalent, two] },
    actual: { any: [{ any: [degree, { any: [five, equivalent] }] }, two] },
    passed: 10,
    all: 10,
  },
  { what: 'and is not or', expected: { all: [degree, five] }, actual: { any: [degree, five] }, passed: 4, all: 7 },
  { what: 'a leaf too many', expected: { all: [degree, five] }, actual: { all: [degree, five, equivalent] }, passed: 4, all: 8 },
  { what: 'no tree', expected: { all: [degree, five] }, actual: null, passed: 0, all: 7 },
  {
    what: 'two readings of a tree',
    expected: { $any: [{ all: [degree, five] }, { any: [degree, five] }] },
    actual: { any: [five, degree] },
    passed: 7,
    all: 7,
  },
  {
    what: 'branches',
    expected: { any: [{ all: asTitle('X', [degree]) }, ...asTitle('Y')] },
    actual: { any: [{ all: asTitle('Y', [degree]) }, ...asTitle('X')] },
    passed: 8,
    all: 11,
  },
  { what: 'scopes', expected: scoped('F', 'C'), actual: scoped('F', 'C'), passed: 15, all: 15 },
  {
    what: 'no scopes',
    expected: scoped('F', 'C'),
    actual: { any: [{ all: [degree, five] }, { all: [degree, two] }] },
    passed: 11,
    all: 15,
  },
  {
    what: 'an optional leaf',
    expected: { all: [degree, five], $optional: [detail] },
    actual: { all: [degree, five, { kind: 'other', text: 'to detail' }] },
    passed: 7,
    all: 7,
  },
  {
    what: 'a leaf that is not the optional one',
    expected: { all: [degree, five], $optional: [detail] },
    actual: { all: [degree, five, { kind: 'other', text: 'junk' }] },
    passed: 4,
    all: 8,
  },
]

describe.each([
  ['values', values, ''],
  ['lists', lists, ''],
  ['requirement trees', trees, 'requirements'],
] as const)('%s', (_, cases, place) => {
  test.each(cases)('$what: $passed of $all', ({ expected, actual, path, passed, all }) => {
    expect(compare(expected, actual, path ?? place)).toMatchObject({ passed, all })
  })
})

test('a tree is complete when it says what is expected, whatever the order', () => {
  expect(
    shareOf(
      compare(
        { requirements: { any: [{ all: [degree, five] }, equivalent] } },
        { requirements: { any: [equivalent, { all: [five, degree] }] } },
      ),
    ),
  ).toBe(1)
})
