/** Columns that were set by means of spaces. */
import { describe, expect, test } from '@jest/globals'
import { linesByColumns } from './columns.ts'
import { linesFromText } from './lines.ts'

const read = (...lines: string[]) => linesByColumns(linesFromText(lines.join('\n'))).map(({ text }) => text)

describe('a table keeps its cells', () => {
  test.each([
    [
      'whose columns begin in one place',
      ['Class      Grade   Code', 'Baker I    24      04-11', 'Baker II   27      04-12'],
      ['Class\tGrade\tCode', 'Baker I\t24\t04-11', 'Baker II\t27\t04-12'],
    ],
    [
      'whose figures end in one place',
      ['Grade      Least       Most', '24          9.50      12.00', '27         10.25     104.00'],
      ['Grade\tLeast\tMost', '24\t9.50\t12.00', '27\t10.25\t104.00'],
    ],
    [
      'with an empty place',
      ['Event       04-11     04-12', 'Begun       7/1/91    1/1/63', 'Mended                7/1/98'],
      ['Event\t04-11\t04-12', 'Begun\t7/1/91\t1/1/63', 'Mended\t\t7/1/98'],
    ],
    [
      'of two columns and three lines',
      ['Kneading     often', 'Sweeping     never', 'Lifting      seldom'],
      ['Kneading\toften', 'Sweeping\tnever', 'Lifting\tseldom'],
    ],
  ])('%s', (_, lines, rows) => expect(read(...lines)).toEqual(rows))
})

test.each([
  ['two things far apart are two lines', ['CITY OF RYE              CLASS SPECIFICATION'], ['CITY OF RYE', 'CLASS SPECIFICATION']],
  [
    'labels with their values are a line each',
    ['Title: Baker            Grade: C-4', 'Department: Ovens       Exempt: No'],
    ['Title: Baker', 'Grade: C-4', 'Department: Ovens', 'Exempt: No'],
  ],
  ['a label and its value stay together', ['Class Code:            1157'], ['Class Code: 1157']],
  ['a title and its number stay together', ['HEAD BAKER             412'], ['HEAD BAKER 412']],
  ['a sentence stays whole', ['Bakers say       that the oven is hot.'], ['Bakers say that the oven is hot.']],
  ['an item stays whole', ['1.     Kneads.        Bakes.'], ['1. Kneads. Bakes.']],
  [
    'text that was set in lines of one width is no table',
    ['The   baker   kneads  the  dough   for   the   bread', 'of   the   town   and   keeps   the   ovens   clean'],
    ['The baker kneads the dough for the bread', 'of the town and keeps the ovens clean'],
  ],
])('%s', (_, lines, read_) => expect(read(...lines)).toEqual(read_))
