/** What is read of whole documents: order, headings, lists, tables, notes, margins. */
import { describe, expect, test } from '@jest/globals'
import {
  AlignmentType,
  CheckBox,
  DeletedTextRun,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { outline, read, written } from './testing/word-document.ts'

const text = (words: string): Paragraph => new Paragraph(words)
const boldCell = (words: string) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: words, bold: true })] })] })
const cell = (words: string, span = {}): TableCell => new TableCell({ children: [text(words)], ...span })
const item = (words: string, level = 0): Paragraph => new Paragraph({ text: words, numbering: { reference: 'steps', level } })
const steps = {
  numbering: {
    config: [
      {
        reference: 'steps',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
          { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.START },
        ],
      },
    ],
  },
}

const cases: [name: string, children: (Paragraph | Table)[], expected: string[]][] = [
  [
    'headings by style and by look',
    [
      new Paragraph({ text: 'Harbor Clerk', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Duties', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'At the quay', heading: HeadingLevel.HEADING_2 }),
      text('Keeps the log of arriving vessels and of their cargo.'),
      new Paragraph({ children: [new TextRun({ text: 'Other work', bold: true })] }),
      text('MINIMUM QUALIFICATIONS'),
      new Paragraph({ children: [new TextRun({ text: 'Larger words', size: 32 })] }),
      new Paragraph({ children: [new TextRun({ text: 'License: ', bold: true }), new TextRun('None is required.')] }),
    ],
    [
      'heading 0 Harbor Clerk',
      'heading 1 Duties',
      'heading 2 At the quay',
      'paragraph Keeps the log of arriving vessels and of their cargo.',
      'heading Other work',
      'heading MINIMUM QUALIFICATIONS',
      'heading Larger words',
      'paragraph License: None is required.',
    ],
  ],
  [
    'a list that goes on after an interruption',
    [
      item('Opens the gate'),
      item('by hand', 1),
      item('by motor', 1),
      text('The gate weighs two tons.'),
      item('Closes the gate'),
      item('slowly', 1),
    ],
    [
      'item 1. Opens the gate',
      'item >1 a) by hand',
      'item >1 b) by motor',
      'paragraph The gate weighs two tons.',
      'item 2. Closes the gate',
      'item >1 a) slowly',
    ],
  ],
  [
    'bullets',
    [new Paragraph({ text: 'Sorts mail', bullet: { level: 0 } }), new Paragraph({ text: 'by street', bullet: { level: 1 } })],
    ['item ● Sorts mail', 'item >1 ○ by street'],
  ],
  [
    'a table with merged cells and a table in a cell',
    [
      new Table({
        rows: [
          new TableRow({ children: [cell('Demand', { columnSpan: 2 }), cell('Code')] }),
          new TableRow({ children: [cell('Hands', { rowSpan: 2 }), cell('Grasping'), cell('F')] }),
          new TableRow({
            children: [
              cell('Pinching'),
              new TableCell({ children: [text('O'), new Table({ rows: [new TableRow({ children: [cell('left'), cell('right')] })] })] }),
            ],
          }),
        ],
      }),
    ],
    ['row Demand |  | Code', 'row Hands | Grasping | F', 'row  | Pinching | O', 'row left | right'],
  ],
  [
    'labels below one another beside their values are rows; beside fewer values, or without colons, they are one',
    [
      new Table({
        rows: [
          ['Title:|Code:', 'Pump Operator|5120'],
          ['Title:|Code:', 'Pump Operator'],
          ['Hands|Eyes', 'often|seldom'],
        ].map(
          row =>
            new TableRow({
              children: row.map(words => new TableCell({ children: words.split('|').map(word => text(word)) })),
            }),
        ),
      }),
    ],
    ['row Title: | Pump Operator', 'row Code: | 5120', 'row Title: Code: | Pump Operator', 'row Hands Eyes | often seldom'],
  ],
  [
    'a box of one column holds running text',
    [
      new Table({
        rows: [new TableRow({ children: [new TableCell({ children: [text('Greets visitors.'), text('Answers letters.')] })] })],
      }),
    ],
    ['paragraph Greets visitors.', 'paragraph Answers letters.'],
  ],
  [
    'a form of labels and values is rows',
    [new Table({ rows: [new TableRow({ children: [cell('Writing'), cell('Work requires the ability to write short letters.')] })] })],
    ['row Writing | Work requires the ability to write short letters.'],
  ],
  [
    'a label beside a list is a label and items',
    [
      new Table({
        rows: [
          new TableRow({ children: [cell('Duties'), new TableCell({ children: [item('Sweeps'), item('Mops')] })] }),
          new TableRow({ children: [cell('Pay'), cell('B2')] }),
        ],
      }),
    ],
    ['paragraph Duties', 'item 1. Sweeps', 'item 2. Mops', 'row Pay | B2'],
  ],
  [
    'a form of bold headings beside their texts is read section by section, its values stay rows',
    [
      new Table({
        rows: [
          new TableRow({ children: [boldCell('Grade'), cell('12')] }),
          new TableRow({ children: [boldCell('Purpose'), cell('Guides ships into the harbor.')] }),
          new TableRow({
            children: [
              boldCell('Duties'),
              new TableCell({ children: [text('Boards ships.'), text('Keeps a log.'), text('Trains pilots.')] }),
            ],
          }),
        ],
      }),
    ],
    [
      'row Grade | 12',
      'heading Purpose',
      'paragraph Guides ships into the harbor.',
      'heading Duties',
      'paragraph Boards ships.',
      'paragraph Keeps a log.',
      'paragraph Trains pilots.',
    ],
  ],
  [
    'a table of plain words beside sentences is rows',
    [
      new Table({
        rows: ['Writing', 'Reading', 'Speaking'].map(
          word =>
            new TableRow({ children: [cell(word), cell(`${word} takes up a part of the day, as the harbor master asks for it in turn.`)] }),
        ),
      }),
    ],
    ['Writing', 'Reading', 'Speaking'].map(
      word => `row ${word} | ${word} takes up a part of the day, as the harbor master asks for it in turn.`,
    ),
  ],
  [
    'tracked changes: insertions in, deletions out',
    [
      new Paragraph({
        children: [
          new TextRun('Feeds the '),
          new InsertedTextRun({ text: 'horses', id: 1, author: 'x', date: '2020-01-01T00:00:00Z' }),
          new DeletedTextRun({ text: 'mules', id: 2, author: 'x', date: '2020-01-01T00:00:00Z' }),
        ],
      }),
    ],
    ['paragraph Feeds the horses'],
  ],
  [
    'a link',
    [
      new Paragraph({
        children: [new TextRun('Apply at '), new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('our site')] })],
      }),
    ],
    ['paragraph Apply at our site'],
  ],
  [
    'a line with tabs is a row',
    [new Paragraph({ children: [new TextRun({ children: ['Class Code', new Tab(), '2041'] })] })],
    ['row Class Code | 2041'],
  ],
]

