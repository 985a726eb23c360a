/** Furniture of printed pages in the body of a document. */
import { describe, expect, test } from '@jest/globals'
import { outline, p, packageOf } from './testing/word-document.ts'

const cases: [name: string, lines: string[], expected: string[]][] = [
  [
    'page numbers, and what repeats beside them',
    [
      'Mail Clerk',
      'Sorts the mail of the town hall.',
      'Carries parcels.',
      'A form of the town.',
      'Page 1 of 2 Pages',
      'Sells stamps to the public.',
      'A form of the town.',
      'Page 2 of 2 Pages',
    ],
    [
      'paragraph Mail Clerk',
      'paragraph Sorts the mail of the town hall.',
      'paragraph Carries parcels.',
      'paragraph footer A form of the town.',
      'paragraph footer Page 1 of 2 Pages',
      'paragraph Sells stamps to the public.',
      'paragraph footer A form of the town.',
      'paragraph footer Page 2 of 2 Pages',
    ],
  ],
  [
    'a title that runs on, with its number',
    [
      'MAIL CLERK 140',
      'Sorts the mail of the town hall.',
      'Sells stamps to the public.',
      'MAIL CLERK 140',
      '2',
      'Carries parcels to the desks.',
    ],
    [
      'heading MAIL CLERK 140',
      'paragraph Sorts the mail of the town hall.',
      'paragraph Sells stamps to the public.',
      'paragraph header MAIL CLERK 140',
      'paragraph header 2',
      'paragraph Carries parcels to the desks.',
    ],
  ],
  [
    'a number alone and a sentence about pages are text',
    ['Mail Clerk', 'Page 3 of the manual tells how mail is sorted.', 'Grade', '7'],
    ['paragraph Mail Clerk', 'paragraph Page 3 of the manual tells how mail is sorted.', 'paragraph Grade', 'paragraph 7'],
  ],
]

describe('furniture', () => {
  test.each(cases)('%s', async (_, lines, expected) => {
    expect(await outline(packageOf(lines.map(line => p(line)).join('')))).toEqual(expected)
  })
})
