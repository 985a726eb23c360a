import { bold, type Drawing, plain, put, putLines } from './draw.fixture.ts'
import { type DrawnCase, testDrawn } from './drawn-cases.fixture.ts'

const prose = [
  'The mechanic keeps the carousel of the park turning from',
  'April to October. Each spring the drive, the gears and the',
  'sweeps are inspected, bearings are greased, and parts that',
  'are worn out are replaced or made anew in the workshop.',
]
const spread = (pdf: Drawing, x: number, y: number, text: string) => pdf.text(text, x, y, { lineBreak: false, characterSpacing: 6 })
const row = (pdf: Drawing, y: number, cells: readonly string[]) => {
  const xs = [72, 110, 400, 500]
  xs.slice(0, 3).forEach((x, index) => {
    pdf.rect(x, y, (xs[index + 1] as number) - x, 18).stroke()
    put(pdf, x + 4, y + 4, cells[index] ?? '')
  })
}

const cases: DrawnCase[] = [
  {
    name: 'a call-out in a frame beside running text is read as a whole, and so are cards beside one another',
    draw: pdf => {
      pdf.rect(400, 95, 150, 48).stroke()
      putLines(pdf, 408, 100, ['Apply by June 30', 'Salary: $4,120 a month', 'Status: permanent'])
      putLines(pdf, 72, 100, prose)
      for (const [x, lines] of [
        [72, ['Where', 'Pier Nine']],
        [250, ['When', 'Mornings, evenings and', 'some nights']],
      ] as const) {
        pdf.roundedRect(x, 200, 160, 50, 6).stroke()
        putLines(pdf, x + 8, 206, lines)
      }
    },
    expected: [
      'paragraph Apply by June 30',
      'paragraph Salary: $4,120 a month',
      'paragraph Status: permanent',
      `paragraph ${prose.join(' ')}`,
      'paragraph Where',
      'paragraph Pier Nine',
      'paragraph When',
      'paragraph Mornings, evenings and some nights',
    ],
  },
  {
    name: 'a button drawn as a frame is part of its line',
    draw: pdf => {
      pdf.rect(160, 96, 60, 20).stroke()
      put(pdf, 72, 100, 'Send me alerts')
      put(pdf, 165, 100, 'weekly')
      put(pdf, 225, 100, 'by mail')
    },
    expected: ['paragraph Send me alerts weekly by mail'],
  },
  {
    name: 'a letter over two lines begins its word',
    draw: pdf => {
      pdf.fontSize(34)
      pdf.text('O', 72, 122, { lineBreak: false, baseline: 'alphabetic' })
      pdf.fontSize(11)
      putLines(pdf, 101, 100, ['ur harbor lies where two slow rivers meet', 'the bay, and its channels have been kept'])
      put(pdf, 72, 126, 'open by our own crews for a century and more, in war')
      put(pdf, 72, 139, 'and in peace.')
    },
    expected: [
      'paragraph Our harbor lies where two slow rivers meet the bay, and its channels have been kept open by our own crews for a century and more, in war and in peace.',
    ],
  },
  {
    name: 'words set with white between their letters stay apart',
    draw: pdf => {
      spread(pdf, 72, 80, 'ELEVATOR')
      spread(pdf, 190, 80, 'MECHANIC')
      spread(pdf, 72, 110, 'DUTIES')
      put(pdf, 72, 140, 'Rides and tests each car, and orders unsafe ones out of service until they are mended.')
    },
    expected: [
      'heading ELEVATOR MECHANIC',
      'heading DUTIES',
      'paragraph Rides and tests each car, and orders unsafe ones out of service until they are mended.',
    ],
  },
  {
    name: 'a stamp across the page is no heading',
    draw: pdf => {
      put(pdf, 72, 100, 'Routes the buses of the district and answers parents, principals and drivers by telephone.')
      pdf.save().rotate(-45, { origin: [300, 400] })
      pdf.fontSize(90).text('DRAFT', 200, 380, { lineBreak: false })
      pdf.restore()
    },
    expected: ['paragraph Routes the buses of the district and answers parents, principals and drivers by telephone.', 'footer DRAFT'],
  },
  {
    name: 'check boxes and bullets in a column of their own belong to what stands beside them',
    draw: pdf => {
      const signs = ['☐', '☐', '☐', '☐']
      signs.forEach((_, index) => {
        pdf.font('ZapfDingbats').text(index === 1 ? '4' : 'o', 72, 100 + index * 16, { lineBreak: false, baseline: 'alphabetic' })
        pdf.font('Helvetica').text(['Days', 'Evenings', 'Nights', 'Weekends'][index] ?? '', 100, 100 + index * 16, {
          lineBreak: false,
          baseline: 'alphabetic',
        })
      })
    },
    expected: ['paragraph ☐ Days', 'item ✔ Evenings', 'paragraph ☐ Nights', 'paragraph ☐ Weekends'],
  },
  {
    name: 'the header that a table repeats at the top of each page is a row of it',
    draw: pdf => {
      put(pdf, 72, 100, 'Tasks of the structures unit')
      row(pdf, 130, ['No.', 'Task', 'How often'])
      for (let at = 1; at < 4; at++) row(pdf, 130 + at * 18, [String(at), `Paints bridge ${'abc'[at - 1]}`, 'Monthly'])
      for (const page of [1, 2]) {
        pdf.addPage()
        row(pdf, 40, ['No.', 'Task', 'How often'])
        for (let at = 1; at < 6; at++) row(pdf, 40 + at * 18, [String(page * 5 + at), `Inspects culvert ${page * 5 + at}`, 'Yearly'])
      }
    },
    expected: [
      'paragraph Tasks of the structures unit',
      'row 1 No. | Task | How often',
      ...[1, 2, 3].map(at => `row 1 ${at} | Paints bridge ${'abc'[at - 1]} | Monthly`),
      'row 1 No. | Task | How often',
      ...[6, 7, 8, 9, 10].map(at => `row 1 ${at} | Inspects culvert ${at} | Yearly`),
      'row 1 No. | Task | How often',
      ...[11, 12, 13, 14, 15].map(at => `row 1 ${at} | Inspects culvert ${at} | Yearly`),
    ],
  },
  {
    name: 'the header of a table that a page break parted from its rows; a line of text at the foot is none',
    draw: pdf => {
      const xs = [72, 260, 340]
      const cells = (y: number, words: readonly string[]) =>
        words.forEach((word, column) => {
          put(pdf, xs[column] ?? 0, y, word)
        })
      put(pdf, 72, 640, 'The work asks for these demands:')
      bold(pdf)
      cells(680, ['Demand', 'How often', 'Example'])
      plain(pdf)
      put(pdf, 280, 750, 'Page 1 of 3')
      pdf.addPage()
      cells(60, ['Lifting up to 25 pounds', 'Daily', 'Sacks of mail'])
      cells(78, ['Climbing ladders', 'Weekly', 'To the upper racks'])
      put(pdf, 72, 680, 'Of the night shift these are asked:')
      put(pdf, 280, 750, 'Page 2 of 3')
      pdf.addPage()
      cells(60, ['Driving', 'Nightly', 'A van'])
      cells(78, ['Standing', 'Nightly', 'At the racks'])
      put(pdf, 280, 750, 'Page 3 of 3')
    },
    expected: [
      'paragraph The work asks for these demands:',
      'row 1 Demand | How often | Example',
      'footer Page 1 of 3',
      'row 1 Lifting up to 25 pounds | Daily | Sacks of mail',
      'row 1 Climbing ladders | Weekly | To the upper racks',
      'paragraph Of the night shift these are asked:',
      'footer Page 2 of 3',
      'row 2 Driving | Nightly | A van',
      'row 2 Standing | Nightly | At the racks',
      'footer Page 3 of 3',
    ],
  },
  {
    name: 'a short list in two columns is read column by column, as are its lines that wrap',
    draw: pdf => {
      put(pdf, 72, 80, 'The tools of the commissary are kept in the cold store and signed out each day by the worker who')
      put(pdf, 72, 93, 'needs them:')
      for (const [x, items] of [
        [90, ['• Band saw', '• Walk-in freezer and its', '  alarm']],
        [250, ['• Scales', '• Pallet jack']],
      ] as const)
        items.forEach((item, index) => {
          put(pdf, item.startsWith('•') ? x : x + 6.9, 120 + index * 13, item.trim())
        })
    },
    expected: [
      'paragraph The tools of the commissary are kept in the cold store and signed out each day by the worker who needs them:',
      'item • Band saw',
      'item • Walk-in freezer and its alarm',
      'item • Scales',
      'item • Pallet jack',
    ],
  },
  {
    name: 'lists in columns with a heading over each',
    draw: pdf => {
      for (const [x, head, items] of [
        [72, 'Knowledge of:', ['• fares;', '• cash handling.']],
        [300, 'Ability to:', ['• make change;', '• stand outdoors.']],
      ] as const) {
        bold(pdf)
        put(pdf, x, 100, head)
        plain(pdf)
        putLines(pdf, x + 14, 118, items)
      }
      put(pdf, 72, 160, 'Sells tickets at the terminal and directs cars to their lanes before each sailing of the day.')
    },
    expected: [
      'heading Knowledge of:',
      'item • fares;',
      'item • cash handling.',
      'heading Ability to:',
      'item • make change;',
      'item • stand outdoors.',
      'paragraph Sells tickets at the terminal and directs cars to their lanes before each sailing of the day.',
    ],
  },
  {
    name: 'a paragraph goes on below the footnotes of its page',
    draw: pdf => {
      putLines(pdf, 72, 640, [
        'Explains the rules of the reserve to its visitors, and calls the',
        'sheriff where there is a danger that one ranger',
      ])
      pdf.fontSize(8)
      put(pdf, 72, 690, '1 Boats are furnished by the reserve.')
      pdf.addPage()
      pdf.fontSize(11)
      putLines(pdf, 72, 72, ['cannot meet alone.', 'The ranger swims, and steers the boats that the reserve keeps.'])
    },
    expected: [
      'paragraph Explains the rules of the reserve to its visitors, and calls the sheriff where there is a danger that one ranger cannot meet alone.',
      'paragraph 1 Boats are furnished by the reserve.',
      'paragraph The ranger swims, and steers the boats that the reserve keeps.',
    ],
  },
  {
    name: 'a ruled row of a label beside a list is a heading and its items; beside a value it is a row',
    draw: pdf => {
      pdf.rect(72, 96, 400, 20).stroke().rect(72, 116, 400, 60).stroke().moveTo(172, 96).lineTo(172, 176).stroke()
      bold(pdf)
      put(pdf, 76, 100, 'Title')
      put(pdf, 76, 122, 'Requirements')
      plain(pdf)
      put(pdf, 176, 100, 'Herbarium assistant')
      putLines(pdf, 176, 122, ['• High school diploma', '• Two years of work in a collection', 'Typing is wanted.'])
    },
    expected: [
      'row 1 Title | Herbarium assistant',
      'heading Requirements',
      'item • High school diploma',
      'item • Two years of work in a collection',
      'paragraph Typing is wanted.',
    ],
  },
  {
    name: 'a table without rules whose cells stand at half the height of their rows',
    draw: pdf => {
      const xs = [72, 230, 290, 350]
      const at = (column: number, y: number, lines: readonly string[]) =>
        putLines(pdf, xs[column] ?? 0, y - (lines.length - 1) * 6.5, lines)
      at(0, 100, ['Condition'])
      at(1, 100, ['Seldom'])
      at(2, 100, ['Often'])
      at(3, 100, ['Remarks'])
      at(0, 133, ['Dust, fumes or the', 'noise of machines', 'in the shop'])
      at(2, 133, ['X'])
      at(3, 133, ['Masks are worn in the', 'grinding room'])
      at(0, 166, ['Night work'])
      at(1, 166, ['X'])
      at(3, 166, ['Only in harvest'])
      at(0, 193, ['Heights above ten', 'feet on ladders'])
      at(2, 193, ['X'])
      at(3, 193, ['With a harness'])
      put(pdf, 72, 240, 'The conditions above are those of an ordinary season in the mill, from May to October of each year.')
    },
    expected: [
      'row 1 Condition | Seldom | Often | Remarks',
      'row 1 Dust, fumes or the noise of machines in the shop |  | X | Masks are worn in the grinding room',
      'row 1 Night work | X |  | Only in harvest',
      'row 1 Heights above ten feet on ladders |  | X | With a harness',
      'paragraph The conditions above are those of an ordinary season in the mill, from May to October of each year.',
    ],
  },
  {
    name: 'a lowered figure stays in its line',
    draw: pdf => {
      put(pdf, 72, 100, 'Samples CO')
      pdf.fontSize(8).text('2', 133, 105.5, { lineBreak: false })
      pdf.fontSize(11)
      put(pdf, 141, 100, 'at the stack each week.')
    },
    expected: ['paragraph Samples CO2 at the stack each week.'],
  },
  {
    name: 'a white tick on a dark box, as a browser prints it',
    draw: pdf => {
      pdf.roundedRect(72, 99, 9, 9, 2).fill('#0075ff')
      pdf.moveTo(74, 103).lineTo(76, 106).lineTo(79, 101).lineWidth(1.5).stroke('#ffffff')
      pdf.fillColor('#000000')
      put(pdf, 86, 100, 'Exempt')
      pdf.lineWidth(1).rect(140, 99, 9, 9).stroke('#555555')
      put(pdf, 154, 100, 'Nonexempt')
    },
    expected: ['paragraph ☒ Exempt ☐ Nonexempt'],
  },
]

testDrawn('pages printed by browsers and set by designers', cases)