describe('a document', () => {
  test.each(cases)('%s', async (_, children, expected) => {
    expect(await outline(await written(children, steps))).toEqual(expected)
  })

  test('headers come first, footers last, both marked', async () => {
    const bytes = await written([text('Sorts mail.')], {
      headers: { default: new Header({ children: [text('Town of Oakfield')] }) },
      footers: { default: new Footer({ children: [text('Page 1')] }) },
    })
    expect(await outline(bytes)).toEqual(['paragraph header Town of Oakfield', 'paragraph Sorts mail.', 'paragraph footer Page 1'])
  })

  test('a footnote: raised number in the text, its text in a block of its own', async () => {
    const bytes = await written(
      [new Paragraph({ children: [new TextRun('Two years of experience'), new FootnoteReferenceRun(1), new TextRun('.')] })],
      {
        footnotes: { 1: { children: [text('Paid or unpaid.')] } },
      },
    )
    const { blocks, footnotes } = await read(bytes)
    expect(blocks.map(block => block.text)).toEqual(['Two years of experience1.', 'Paid or unpaid.'])
    expect(blocks[0]?.look.raised).toEqual([[23, 24]])
    expect(footnotes).toEqual([{ marker: '1', block: 1 }])
  })

  test('bold and underlined stretches, but no underlined link', async () => {
    const bytes = await written([
      new Paragraph({
        children: [
          new TextRun({ text: 'License:', bold: true }),
          new TextRun(' a '),
          new TextRun({ text: 'valid', underline: {} }),
          new TextRun(' one, '),
          new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun({ text: 'see here', underline: {} })] }),
        ],
      }),
    ])
    expect((await read(bytes)).blocks[0]?.look.bold).toEqual([
      [0, 8],
      [11, 16],
    ])
  })

  test('a check box in a cell', async () => {
    const box = (checked: boolean, label: string): TableCell =>
      new TableCell({ children: [new Paragraph({ children: [new CheckBox({ checked }), new TextRun(` ${label}`)] })] })
    const { blocks } = await read(
      await written([new Table({ rows: [new TableRow({ children: [box(true, 'Office'), box(false, 'Shop'), cell('Other')] })] })]),
    )
    expect(blocks[0]?.cells.map(({ text, checked }) => [text, checked])).toEqual([
      ['☒ Office', true],
      ['☐ Shop', false],
      ['Other', null],
    ])
  })

  test('a page break marks the block after it', async () => {
    const bytes = await written([text('Sorts mail.'), new Paragraph({ children: [new PageBreak()] }), text('Sells stamps.')])
    const { blocks } = await read(bytes)
    expect(blocks.map(({ text: words, look: { startsPage, gap } }) => [words, startsPage, gap])).toEqual([
      ['Sorts mail.', false, 0],
      ['Sells stamps.', true, 0],
    ])
  })
})
