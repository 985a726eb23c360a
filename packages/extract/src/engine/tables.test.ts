/** Which cells are ticked, and which rows are one table. */
import { describe, expect, test } from '@jest/globals'
import { extractText } from '../testing/extract-text.ts'
import { saysNothing } from './absence.ts'
import { isTicked } from './tables.ts'

describe('a cell is ticked', () => {
  test.each([
    ['X', null, true],
    [' x ', null, true],
    ['☒', null, true],
    ['✓', null, true],
    ['Yes', null, true],
    ['', null, false],
    ['☐', null, false],
    ['No', null, false],
    ['Xylophone', null, false],
    ['', true, true],
    ['X', false, false],
  ])('%j with a box %j: %j', (text, checked, ticked) => expect(isTicked({ text, checked })).toBe(ticked))
})

describe('words that say that there is nothing', () => {
  test.each(['N/A', 'n/a.', 'None', 'Not applicable', '--', '____', 'None required.'])('%s', text => expect(saysNothing(text)).toBe(true))
  test.each(['None of the above', 'A', '-', '', 'Nonesuch', 'N/A for helpers'])('%j says something else', text =>
    expect(saysNothing(text)).toBe(false),
  )
})

test('two tables in one section have headers of their own', () => {
  const tables =
    'BAKER\n\nDUTIES\n- Bakes.\n\nPHYSICAL DEMANDS\nActivity\tNever\tOften\nKneeling\tX\t\n\nActivity\tRarely\tDaily\nReaching\tX\t'
  const { records } = extractText(tables)
  expect(records[0]?.physicalDemands.map(({ value }) => [value?.activity, value?.frequency])).toEqual([
    ['Kneeling', 'never'],
    ['Reaching', 'rarely'],
  ])
})
