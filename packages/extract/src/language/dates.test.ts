import { describe, expect, test } from '@jest/globals'
import { datesIn } from './dates.ts'

const written: [text: string, ...dates: string[]][] = [
  ['Opens 09/24/2025 and closes 11/6/2025 11:01 AM', '2025-09-24', '2025-11-06'],
  ['Posted: 2025-09-23', '2025-09-23'],
  ['Open Date: 06-15-18', '2018-06-15'],
  ['adopted 4/20/51', '1951-04-20'],
  ['Series established June 8, 1977', '1977-06-08'],
  ['Adopted: September 2001 , Revised:', '2001-09'],
  ['22-Sep-2021', '2021-09-22'],
  ['30 January 2026', '2026-01-30'],
  ['the 3rd of May, 1998', '1998-05-03'],
  ['Rev. 25/12/2019', '2019-12-25'],
  ['13/45/2019'],
  ['February 30, 2019'],
  ['Section 11.032 of the rules; room 12-14; 1/3 of the time'],
  ['call 555-0147 before 5:00'],
]
const loosely: [text: string, ...dates: string[]][] = [
  ['11/13', '2013-11'],
  ['1/15', '2015-01'],
  ['Revised 3/2017', '2017-03'],
  ['1931', '1931'],
  ['7/1998; 2005; May 2010', '1998-07', '2005', '2010-05'],
  ['--'],
]

describe('dates', () => {
  test.each(written)('%s', (text, ...dates) => expect(datesIn(text).map(found => found.date)).toEqual(dates))
  test.each(loosely)('where only dates stand: %s', (text, ...dates) => expect(datesIn(text, true).map(found => found.date)).toEqual(dates))
})
