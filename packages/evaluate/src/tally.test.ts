/** What counts as invented. */
import { expect, test } from '@jest/globals'
import { compare } from './compare.ts'
import { inventionsIn } from './tally.ts'

test.each([
  ['a value where there is none', { flsa: null }, { flsa: 'exempt' }, 1],
  ['another value is wrong, and not invented', { flsa: 'exempt' }, { flsa: 'nonexempt' }, 0],
  ['items beyond a whole list', { aliases: ['a'] }, { aliases: ['a', 'b', 'c'] }, 2],
  ['items beyond a count', { aliases: { $count: 1 } }, { aliases: ['a', 'b', 'c'] }, 2],
  ['fewer than were counted', { aliases: { $count: 4 } }, { aliases: ['a'] }, 0],
  [
    'an item that is too many and beyond the count is one',
    { sections: { $count: 1, $some: [{ heading: 'Duties' }], $only: 'heading' } },
    { sections: [{ heading: 'Duties' }, { heading: 'A line' }] },
    1,
  ],
])('%s', (_, expected, actual, invented) => expect(inventionsIn(compare(expected, actual).failures)).toBe(invented))
