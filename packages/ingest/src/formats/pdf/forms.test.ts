import { describe, expect, test } from '@jest/globals'
import { checkOfCell } from './check-of-cell.ts'
import { type Drawing, drawPdf, put, putLines, shown } from './draw.fixture.ts'
import { type DrawnCase, testDrawn } from './drawn-cases.fixture.ts'
import { readPdf } from './read.ts'

function checkBox(pdf: Drawing, name: string, x: number, y: number, on: boolean) {
  const [ticked, empty] = [pdf.ref({}), pdf.ref({})]
  ticked.end('')
  empty.end('')
  const state = on ? 'Yes' : 'Off'
  pdf.formAnnotation(name, 'checkbox', x, y, 10, 10, { value: state, AS: state, AP: { N: { Yes: ticked, Off: empty } } } as never)
}

function circle(pdf: Drawing, x: number, y: number, radius: number) {
  pdf.circle(x, y, radius).fill()
}

function box(pdf: Drawing, x: number, y: number, crossed = false) {
  pdf.rect(x, y, 9, 9).stroke()
  if (crossed)
    pdf
      .moveTo(x + 1, y + 1)
      .lineTo(x + 8, y + 8)
      .moveTo(x + 8, y + 1)
      .lineTo(x + 1, y + 8)
      .stroke()
}

const cases: DrawnCase[] = [
  {
    name: 'check boxes of a form, each before its label and on its line',
    draw: pdf => {
      pdf.initForm()
      put(pdf, 72, 100, 'FLSA:')
      checkBox(pdf, 'exempt', 110, 99, true)
      put(pdf, 126, 100, 'Exempt')
      checkBox(pdf, 'nonexempt', 175, 99, false)
      put(pdf, 191, 100, 'Non-exempt')
      put(pdf, 72, 130, 'Written words long enough to show how wide the column of text is on this page, as forms do.')
    },
    expected: [
      'paragraph FLSA: ☒ Exempt ☐ Non-exempt',
      'paragraph Written words long enough to show how wide the column of text is on this page, as forms do.',
    ],
  },
  {
    name: 'values that are typed or chosen stand behind their labels',
    draw: pdf => {
      pdf.initForm()
      put(pdf, 72, 100, 'Working title:')
      pdf.formText('title', 150, 97, 200, 16, { value: 'Ferry Dispatcher' })
      put(pdf, 72, 130, 'Shift:')
      pdf.formCombo('shift', 150, 127, 200, 16, { value: 'Night', select: ['Day', 'Night'] } as never)
    },
    expected: ['paragraph Working title: Ferry Dispatcher', 'paragraph Shift: Night'],
  },
  {
    name: 'boxes that are drawn, one with a cross in it, one with a letter x',
    draw: pdf => {
      put(pdf, 92, 100, 'Indoors')
      box(pdf, 76, 100)
      put(pdf, 92, 120, 'Outdoors')
      box(pdf, 76, 120, true)
      put(pdf, 92, 140, 'Aboard ship')
      box(pdf, 76, 140)
      put(pdf, 78, 139, 'x')
      put(pdf, 72, 180, 'Written words long enough to show how wide the column of text is on this page, as forms do.')
    },
    expected: [
      'paragraph ☐ Indoors',
      'paragraph ☒ Outdoors',
      'paragraph ☒ Aboard ship',
      'paragraph Written words long enough to show how wide the column of text is on this page, as forms do.',
    ],
  },
  {
    name: 'bullets that are drawn, but not the dots of an icon',
    draw: pdf => {
      putLines(pdf, 90, 100, ['Plans the sailings', 'Orders fuel and provisions'])
      circle(pdf, 80, 105, 2)
      circle(pdf, 80, 118, 2)
      put(pdf, 90, 160, 'Home')
      for (const y of [162, 165]) for (const x of [74, 80]) circle(pdf, x, y, 1.2)
    },
    expected: ['item • Plans the sailings', 'item • Orders fuel and provisions', 'paragraph Home'],
  },
  {
    name: 'ticks in the columns of a ruled table',
    draw: pdf => {
      for (const x of [72, 200, 240, 280, 320]) pdf.moveTo(x, 100).lineTo(x, 160).stroke()
      for (const y of [100, 120, 140, 160]) pdf.moveTo(72, y).lineTo(320, y).stroke()
      put(pdf, 76, 105, 'Demand')
      ;['N', 'O', 'F'].forEach((letter, index) => put(pdf, 216 + 40 * index, 105, letter))
      put(pdf, 76, 125, 'Climbing')
      put(pdf, 256, 125, 'X')
      put(pdf, 76, 145, 'Rowing')
      pdf.font('ZapfDingbats')
      put(pdf, 296, 145, '4')
    },
    expected: ['row 1 Demand | N | O | F', 'row 1 Climbing |  | X{true} | ', 'row 1 Rowing |  |  | ✔{true}'],
  },
]

testDrawn('what a form says without words', cases, block =>
  shown(
    block.kind === 'row'
      ? { ...block, text: block.cells.map(cell => cell.text + (cell.checked === null ? '' : `{${cell.checked}}`)).join('\t') }
      : block,
  ),
)

describe('lines and marks', () => {
  test('words with a line under them count as bold; those of a link and a border of a table do not', async () => {
    const pdf = await drawPdf(drawing => {
      put(drawing, 72, 100, 'Steers the ferry and')
      const from = 72 + drawing.widthOfString('Steers the ')
      const to = from + drawing.widthOfString('ferry')
      drawing.moveTo(from, 111).lineTo(to, 111).stroke()
      put(drawing, 72, 113, 'reads the charts.')
      drawing
        .moveTo(72, 124)
        .lineTo(72 + drawing.widthOfString('reads'), 124)
        .stroke()
      drawing.link(72, 112, 30, 13, 'https://example.org/charts')
    })
    const { blocks } = await readPdf(pdf, 'drawn.pdf')
    expect(blocks.map(({ text, look }) => [text, look.bold.map(([start, end]) => text.slice(start, end))])).toEqual([
      ['Steers the ferry and reads the charts.', ['ferry']],
    ])
  })

  test.each([
    ['☒', true],
    ['☐ Outdoors', false],
    ['X', true],
    ['[ ] never', false],
    ['☐ yes ☒ no', null],
    ['Xylophone', null],
    ['', null],
  ])('%p is checked: %p', (text, expected) => {
    expect(checkOfCell(text)).toBe(expected)
  })
})
