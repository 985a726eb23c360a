import { describe, expect, test } from '@jest/globals'
import { read } from '../read.ts'
import { withoutCheckBoxes } from './check-box-words.ts'
import { checkBoxesIn } from './check-boxes.ts'
import { type DrawnText, dpi, drawn } from './drawn-page.fixture.ts'
import { isBlank, type Picture } from './picture.ts'

const square = (x: number, y: number): [number, number, number, number] => [x, y - 8.5, x + 9, y + 0.5]
const cross = (x: number, y: number): DrawnText => ({ x: x + 1.6, y: y - 0.7, text: 'X', size: 9 })

const form = {
  height: 200,
  texts: [
    { x: 72, y: 60, text: 'FLSA STATUS', bold: true },
    { x: 90, y: 85, text: 'Exempt' },
    { x: 190, y: 85, text: 'Non-exempt' },
    cross(175, 85),
    { x: 72, y: 115, text: 'The clerk keeps the register of permits that the office issues to vendors,' },
    { x: 72, y: 130, text: 'collects the fees and answers questions of the public at the counter. Work' },
  ],
  boxes: [square(75, 85), square(175, 85)],
}

test('a ticked box and an empty one become signs beside their words', async () => {
  const { blocks } = await read({ name: 'form.png', bytes: drawn(form).png() })
  expect(blocks.map(({ text }) => text).join(' ')).toMatch(/☐ Exempt\s☒ Non-exempt/)
})

/** Three pixels each way for each sign, of 200 an inch. */
function picture(rows: readonly string[]): Picture {
  const times = 3
  const width = (rows[0]?.length ?? 0) * times
  const grey = new Uint8Array(width * rows.length * times).fill(255)
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++)
      if (row[x] === '#')
        for (let line = 0; line < times; line++)
          grey.fill(0, (y * times + line) * width + x * times, (y * times + line) * width + (x + 1) * times)
  })
  return { width, height: rows.length * times, grey }
}

const shapes: { name: string; rows: string[]; expected: boolean[] }[] = [
  {
    name: 'an empty box',
    rows: ['', ' ######## ', ' #      # ', ' #      # ', ' #      # ', ' #      # ', ' #      # ', ' #      # ', ' ######## ', ''],
    expected: [false],
  },
  {
    name: 'a box with a tick that sticks out',
    rows: [
      '           #',
      ' ######## # ',
      ' #      ##  ',
      ' #     ##   ',
      ' # #  # #   ',
      ' # # ## #   ',
      ' #  ##  #   ',
      ' #      #   ',
      ' ########   ',
      '',
    ],
    expected: [true],
  },
  {
    name: 'two serif stems',
    rows: ['', ' ######## ', '  ##  ##  ', '  ##  ##  ', '  ##  ##  ', '  ##  ##  ', '  ##  ##  ', '  ##  ##  ', ' ######## ', ''],
    expected: [],
  },
  {
    name: 'a round letter',
    rows: ['', '  ######  ', ' ##    ## ', ' #      # ', ' #      # ', ' #      # ', ' #      # ', ' ##    ## ', '  ######  ', ''],
    expected: [],
  },
  {
    name: 'a square bullet',
    rows: ['', ' ######## ', ' ######## ', ' ######## ', ' ######## ', ' ######## ', ' ######## ', ' ######## ', ' ######## ', ''],
    expected: [],
  },
  {
    name: 'an open shape',
    rows: ['', ' ######## ', ' #        ', ' #        ', ' #        ', ' #        ', ' #        ', ' #        ', ' ######## ', ''],
    expected: [],
  },
]

describe('small shapes', () => {
  test.each(shapes)('$name', ({ rows, expected }) => {
    const wide = Math.max(...rows.map(row => row.length)) + 8
    const drawnShape = picture(['', '', ...rows, '', ''].map(row => `    ${row}`.padEnd(wide)))
    const found = checkBoxesIn(drawnShape, dpi)
    expect(found.map(({ ticked }) => ticked)).toEqual(expected)
    if (found.length) expect(isBlank(withoutCheckBoxes(drawnShape, found))).toBe(true)
  })
})
