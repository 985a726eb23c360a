import { describe, expect, test } from '@jest/globals'
import { bold, drawPdf, grid, plain, put, putLines, shown } from './draw.fixture.ts'
import { type DrawnCase, testDrawn } from './drawn-cases.fixture.ts'
import { readPdf } from './read.ts'

const leftColumn = [
  'The coordinator plans the work of',
  'the counter staff and answers for',
  'the daily cash report. Questions of',
  'policy go to the division head, who',
  'reviews the work once a month and',
  'decides on purchases above the',
]
const rightColumn = [
  'limit that the council sets. Work is',
  'done in an office, at a counter and',
  'sometimes outdoors. The position',
  'is paid by the hour and reports to',
  'the deputy clerk of the county or',
  'to whoever acts in that place.',
]

const cases: DrawnCase[] = [
  {
    name: 'two columns below a title that spans them: the sentence goes on in the second column',
    draw: pdf => {
      bold(pdf, 16)
      put(pdf, 72, 72, 'COUNTER SERVICES COORDINATOR AND DEPUTY REGISTRAR')
      plain(pdf)
      putLines(pdf, 72, 110, leftColumn)
      putLines(pdf, 320, 110, rightColumn)
    },
    expected: ['heading COUNTER SERVICES COORDINATOR AND DEPUTY REGISTRAR', `paragraph ${[...leftColumn, ...rightColumn].join(' ')}`],
  },
  {
    name: 'a heading at the left between two pairs of columns',
    draw: pdf => {
      putLines(pdf, 72, 100, leftColumn)
      putLines(pdf, 320, 100, rightColumn)
      bold(pdf)
      put(pdf, 72, 195, 'EXAMPLES OF WORK')
      plain(pdf)
      putLines(pdf, 72, 222, [
        '• Counts the cash box in the evening',
        '   and locks it away for the night;',
        '• Answers letters;',
        '• Files receipts.',
      ])
      putLines(pdf, 320, 222, [
        '• Trains the clerks of the counter',
        '   in the use of the register;',
        '• Orders forms;',
        '• Opens the office.',
      ])
    },
    expected: [
      `paragraph ${[...leftColumn, ...rightColumn].join(' ')}`,
      'heading EXAMPLES OF WORK',
      'item • Counts the cash box in the evening and locks it away for the night;',
      'item • Answers letters;',
      'item • Files receipts.',
      'item • Trains the clerks of the counter in the use of the register;',
      'item • Orders forms;',
      'item • Opens the office.',
    ],
  },
  {
    name: 'bullets with hanging indent, nested, the second line without a marker',
    draw: pdf => {
      putLines(pdf, 72, 100, ['•', '', '•', ''])
      putLines(pdf, 90, 100, [
        'Keeps the register of permits that the office issues to vendors, carriers and the holders of',
        'stalls at the weekly market;',
        'Collects fees:',
      ])
      putLines(pdf, 108, 139, ['o', 'o'])
      putLines(pdf, 126, 139, ['for permits,', 'for copies.'])
    },
    expected: [
      'item • Keeps the register of permits that the office issues to vendors, carriers and the holders of stalls at the weekly market;',
      'item • Collects fees:',
      'item o for permits,',
      'item o for copies.',
    ],
  },
  {
    name: 'a table without rules: cells that wrap, a cell that is empty',
    draw: pdf => {
      put(pdf, 72, 100, 'DEMAND')
      put(pdf, 220, 100, 'CODE')
      put(pdf, 300, 100, 'WHERE')
      put(pdf, 72, 120, 'Stooping')
      put(pdf, 220, 120, 'F')
      put(pdf, 300, 120, 'low shelves of the archive,')
      put(pdf, 300, 133, 'vehicle bays')
      put(pdf, 72, 153, 'Diving')
      put(pdf, 220, 153, 'N')
      put(pdf, 72, 173, 'Driving')
      put(pdf, 220, 173, 'O')
      put(pdf, 300, 173, 'between branches')
    },
    expected: [
      'row 1 DEMAND | CODE | WHERE',
      'row 1 Stooping | F | low shelves of the archive, vehicle bays',
      'row 1 Diving | N | ',
      'row 1 Driving | O | between branches',
    ],
  },
  {
    name: 'a ruled table that a page break parts in the middle of a row',
    draw: pdf => {
      grid(pdf, [72, 200, 400], [600, 620, 660])
      put(pdf, 76, 605, 'Reading')
      put(pdf, 204, 605, 'Reads manuals.')
      put(pdf, 76, 625, 'Reasoning')
      putLines(pdf, 204, 625, ['Weighs facts that are not', 'all known and decides'])
      pdf.addPage()
      grid(pdf, [72, 200, 400], [72, 90, 110])
      put(pdf, 204, 76, 'what to do first.')
      put(pdf, 76, 95, 'Writing')
      put(pdf, 204, 95, 'Writes notices.')
      put(pdf, 72, 130, 'No other demands are known.')
    },
    expected: [
      'row 1 Reading | Reads manuals.',
      'row 1 Reasoning | Weighs facts that are not all known and decides what to do first.',
      'row 1 Writing | Writes notices.',
      'paragraph No other demands are known.',
    ],
  },
  {
    name: 'bold labels above their values, two to a line: label by label',
    draw: pdf => {
      const pairs = [
        ['Working Title', 'Pay Plan', 'Ferry Dispatcher', 'Hourly, Step 4'],
        ['Shift', 'Home Port', 'Night', 'Northern Landing'],
      ]
      pairs.forEach(([one, two, first, second], index) => {
        bold(pdf)
        put(pdf, 72, 100 + index * 40, one ?? '')
        put(pdf, 300, 100 + index * 40, two ?? '')
        plain(pdf)
        put(pdf, 72, 116 + index * 40, first ?? '')
        put(pdf, 300, 116 + index * 40, second ?? '')
      })
      put(pdf, 72, 220, 'The dispatcher sends the ferries out and keeps the log of every crossing of the night.')
    },
    expected: [
      'row 1 Working Title | Ferry Dispatcher',
      'row 1 Pay Plan | Hourly, Step 4',
      'row 1 Shift | Night',
      'row 1 Home Port | Northern Landing',
      'paragraph The dispatcher sends the ferries out and keeps the log of every crossing of the night.',
    ],
  },
  {
    name: 'bold labels that wrap beside values at half their height, one without a value',
    draw: pdf => {
      bold(pdf)
      put(pdf, 72, 100, 'Vessel')
      putLines(pdf, 72, 125, ['Licenses that', 'must be held'])
      put(pdf, 72, 165, 'Spare Crew')
      put(pdf, 72, 190, 'Route')
      plain(pdf)
      put(pdf, 220, 100, 'Car ferry')
      put(pdf, 220, 131, 'Mate of inland waters')
      putLines(pdf, 220, 190, ['Across the sound and in', 'summer to the islands'])
    },
    expected: [
      'row 1 Vessel | Car ferry',
      'row 1 Licenses that must be held | Mate of inland waters',
      'row 1 Spare Crew | ',
      'row 1 Route | Across the sound and in summer to the islands',
    ],
  },
  {
    name: 'a button that a browser prints over the text of every page',
    draw: pdf => {
      putLines(pdf, 72, 390, leftColumn)
      put(pdf, 150, 405, 'Apply now')
      pdf.addPage()
      putLines(pdf, 72, 340, rightColumn)
      put(pdf, 150, 405, 'Apply now')
    },
    expected: [`paragraph ${[...leftColumn, ...rightColumn].join(' ')}`, 'footer Apply now', 'footer Apply now'],
  },
  {
    name: 'headings in a side column, at half the height of their text',
    draw: pdf => {
      putLines(pdf, 220, 100, rightColumn)
      putLines(pdf, 220, 220, leftColumn)
      put(pdf, 72, 130, 'WORKING CONDITIONS:')
      put(pdf, 72, 250, 'SUPERVISION:')
    },
    expected: [
      'heading WORKING CONDITIONS:',
      `paragraph ${rightColumn.join(' ')}`,
      'heading SUPERVISION:',
      `paragraph ${leftColumn.join(' ')}`,
    ],
  },
  {
    name: 'a word along the edge of the page stands after the lines',
    draw: pdf => {
      putLines(pdf, 72, 100, leftColumn)
      pdf.save().rotate(90, { origin: [40, 100] })
      put(pdf, 40, 100, 'DRAFT')
      pdf.restore()
    },
    expected: [`paragraph ${leftColumn.join(' ')}`, 'heading DRAFT'],
  },
  {
    name: 'a ruled table whose header stands above the rules',
    draw: pdf => {
      put(pdf, 76, 90, 'GRADE')
      put(pdf, 204, 90, 'HOURLY')
      grid(pdf, [72, 200, 400], [110, 130, 150])
      put(pdf, 76, 115, 'C3')
      put(pdf, 204, 115, '21.40')
      put(pdf, 76, 135, 'C4')
      put(pdf, 204, 135, '23.05')
    },
    expected: ['row 1 GRADE | HOURLY', 'row 1 C3 | 21.40', 'row 1 C4 | 23.05'],
  },
  {
    name: 'rules: a box around a heading and a shaded line are no tables',
    draw: pdf => {
      pdf.rect(70, 98, 120, 16).stroke()
      bold(pdf)
      put(pdf, 74, 101, 'HOW TO APPLY')
      plain(pdf)
      pdf.rect(72, 126, 400, 14).fill('#ffff99')
      pdf.rect(72, 140, 200, 14).fill('#ffff99').fillColor('black')
      putLines(pdf, 72, 128, [
        'Send the form to the personnel office before the last working day of the month in which',
        'the notice was posted.',
      ])
    },
    expected: [
      'heading HOW TO APPLY',
      'paragraph Send the form to the personnel office before the last working day of the month in which the notice was posted.',
    ],
  },
  {
    name: 'running header, footer and page numbers; a paragraph goes on over the page break',
    draw: pdf => {
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage()
        put(pdf, 72, 36, 'County of Anywhere - Class Specification')
        put(pdf, 280, 750, `Page ${page} of 3`)
        if (page === 1)
          putLines(pdf, 72, 80, [
            'Work is assigned in writing and reviewed when it is done, by the head of the branch',
            'or by the senior clerk, who',
          ])
        if (page === 2) putLines(pdf, 72, 80, ['may ask for a report at any time of the week.'])
        if (page === 3) putLines(pdf, 72, 80, ['Revised: March 2004'])
      }
    },
    expected: [
      'header County of Anywhere - Class Specification',
      'paragraph Work is assigned in writing and reviewed when it is done, by the head of the branch or by the senior clerk, who may ask for a report at any time of the week.',
      'footer Page 1 of 3',
      'header County of Anywhere - Class Specification',
      'footer Page 2 of 3',
      'header County of Anywhere - Class Specification',
      'paragraph Revised: March 2004',
      'footer Page 3 of 3',
    ],
  },
  {
    name: 'words divided at line ends, and hyphens that belong to the word',
    draw: pdf =>
      putLines(pdf, 72, 100, [
        'Gives infor-',
        'mation to self-',
        'employed callers about on-the-',
        'job training and short-',
        'term permits.',
      ]),
    expected: ['paragraph Gives information to self-employed callers about on-the-job training and short-term permits.'],
  },
  {
    name: 'a number in brackets at the beginning of a line is no list marker; a number with its own place is',
    draw: pdf => {
      putLines(pdf, 72, 100, [
        'Those who are chosen have to send the signed form to the office within seven working days',
        '(7) counted from the day of the letter.',
      ])
      putLines(pdf, 72, 139, ['1.', '2.'])
      putLines(pdf, 90, 139, ['Two years of office work; or', 'A certificate.'])
    },
    expected: [
      'paragraph Those who are chosen have to send the signed form to the office within seven working days (7) counted from the day of the letter.',
      'item 1. Two years of office work; or',
      'item 2. A certificate.',
    ],
  },
]

