import { expect, test } from '@jest/globals'
import { falseSpaces } from './false-spaces.ts'
import { countWords } from './hyphens.ts'

const counts = countWords([
  'The access log is presented, and general access to a position; fundraising; layout of a file',
  'on-line',
  'review and presentation of grades, orders and schedules',
])

test.each([
  ['equal acc ess to the landing', 'equal access to the landing'],
  ['what is presente d to the board', 'what is presented to the board'],
  ['posit ion of a clerk', 'position of a clerk'],
  ['in gener al terms', 'in general terms'],
  ['an f ile', 'an file'],
  ['a drug and alcohol -screening test', 'a drug and alcohol-screening test'],
  ['assigning, r eviewing and rating', 'assigning, reviewing and rating'],
  ['will be presente d to them', 'will be presented to them'],
  ['on schedule d of the code', null],
  ['those of grade d alone', null],
  ['a class b order', null],
  ['the candidate s papers', null],
  ['raises funds by fund raising', null],
  ['to lay out a garden', null],
  ['the class b license', null],
  ['days, nights', null],
  ['the landing - and only it', null],
] as const)('%s', (text, expected) => {
  const at = falseSpaces(text, new Map([...counts, ...countWords([text])]))
  const mended = text
    .split('')
    .filter((_, index) => !at.includes(index))
    .join('')
  expect(mended).toBe(expected ?? text)
})
