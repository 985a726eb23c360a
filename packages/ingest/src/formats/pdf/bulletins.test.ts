import { bold, type Drawing, grid, plain, put, putLines } from './draw.fixture.ts'
import { type DrawnCase, testDrawn } from './drawn-cases.fixture.ts'

const text =
  'Plans the work of the crews that keep the signals, beacons and ramps of the harbor in order and answers for their safety; inspects finished work before it is paid for. Orders parts and keeps the stores.'
const duties = [
  'Plans the work of the crews that keep signals and ramps in order;',
  'Inspects finished work;',
  'Keeps the stores and counts them.',
]

/** Columns of headings, each with its paragraphs and items, that are wrapped to a width. */
function column(pdf: Drawing, x: number, width: number, parts: readonly (readonly string[])[]) {
  let y = 80
  for (const [heading = '', ...paragraphs] of parts) {
    bold(pdf, 13)
    put(pdf, x, y, heading)
    y += 18
    plain(pdf, 10)
    for (const paragraph of paragraphs) {
      pdf.text(paragraph, x, y, { width })
      y = pdf.y + 6
    }
    y += 8
  }
}

const ticks: readonly (readonly [string, number])[] = [
  ['Standing', 3],
  ['Lifting up to 50 pounds', 2],
  ['Climbing', 1],
  ['Reaching above the shoulder', 4],
]
const ticked = (x: string) =>
  ticks.map(([demand, at]) => `row 1 ${[demand, ...[1, 2, 3, 4].map(column => (column === at ? x : ''))].join(' | ')}`)