testDrawn('what a page shows becomes blocks', cases)

describe('look and place', () => {
  test('bold run-in heading, raised mark, gap, page start, nesting', async () => {
    const { blocks, pages } = await readPdf(
      await drawPdf(pdf => {
        bold(pdf)
        put(pdf, 72, 100, 'License:')
        plain(pdf)
        put(pdf, 122, 100, 'A valid permit')
        pdf.fontSize(7)
        put(pdf, 189, 98, '2')
        pdf.fontSize(11)
        put(pdf, 197, 100, 'is needed.')
        put(pdf, 72, 139, 'Ask the office.')
        pdf.addPage()
        put(pdf, 72, 100, 'Second page.')
      }),
      'drawn.pdf',
    )
    expect(pages).toBe(2)
    const [first, second, third] = blocks
    expect(first?.text).toBe('License: A valid permit2 is needed.')
    expect(first?.look.bold).toEqual([[0, 8]])
    expect(first?.look.raised).toEqual([[23, 24]])
    expect(first?.look.startsPage).toBe(true)
    expect(second?.look.gap).toBeGreaterThan(1)
    expect(second?.look.startsPage).toBe(false)
    expect(third?.page).toBe(2)
    expect(third?.look.startsPage).toBe(true)
  })

  test('runs cover the text line by line, with the box of each line', async () => {
    const { blocks } = await readPdf(await drawPdf(pdf => putLines(pdf, 72, 100, leftColumn)), 'drawn.pdf')
    const [block] = blocks
    expect(block?.runs.map(({ start, end }) => block.text.slice(start, end))).toEqual(leftColumn)
    expect(block?.boxes).toEqual(block?.runs.map(run => run.box))
    const [x0, y0, x1, y1] = block?.boxes[1] as number[]
    expect([Math.round(x0 as number), (y0 as number) > 110, (x1 as number) < 300, (y1 as number) < 127]).toEqual([72, true, true, true])
  })

  test('what was typed into a text field of a form', async () => {
    const { blocks } = await readPdf(
      await drawPdf(pdf => {
        put(pdf, 72, 100, 'Branch:')
        pdf.initForm()
        pdf.formText('branch', 120, 96, 150, 16, { value: 'Harbor office' })
      }),
      'form.pdf',
    )
    expect(blocks.map(shown)).toEqual(['paragraph Branch: Harbor office'])
  })

  test('a turned page is read as it is shown', async () => {
    const bytes = await drawPdf(pdf => {
      Object.assign(pdf.page.dictionary.data, { Rotate: 90 })
      pdf.rotate(-90, { origin: [0, 0] })
      putLines(pdf, -500, 100, ['Landscape forms are scanned', 'the wrong way round.'])
    })
    const { blocks } = await readPdf(bytes, 'turned.pdf')
    expect(blocks.map(shown)).toEqual(['paragraph Landscape forms are scanned the wrong way round.'])
  })

  test.each([
    { name: 'downwards', degrees: 90, first: [500, 72], falls: true },
    { name: 'upwards', degrees: -90, first: [72, 500], falls: false },
  ])('a table that is set $name on a page that does not say so: its boxes lie where it is painted', async ({ degrees, first, falls }) => {
    const [x = 0, y = 0] = first
    const bytes = await drawPdf(pdf => {
      pdf.rotate(degrees, { origin: [x, y] })
      putLines(pdf, x, y, leftColumn)
      grid(pdf, [x, x + 150, x + 300], [y + 100, y + 120, y + 140])
      for (const [index, cells] of [
        ['Permits', '12 a day'],
        ['Copies', '40 a day'],
      ].entries())
        cells.forEach((cell, column) => {
          put(pdf, x + 6 + column * 150, y + 104 + index * 20, cell)
        })
    })
    const { blocks } = await readPdf(bytes, 'sideways.pdf')
    expect(blocks.map(shown)).toEqual([`paragraph ${leftColumn.join(' ')}`, 'row 1 Permits | 12 a day', 'row 1 Copies | 40 a day'])
    const [line, next] = blocks[0]?.boxes ?? []
    // tall and narrow, at its own edge of the page, and the next line beside it
    expect((line?.[3] ?? 0) - (line?.[1] ?? 0)).toBeGreaterThan(140)
    expect((line?.[2] ?? 0) - (line?.[0] ?? 0)).toBeLessThan(14)
    expect(Math.abs((falls ? line?.[2] : line?.[0]) ?? 0) - x).toBeLessThan(5)
    expect((next?.[0] ?? 0) < (line?.[0] ?? 0)).toBe(falls)
    expect(blocks[2]?.cells[1]?.boxes).toHaveLength(1)
  })

  test('words along the edge of a page do not turn it', async () => {
    const { blocks } = await readPdf(
      await drawPdf(pdf => {
        putLines(pdf, 72, 100, leftColumn)
        pdf.rotate(-90, { origin: [30, 700] })
        put(pdf, 30, 700, 'Printed by the registry for use within the house, and for no other use at all')
      }),
      'edge.pdf',
    )
    expect(blocks.map(({ text }) => text)[0]).toBe(leftColumn.join(' '))
  })
})
