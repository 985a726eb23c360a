import { bold, plain, put, putLines } from './draw.fixture.ts'
import { type DrawnCase, testDrawn } from './drawn-cases.fixture.ts'

/** Wraps by hand, so that the case says where its lines end. */
const prose = [
  'The dispatcher sends ferries out, keeps the log of each crossing and',
  'answers for the safety of the landing. Questions of policy go to the',
  'harbor superintendent, who reviews the log once a month and decides',
  'on changes of the timetable. Work is done in an office above the ramp,',
  'in shifts, and in any weather on the landing itself. The dispatcher is',
  'relieved only by another dispatcher, and hands over the open tickets.',
]

const narrow = [
  'The dispatcher keeps the log of each crossing',
  'and answers for the safety of the landing, and',
  'asks the harbor superintendent in questions of',
  'policy. Work is done in an office above the ramp,',
  'in shifts, and in any weather on the landing, and',
  'is paid by the hour. A dispatcher is relieved only',
  'by another one, and hands over all open tickets.',
]

const cases: DrawnCase[] = [
  {
    name: 'a title that wraps beside a button, and words of the site far to its right',
    draw: pdf => {
      plain(pdf, 22)
      put(pdf, 50, 60, 'Ferry Operations')
      put(pdf, 50, 86, 'Dispatcher')
      bold(pdf, 9)
      put(pdf, 290, 68, 'Join our talent network')
      plain(pdf)
      putLines(pdf, 50, 140, prose)
    },
    expected: ['heading Ferry Operations Dispatcher', 'paragraph Join our talent network', `paragraph ${prose.join(' ')}`],
  },
  {
    name: 'a title that is given less room than the text below it',
    draw: pdf => {
      plain(pdf, 24)
      ;['Assistant Harbor', 'Master for', 'Island Services', 'and Moorings'].forEach((line, index) => {
        put(pdf, 50, 60 + index * 34, line)
      })
      plain(pdf)
      putLines(pdf, 50, 220, prose)
    },
    expected: ['heading Assistant Harbor Master for Island Services and Moorings', `paragraph ${prose.join(' ')}`],
  },
  {
    name: 'names in large letters below one another are lines of their own',
    draw: pdf => {
      plain(pdf, 20)
      ;['County of Arden', 'Ferry Operations Dispatcher'].forEach((line, index) => {
        put(pdf, 50, 60 + index * 28, line)
      })
      plain(pdf)
      putLines(pdf, 50, 160, prose)
    },
    expected: ['heading County of Arden', 'heading Ferry Operations Dispatcher', `paragraph ${prose.join(' ')}`],
  },
  {
    name: 'a sidebar of facts, into which long lines reach: the text first, on to the next page',
    draw: pdf => {
      const narrow = [
        'The dispatcher sends ferries out, keeps the log',
        'of each crossing and answers for the safety of',
        'the landing. Questions of policy go to the office',
        'of the harbor superintendent, who reviews the',
        'log once a month and decides on changes of the',
        'timetable. Work is done above the ramp and on',
        'call. Relief comes only from a dispatcher, who',
        'takes over the open tickets and goes on with',
        'the crossings of the night, in whatever order',
        'the superintendent has laid down, and with the',
      ]
      putLines(pdf, 50, 120, narrow)
      bold(pdf)
      put(pdf, 306, 120, 'SALARY')
      put(pdf, 306, 160, 'CLOSING DATE')
      plain(pdf)
      put(pdf, 306, 134, '$24.10 an hour')
      put(pdf, 306, 174, 'June 3, 2024')
      put(pdf, 306, 188, 'at five in the afternoon')
      pdf.addPage()
      putLines(pdf, 50, 72, ['crew that is on duty.', '', 'No boat leaves without a word from the dispatcher.'])
    },
    expected: [
      'paragraph The dispatcher sends ferries out, keeps the log of each crossing and answers for the safety of the landing. Questions of policy go to the office of the harbor superintendent, who reviews the log once a month and decides on changes of the timetable. Work is done above the ramp and on call. Relief comes only from a dispatcher, who takes over the open tickets and goes on with the crossings of the night, in whatever order the superintendent has laid down, and with the crew that is on duty.',
      'heading SALARY',
      'paragraph $24.10 an hour',
      'heading CLOSING DATE',
      'paragraph June 3, 2024 at five in the afternoon',
      'paragraph No boat leaves without a word from the dispatcher.',
    ],
  },
  {
    name: 'a button at the edge of the page is not the edge of the text',
    draw: pdf => {
      put(pdf, 530, 60, 'Print')
      putLines(pdf, 72, 100, [
        'Answers for the stores of the landing, of the yard and of the',
        'STCW logbooks that each master hands in. Sees to it that nothing',
        'is lost between the boats and the office, and reports what is at',
        'variance to the harbor master in the week in which it is found.',
      ])
    },
    expected: [
      'paragraph Print',
      'paragraph Answers for the stores of the landing, of the yard and of the STCW logbooks that each master hands in. Sees to it that nothing is lost between the boats and the office, and reports what is at variance to the harbor master in the week in which it is found.',
    ],
  },
  {
    name: 'letters printed twice, a hair apart, one by one',
    draw: pdf => {
      let x = 72
      for (const letter of 'Open positions') {
        put(pdf, x, 100, letter)
        put(pdf, x + 0.8, 100, letter)
        x += pdf.widthOfString(letter)
      }
      putLines(pdf, 72, 140, prose)
    },
    expected: ['paragraph Open positions', `paragraph ${prose.join(' ')}`],
  },
  {
    name: 'a menu is no heading, nor is a button; a line of signs ends a paragraph',
    draw: pdf => {
      bold(pdf)
      put(pdf, 72, 60, 'All jobs')
      put(pdf, 200, 60, 'Our benefits')
      put(pdf, 340, 60, 'My account')
      put(pdf, 72, 90, 'Apply now (https://jobs.example.org/2291)')
      plain(pdf)
      putLines(pdf, 72, 120, [...prose, '______________________________', 'Feel free to write to us'])
    },
    expected: [
      'paragraph All jobs Our benefits My account',
      'paragraph Apply now (https://jobs.example.org/2291)',
      `paragraph ${prose.join(' ')}`,
      'paragraph ______________________________',
      'paragraph Feel free to write to us',
    ],
  },
  {
    name: 'labels over values, two to a line: a label wraps and its neighbour does not',
    draw: pdf => {
      const grid: [x: number, y: number, label: string[], value: string[]][] = [
        [72, 100, ['Working title'], ['Ferry Dispatcher']],
        [300, 100, ['Union'], ['Inland Boatmen, if the', 'council agrees']],
        [72, 158, ['If limited, until'], ['May 2027']],
        [300, 158, ['If limited, may it be', 'renewed?'], ['Yes']],
        [72, 216, ['Grade'], ['14']],
        [300, 216, ['Landing'], ['North']],
      ]
      for (const [x, y, label, value] of grid) {
        bold(pdf)
        putLines(pdf, x, y, label)
        plain(pdf)
        putLines(pdf, x, y + 15 + 13 * (label.length - 1), value)
      }
      bold(pdf)
      put(pdf, 72, 270, 'Purpose')
      plain(pdf)
      putLines(pdf, 72, 286, prose)
    },
    expected: [
      'row 1 Working title | Ferry Dispatcher',
      'row 1 Union | Inland Boatmen, if the council agrees',
      'row 1 If limited, until | May 2027',
      'row 1 If limited, may it be renewed? | Yes',
      'row 1 Grade | 14',
      'row 1 Landing | North',
      'heading Purpose',
      `paragraph ${prose.join(' ')}`,
    ],
  },
  {
    name: 'labels beside values, two to a line, the last labels wrap',
    draw: pdf => {
      const rows: [string, string, string, string][] = [
        ['Salary', '$24.10 an hour', 'Division', 'Ferries'],
        ['Posting', '22-104', 'Opens', 'May 2, 2024'],
        ['Position|Number', '600-31', 'Grade', 'F7'],
        ['Hiring|Range', '$24.10 to $26', '', ''],
      ]
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const x = [72, 150, 300, 380][column] as number
          if (column % 2) plain(pdf)
          else bold(pdf)
          cell.split('|').forEach((line, index) => {
            put(pdf, x, 100 + row * 34 + index * 14, line)
          })
        })
      })
    },
    expected: [
      'row 1 Salary | $24.10 an hour | Division | Ferries',
      'row 1 Posting | 22-104 | Opens | May 2, 2024',
      'row 1 Position Number | 600-31 | Grade | F7',
      'row 1 Hiring Range | $24.10 to $26 |  | ',
    ],
  },
  {
    name: 'a form of labels and values that goes on with a label without a value',
    draw: pdf => {
      const rows = (pairs: readonly (readonly [string, string])[]) =>
        pairs.forEach(([label, value], index) => {
          bold(pdf)
          put(pdf, 72, 72 + index * 24, label)
          plain(pdf)
          if (value) put(pdf, 220, 72 + index * 24, value)
        })
      rows([
        ['Posting', '22-104'],
        ['Unit', 'Ferries'],
        ['Grade', 'F7'],
      ])
      pdf.addPage()
      rows([
        ['Limits of the term', ''],
        ['Opens', 'May 2, 2024'],
        ['Closes', 'June 3, 2024'],
        ['Landing', 'North'],
      ])
    },
    expected: [
      ...['row 1 Posting | 22-104', 'row 1 Unit | Ferries', 'row 1 Grade | F7', 'row 1 Limits of the term | '],
      ...['row 1 Opens | May 2, 2024', 'row 1 Closes | June 3, 2024', 'row 1 Landing | North'],
    ],
  },
  {
    name: 'a heading set with white between its letters',
    draw: pdf => {
      bold(pdf)
      pdf.text('SAFETY RULES', 72, 80, { lineBreak: false, characterSpacing: 5 })
      plain(pdf)
      putLines(pdf, 72, 110, prose)
      put(pdf, 72, 200, 'All rules of the landing hold for visitors, too.')
    },
    expected: ['heading SAFETY RULES', `paragraph ${prose.join(' ')}`, 'paragraph All rules of the landing hold for visitors, too.'],
  },
  {
    name: 'a ruled table whose header has no rules between its words and wraps',
    draw: pdf => {
      for (const y of [100, 140, 160, 180]) pdf.moveTo(72, y).lineTo(450, y).stroke()
      for (const x of [72, 450]) pdf.moveTo(x, 100).lineTo(x, 180).stroke()
      for (const x of [200, 320]) pdf.moveTo(x, 140).lineTo(x, 180).stroke()
      putLines(pdf, 76, 107, ['LANDING', 'AND SHIFT'])
      put(pdf, 204, 113, 'HOURLY')
      putLines(pdf, 324, 107, ['AFTER', 'ONE YEAR'])
      ;['North', '24.10', '26.00', 'South', '24.80', '26.70'].forEach((cell, index) => {
        put(pdf, [76, 204, 324][index % 3] as number, 145 + 20 * Math.floor(index / 3), cell)
      })
    },
    expected: ['row 1 LANDING AND SHIFT | HOURLY | AFTER ONE YEAR', 'row 1 North | 24.10 | 26.00', 'row 1 South | 24.80 | 26.70'],
  },
  {
    name: 'what stands at the top or foot of a page and is no margin: a year, an address that ends a sentence',
    draw: pdf => {
      putLines(pdf, 72, 690, ['Applications must be received by five in the afternoon of Thursday, September 27,'])
      pdf.addPage()
      putLines(pdf, 72, 50, ['2018.', '', ...prose])
      putLines(pdf, 72, 690, [
        'The timetable, the tariff and the rules of the landing are found on our pages:',
        'https://ferries.example.org/rules.',
      ])
      pdf.addPage()
      putLines(pdf, 72, 72, ['Letters reach us at the landing.'])
    },
    expected: [
      'paragraph Applications must be received by five in the afternoon of Thursday, September 27, 2018.',
      `paragraph ${prose.join(' ')}`,
      'paragraph The timetable, the tariff and the rules of the landing are found on our pages: https://ferries.example.org/rules.',
      'paragraph Letters reach us at the landing.',
    ],
  },
  {
    name: 'the foot of a letterhead, on its first page alone, parts no heading from its text',
    draw: pdf => {
      putLines(pdf, 72, 300, prose)
      bold(pdf)
      put(pdf, 72, 715, 'NIGHT DUTY')
      bold(pdf, 13)
      put(pdf, 230, 742, 'Island Ferries, Always There')
      plain(pdf, 9)
      put(pdf, 120, 758, 'Write to North Landing, Arden, call (555) 010-2233 or see www.ferries.example.org')
      pdf.addPage()
      plain(pdf)
      putLines(pdf, 72, 72, prose)
    },
    expected: [
      `paragraph ${prose.join(' ')}`,
      'heading NIGHT DUTY',
      'footer Island Ferries, Always There',
      'footer Write to North Landing, Arden, call (555) 010-2233 or see www.ferries.example.org',
      `paragraph ${prose.join(' ')}`,
    ],
  },
  {
    name: 'small capitals set apart, letter by letter: words are told by the white between them, a number is whole',
    draw: pdf => {
      let x = 72
      for (const word of ['Night', 'Watch', 'II', '(#4', '12)']) {
        for (const [index, letter] of [...word.toUpperCase()].entries()) {
          plain(pdf, index === 0 || /[^A-Z]/.test(letter) ? 14 : 10)
          // their baselines agree
          put(pdf, x, index === 0 || /[^A-Z]/.test(letter) ? 72 : 74.87, letter)
          x += pdf.widthOfString(letter) + 2.4
        }
        x += word.startsWith('(') ? 0 : 5
      }
      plain(pdf)
      putLines(pdf, 72, 110, prose)
    },
    expected: ['heading NIGHT WATCH II (#412)', `paragraph ${prose.join(' ')}`],
  },
  {
    name: 'a house and a title centred above three columns, one of them of short lines, with pointed bullets',
    draw: pdf => {
      const centred = (y: number, text: string) => put(pdf, 306 - pdf.widthOfString(text) / 2, y, text)
      bold(pdf)
      centred(60, 'PORT OF NORTH LANDING')
      centred(73, 'FERRY DISPATCHER')
      plain(pdf, 7)
      const column = (x: number, lines: readonly string[], y = 110, pitch = 13) =>
        lines.forEach((line, index) => {
          put(pdf, x, y + index * pitch, line)
        })
      column(60, [...narrow, ...narrow])
      column(
        235,
        ['DUTIES', ...Array.from({ length: 6 }, () => ['\u203a   Sends ferries out.', '\u203a   Keeps the log.']).flat()],
        110,
        14.3,
      )
      column(410, [...narrow, ...narrow], 116)
    },
    expected: [
      'heading PORT OF NORTH LANDING',
      'heading FERRY DISPATCHER',
      `paragraph ${[...narrow, ...narrow].join(' ')}`,
      'heading DUTIES',
      ...Array.from({ length: 6 }, () => ['item \u203a Sends ferries out.', 'item \u203a Keeps the log.']).flat(),
      `paragraph ${[...narrow, ...narrow].join(' ')}`,
    ],
  },
  {
    name: 'numbers of a list set apart from their brackets',
    draw: pdf => {
      put(pdf, 72, 100, '1 )')
      put(pdf, 110, 100, 'Keeps the log of the crossings;')
      put(pdf, 72, 120, '2 )')
      put(pdf, 110, 120, 'Counts the cash box.')
    },
    expected: ['item 1) Keeps the log of the crossings;', 'item 2) Counts the cash box.'],
  },
  {
    name: 'a number that counts within a sentence begins a line and no item',
    draw: pdf => {
      putLines(pdf, 72, 100, [
        'Three years of work on the deck of a ferry or a tug, of which one year was at the level of a mate, and',
        '(1) a license of the state for inland waters; or (2) a letter of the harbor master that he is fit for one;',
        '(3) in either case a card of the port.',
      ])
      putLines(pdf, 72, 160, ['The mate keeps:', '(1) the log of the crossings;', '(2) the cash box.'])
    },
    expected: [
      'paragraph Three years of work on the deck of a ferry or a tug, of which one year was at the level of a mate, and (1) a license of the state for inland waters; or (2) a letter of the harbor master that he is fit for one; (3) in either case a card of the port.',
      'paragraph The mate keeps:',
      'item (1) the log of the crossings;',
      'item (2) the cash box.',
    ],
  },
]

testDrawn('layouts of web pages, bulletins and forms', cases)
