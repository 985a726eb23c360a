import { expect, test } from '@jest/globals'
import { inlineNumbers } from './inline-numbers.ts'

const cases: { name: string; lines: string[]; expected: number[] }[] = [
  {
    name: 'the number before stands in the line above',
    lines: ['Possession of (1) a license to drive;', '(2) a card of the port.'],
    expected: [1],
  },
  { name: 'the number after stands in the same line', lines: ['One of these, either', '(a) a degree; or (b) four years.'], expected: [1] },
  {
    name: 'the number after stands some lines below',
    lines: ['One of these:', '1) a degree of a school that', 'trains pilots; or 2) four years'],
    expected: [1],
  },
  { name: 'each line of a list has its own', lines: ['One of these:', '(1) a degree', '(2) four years'], expected: [] },
  { name: 'another paragraph', lines: ['Either (1) a degree or a license.', '', '(2) Four years.'], expected: [] },
  { name: 'a number with a full stop ends a sentence', lines: ['Pilots of class 1. They steer.', '2. They moor.'], expected: [] },
  { name: 'one that begins a paragraph', lines: ['', '(1) a degree; or (2) four years.'], expected: [] },
]

test.each(cases)('$name', ({ lines, expected }) => {
  const read = lines.map((text, at) => ({ text, marker: /^\(?\w[.)]/.exec(text)?.[0] ?? null, starts: lines[at - 1] === '' }))
  expect([...inlineNumbers(read.map(line => (line.text ? line : null)))]).toEqual(expected)
})