const cases: DrawnCase[] = [
  {
    name: 'a brochure of three columns',
    options: { layout: 'landscape' },
    draw: pdf => {
      bold(pdf, 24)
      put(pdf, 40, 30, 'Signal Maintenance Supervisor')
      column(pdf, 40, 220, [
        ['The Harbor', text, text],
        ['The Position', text],
      ])
      column(pdf, 286, 220, [
        ['Ideal Candidate', text],
        ['Essential Duties', ...duties.map(duty => `• ${duty}`)],
      ])
      column(pdf, 532, 220, [
        ['Compensation', 'The salary range is $64,688 to $79,872 a year.', '13 paid holidays.'],
        ['How to Apply', text],
      ])
    },
    expected: [
      'heading Signal Maintenance Supervisor',
      ...['heading The Harbor', `paragraph ${text}`, `paragraph ${text}`, 'heading The Position', `paragraph ${text}`],
      ...['heading Ideal Candidate', `paragraph ${text}`, 'heading Essential Duties', ...duties.map(duty => `item • ${duty}`)],
      ...['heading Compensation', 'paragraph The salary range is $64,688 to $79,872 a year.', 'paragraph 13 paid holidays.'],
      ...['heading How to Apply', `paragraph ${text}`],
    ],
  },
  {
    name: 'a column of facts left of the text, below a banner',
    draw: pdf => {
      bold(pdf, 22)
      put(pdf, 50, 40, 'Signal Maintenance Supervisor')
      pdf.rect(40, 70, 150, 300).fill('#dde8f0').fillColor('black')
      column(pdf, 50, 130, [
        ['SALARY', '$64,688 to $79,872'],
        ['CLOSING DATE', 'May 3, 2024'],
      ])
      column(pdf, 210, 340, [
        ['THE POSITION', text, text],
        ['QUALIFICATIONS', text],
      ])
    },
    expected: [
      'heading Signal Maintenance Supervisor',
      ...['heading SALARY', 'paragraph $64,688 to $79,872', 'heading CLOSING DATE', 'paragraph May 3, 2024'],
      ...['heading THE POSITION', `paragraph ${text}`, `paragraph ${text}`, 'heading QUALIFICATIONS', `paragraph ${text}`],
    ],
  },
  {
    name: 'ticks below the words of a header, without rules',
    draw: pdf => {
      const xs = [72, 265, 315, 365, 415]
      bold(pdf)
      ;['Physical Demand', 'Never', 'Occas.', 'Freq.', 'Const.'].forEach((word, index) => {
        put(pdf, xs[index] ?? 0, 100, word)
      })
      plain(pdf)
      ticks.forEach(([demand, at], row) => {
        put(pdf, 72, 118 + row * 18, demand)
        put(pdf, (xs[at] ?? 0) + 10, 118 + row * 18, 'X')
      })
    },
    expected: ['row 1 Physical Demand | Never | Occas. | Freq. | Const.', ...ticked('X')],
  },
  {
    name: 'a ruled table whose header words are set on end',
    draw: pdf => {
      const xs = [72, 260, 300, 340, 380, 420]
      grid(pdf, xs, [100, 160, 180, 200, 220, 240])
      put(pdf, 76, 140, 'Demand')
      ;['Never', 'Rarely', 'Often', 'Always'].forEach((word, index) => {
        const x = (xs[index + 1] ?? 0) + 14
        pdf.save().rotate(-90, { origin: [x, 155] })
        put(pdf, x, 155, word)
        pdf.restore()
      })
      ticks.forEach(([demand, at], row) => {
        put(pdf, 76, 165 + row * 20, demand)
        put(pdf, (xs[at] ?? 0) + 15, 165 + row * 20, 'x')
      })
    },
    expected: ['row 1 Demand | Never | Rarely | Often | Always', ...ticked('x')],
  },
  {
    name: 'labels with their values in two columns, some farther apart than others',
    draw: pdf => {
      ;[
        ['CLASS TITLE:', 'Signal Supervisor', 'CLASS CODE:', '4471'],
        ['DEPARTMENT:', 'Harbor', 'FLSA STATUS:', 'Non-Exempt'],
        ['REPORTS TO:', 'Harbor Master', 'GRADE:', '14'],
      ].forEach((cells, row) => {
        cells.forEach((cell, index) => {
          if (index % 2) plain(pdf)
          else bold(pdf)
          put(pdf, [72, 160, 380, 470][index] ?? 0, 80 + row * 16, cell)
        })
      })
    },
    expected: [
      'row 1 CLASS TITLE: Signal Supervisor | CLASS CODE: 4471',
      'row 1 DEPARTMENT: Harbor | FLSA STATUS: Non-Exempt',
      'row 1 REPORTS TO: Harbor Master | GRADE: 14',
    ],
  },
  {
    name: 'headings in a side column, level with their texts, which go on over the page',
    draw: pdf => {
      const side = (y: number, labels: readonly string[], paragraph: string) => {
        bold(pdf, 10)
        putLines(pdf, 72, y, labels)
        plain(pdf)
        pdf.text(paragraph, 190, y, { width: 350 })
      }
      side(72, ['Definition'], text)
      side(150, ['Typical', 'Duties'], `${text} Reports to the harbor master`)
      pdf.addPage()
      pdf.text('each week, and in summer each day, on the state of all signals of the harbor and of the landings.', 190, 72, { width: 350 })
      side(130, ['Knowledge'], text)
      side(210, ['License'], 'A valid driver license.')
    },
    expected: [
      ...['heading Definition', `paragraph ${text}`, 'heading Typical Duties'],
      `paragraph ${text} Reports to the harbor master each week, and in summer each day, on the state of all signals of the harbor and of the landings.`,
      ...['heading Knowledge', `paragraph ${text}`, 'heading License', 'paragraph A valid driver license.'],
    ],
  },
  {
    name: 'a table without rules that goes on over the page with its header',
    draw: pdf => {
      for (const [page, task, often] of [
        [1, 'Inspects ramp', 'Daily'],
        [2, 'Paints beacon', 'Weekly'],
      ] as const) {
        if (page > 1) pdf.addPage()
        for (const [index, row] of [['Task', 'Frequency'], ...['A', 'B', 'C'].map(name => [`${task} ${name}`, often])].entries()) {
          put(pdf, 72, 72 + index * 16, row[0] ?? '')
          put(pdf, 300, 72 + index * 16, row[1] ?? '')
        }
      }
    },
    expected: [
      ...['row 1 Task | Frequency', 'row 1 Inspects ramp A | Daily', 'row 1 Inspects ramp B | Daily', 'row 1 Inspects ramp C | Daily'],
      ...['row 1 Task | Frequency', 'row 1 Paints beacon A | Weekly', 'row 1 Paints beacon B | Weekly', 'row 1 Paints beacon C | Weekly'],
    ],
  },
  {
    name: 'shares of the time beside the duties, bullets far before their text',
    draw: pdf => {
      const [far, near] = [150, 120]
      put(pdf, 90, 80, '•')
      pdf.text(text, far, 80, { width: 300 })
      put(pdf, 90, 160, '•')
      put(pdf, far, 160, 'Trains new staff.')
      put(pdf, 72, 200, '40%')
      pdf.text(text, near, 200, { width: 420 })
      put(pdf, 72, 250, '60%')
      put(pdf, near, 250, 'Inspects work.')
    },
    expected: [`item • ${text}`, 'item • Trains new staff.', `row 1 40% | ${text}`, 'row 1 60% | Inspects work.'],
  },
  {
    name: 'a form of ruled fields, with small labels, and with bold ones, above what is filled in',
    draw: pdf => {
      grid(pdf, [72, 300, 540], [80, 115, 150])
      grid(pdf, [72, 300, 540], [200, 235, 270])
      for (const [x, y, label, value] of [
        [76, 83, 'Class Title', 'Signal Supervisor'],
        [304, 83, 'Class Code', '4471'],
        [76, 118, 'Department', 'Harbor'],
        [304, 118, 'Union', ''],
      ] as const)
        for (const [print, top] of [
          [() => plain(pdf, 7), y],
          [() => bold(pdf, 10), y + 120],
        ] as const) {
          print()
          put(pdf, x, top, label)
          plain(pdf)
          if (value) put(pdf, x, top + 12, value)
        }
    },
    expected: [1, 2].flatMap(table => [
      `row ${table} Class Title | Signal Supervisor`,
      `row ${table} Class Code | 4471`,
      `row ${table} Department | Harbor`,
      `row ${table} Union | `,
    ]),
  },
  {
    name: 'items in two columns, and a heading below both of them',
    draw: pdf => {
      bold(pdf)
      put(pdf, 72, 80, 'KNOWLEDGE OF')
      plain(pdf)
      for (const [x, items] of [
        [72, ['Signals and beacons', 'Rules of safety', 'Methods of training', 'Contracts', 'Stores']],
        [300, ['Tools of the trade', 'Laws of the harbor', 'Reading of plans', 'Rigging', 'Budgets']],
      ] as const) {
        putLines(pdf, x, 98, ['•', '•', '•', '•', '•'])
        putLines(pdf, x + 12, 98, items)
      }
      bold(pdf)
      put(pdf, 72, 190, 'ABILITY TO')
      plain(pdf)
      pdf.text(text, 72, 206, { width: 460 })
    },
    expected: [
      'heading KNOWLEDGE OF',
      ...['Signals and beacons', 'Rules of safety', 'Methods of training', 'Contracts', 'Stores'].map(item => `item • ${item}`),
      ...['Tools of the trade', 'Laws of the harbor', 'Reading of plans', 'Rigging', 'Budgets'].map(item => `item • ${item}`),
      'heading ABILITY TO',
      `paragraph ${text}`,
    ],
  },
  {
    name: 'numbers of sections that hang in front of their headings',
    draw: pdf => {
      let y = 80
      for (const [number, heading] of [
        ['1.0', 'PURPOSE'],
        ['1.1', 'Supervision'],
        ['2.0', 'QUALIFICATIONS'],
      ] as const) {
        bold(pdf)
        put(pdf, 72, y, number)
        put(pdf, 108, y, heading)
        plain(pdf)
        pdf.text(text, 108, y + 16, { width: 420 })
        y = pdf.y + 10
      }
    },
    expected: ['1.0 PURPOSE', '1.1 Supervision', '2.0 QUALIFICATIONS'].flatMap(heading => [`heading ${heading}`, `paragraph ${text}`]),
  },
  {
    name: 'names centred below one another, dates flush right, a centred sentence that wraps',
    draw: pdf => {
      const centred = (y: number, line: string) => put(pdf, 306 - pdf.widthOfString(line) / 2, y, line)
      bold(pdf)
      centred(60, 'COUNTY OF ARDEN')
      centred(73, 'CLASS SPECIFICATION')
      centred(100, 'SIGNAL SUPERVISOR')
      plain(pdf)
      put(pdf, 72, 130, 'Class No. 4471')
      put(pdf, 440, 130, 'Established 05/01/98')
      put(pdf, 440, 143, 'Revised 07/09')
      pdf.text(text, 72, 170, { width: 460 })
      bold(pdf)
      centred(250, 'THIS EXAMINATION IS GIVEN')
      centred(263, 'TO EMPLOYEES OF THE HARBOR ONLY')
    },
    expected: [
      ...['heading COUNTY OF ARDEN', 'heading CLASS SPECIFICATION', 'heading SIGNAL SUPERVISOR'],
      ...['paragraph Class No. 4471 Established 05/01/98', 'paragraph Revised 07/09', `paragraph ${text}`],
      'heading THIS EXAMINATION IS GIVEN TO EMPLOYEES OF THE HARBOR ONLY',
    ],
  },
  {
    name: 'a box with title and code at the top of every page is read on the first, and stands in the margin of the others',
    draw: pdf => {
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage()
        grid(pdf, [72, 250, 420, 540], [40, 60])
        put(pdf, 76, 45, 'COUNTY OF ARDEN')
        put(pdf, 254, 45, 'Title: Signal Mechanic')
        put(pdf, 424, 45, 'Code: 4472')
        put(pdf, 72, 100, ['Mends the signals of the harbor.', 'Tests their lamps each night.', 'Keeps a log.'][page - 1] ?? '')
      }
    },
    expected: [
      'row 1 COUNTY OF ARDEN | Title: Signal Mechanic | Code: 4472',
      'paragraph Mends the signals of the harbor.',
      'header COUNTY OF ARDEN Title: Signal Mechanic Code: 4472',
      'paragraph Tests their lamps each night.',
      'header COUNTY OF ARDEN Title: Signal Mechanic Code: 4472',
      'paragraph Keeps a log.',
    ],
  },
  {
    name: 'labels with their values at the top of every page are read on the first, the name of the house nowhere',
    draw: pdf => {
      for (const page of [1, 2]) {
        if (page > 1) pdf.addPage()
        put(pdf, 72, 40, 'Class Code: 4472')
        put(pdf, 72, 54, 'Harbor of Arden')
        put(pdf, 72, 100, ['Mends the signals of the harbor.', 'Tests their lamps each night.'][page - 1] ?? '')
        put(pdf, 280, 750, `Page: ${page}`)
      }
    },
    expected: [
      'header Harbor of Arden',
      'paragraph Class Code: 4472',
      'paragraph Mends the signals of the harbor.',
      'footer Page: 1',
      'header Class Code: 4472',
      'header Harbor of Arden',
      'paragraph Tests their lamps each night.',
      'footer Page: 2',
    ],
  },
  {
    name: 'headings in capitals of two sizes; a capital and a lowered figure are none',
    draw: pdf => {
      const words = (y: number, texts: readonly string[]) => {
        let x = 72
        for (const text of texts)
          for (const [part, size] of [
            [text.slice(0, 1), 12],
            [text.slice(1), 9],
          ] as const) {
            pdf.fontSize(size).text(part, x, y, { lineBreak: false, baseline: 'alphabetic' })
            x += pdf.widthOfString(part) + (size === 9 ? 4 : 0)
          }
      }
      bold(pdf)
      words(90, ['NATURE', 'OF', 'THE', 'WORK'])
      plain(pdf)
      putLines(pdf, 72, 110, ['Tests the water of wells and tanks for salt, and that of taps for what it', 'should be free of.'])
      words(160, ['H2'])
      plain(pdf)
    },
    expected: [
      'heading NATURE OF THE WORK',
      'paragraph Tests the water of wells and tanks for salt, and that of taps for what it should be free of.',
      'paragraph H2',
    ],
  },
  {
    name: 'a header on two lines is one row; a bold label beside text that wraps is its heading, beside a value it is a label',
    draw: pdf => {
      const row = (y: number, cells: readonly string[]) =>
        cells.forEach((cell, column) => {
          put(pdf, [72, 200, 300][column] ?? 0, y, cell)
        })
      bold(pdf)
      put(pdf, 200, 87, 'Hours')
      put(pdf, 300, 87, 'Weight')
      row(100, ['Activity', 'each day', 'in pounds'])
      plain(pdf)
      row(122, ['Hauling lines', '2', '40'])
      row(137, ['Carrying lamps', '1', '25'])
      bold(pdf)
      put(pdf, 72, 200, 'Requirements')
      plain(pdf)
      putLines(pdf, 200, 200, [
        'A certificate as a lampist that is not older than two years, and',
        'one in first aid, which may be got in the first month of the work if',
        'need be.',
      ])
      bold(pdf)
      put(pdf, 72, 280, 'Grade')
      plain(pdf)
      put(pdf, 200, 280, '12')
    },
    expected: [
      'row 1 Activity | Hours each day | Weight in pounds',
      'row 1 Hauling lines | 2 | 40',
      'row 1 Carrying lamps | 1 | 25',
      'heading Requirements',
      'paragraph A certificate as a lampist that is not older than two years, and one in first aid, which may be got in the first month of the work if need be.',
      'paragraph Grade 12',
    ],
  },
]

testDrawn('layouts of bulletins and class specifications', cases)
