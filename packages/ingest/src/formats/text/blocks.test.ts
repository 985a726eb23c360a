/** Documents in small: what is written → the blocks that come of it. */
import { describe, expect, test } from '@jest/globals'
import type { DocumentBlock } from '@specmill/model'
import { readText } from './read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (text: string) => (await readText(bytes(text), 'sample.txt')).blocks

/** One line a block: kind, marker with depth, text; cells divided by " | ". */
function shown(block: DocumentBlock): string {
  const { kind, look } = block
  const marker = look.marker === null ? '' : ` ${look.marker}${look.depth > 0 ? `>${look.depth}` : ''}`
  return `${kind[0]}${marker}${look.margin ? ` ${look.margin}` : ''}: ${kind === 'row' ? block.cells.map(cell => cell.text).join(' | ') : block.text}`
}

const wrapped = `GENERAL STATEMENT
Keeps the ledgers of the harbor office and answers the questions of
boat owners about moorings, fees and permits.  Works under the general
direction of the harbor master, who reviews the books once a quarter.
Minimum Training
Two years of bookkeeping and a certificate from a school of commerce.`

const cases: Record<string, [name: string, text: string, blocks: string[]][]> = {
  'hard-wrapped paragraphs': [
    [
      'a heading directly over its paragraph; the last line of a paragraph is short',
      wrapped,
      [
        'h: GENERAL STATEMENT',
        'p: Keeps the ledgers of the harbor office and answers the questions of boat owners about moorings, fees and permits. Works under the general direction of the harbor master, who reviews the books once a quarter.',
        'h: Minimum Training',
        'p: Two years of bookkeeping and a certificate from a school of commerce.',
      ],
    ],
    [
      'a number that counts within a sentence begins a line, and no item',
      'Two years of work in an office that keeps the books of boats and their\ncrews, bills the owners for moorings and fees, and answers to the master\nof the harbor for what it has taken at the end of each week, of which\n(1) one year was in a harbor office, or (2) one year was spent in taking\nfees at a counter that the public comes to on the days of the market.',
      [
        'p: Two years of work in an office that keeps the books of boats and their crews, bills the owners for moorings and fees, and answers to the master of the harbor for what it has taken at the end of each week, of which (1) one year was in a harbor office, or (2) one year was spent in taking fees at a counter that the public comes to on the days of the market.',
      ],
    ],
    [
      'an empty line ends a paragraph',
      'Plans the routes of the night buses and keeps\nthe timetable in order for all of the seven\nlines of the network and their crews.\n\nTrains drivers.',
      [
        'p: Plans the routes of the night buses and keeps the timetable in order for all of the seven lines of the network and their crews.',
        'p: Trains drivers.',
      ],
    ],
    [
      'a word divided at its hyphen is one word, a suspended hyphen is not',
      'Keeps the records of the day- and night-\ntime crews, checks the state-of-the-\nart pumps and reports on their well-\nbeing to the chief of the plant or his\ndeputy.',
      [
        'p: Keeps the records of the day- and night-time crews, checks the state-of-the-art pumps and reports on their well-being to the chief of the plant or his deputy.',
      ],
    ],
    [
      'one narrow paragraph in a text of whole ones',
      `${'Repairs meters and valves in all parts of the network, by day and by night. '.repeat(4)}\n\nWe welcome people of every kind who would like to\nwork with us and will gladly make room for their\nneeds.`,
      [
        `p: ${'Repairs meters and valves in all parts of the network, by day and by night. '.repeat(4).trim()}`,
        'p: We welcome people of every kind who would like to work with us and will gladly make room for their needs.',
      ],
    ],
  ],
  'a text all in capitals': [
    [
      'is wrapped as any other',
      'NATURE OF WORK\n\nUNDER GENERAL SUPERVISION, RUNS THE PUMPS AND\nMOTORS OF A STATION; AND DOES OTHER WORK AS\nREQUIRED BY THE ENGINEER OR BY THE CHIEF OF\nTHE WATER WORKS, ALSO IN THE NIGHT TIME AND\nON HOLIDAYS.\n\nMENDS PUMPS, MOTORS AND VALVES IN THE SHOP OF THE STATION.',
      [
        'h: NATURE OF WORK',
        'p: UNDER GENERAL SUPERVISION, RUNS THE PUMPS AND MOTORS OF A STATION; AND DOES OTHER WORK AS REQUIRED BY THE ENGINEER OR BY THE CHIEF OF THE WATER WORKS, ALSO IN THE NIGHT TIME AND ON HOLIDAYS.',
        'p: MENDS PUMPS, MOTORS AND VALVES IN THE SHOP OF THE STATION.',
      ],
    ],
  ],
  'one line a paragraph': [
    [
      'each line is a block',
      'Washes the buses of the night lines.\nCleans the depot.\nPerforms related work as required.',
      ['p: Washes the buses of the night lines.', 'p: Cleans the depot.', 'p: Performs related work as required.'],
    ],
    [
      'a condition between its neighbors is no heading',
      'Four years as a gardener.\nOR\nTwo years as a senior gardener.\nAND\nA license to drive the tractors of the park service.',
      [
        'p: Four years as a gardener.',
        'p: OR',
        'p: Two years as a senior gardener.',
        'p: AND',
        'p: A license to drive the tractors of the park service.',
      ],
    ],
  ],
  'breaks in the middle of a sentence, in a text that is not wrapped': [
    [
      'a line that breaks off',
      'Applications that come in before the end of the week are screened\non the first working day.\nSails.',
      ['p: Applications that come in before the end of the week are screened on the first working day.', 'p: Sails.'],
    ],
    ['an article ends no line', 'Is a qualified member of the\nOrder of Pilots.', ['p: Is a qualified member of the Order of Pilots.']],
    [
      'a long title on two lines',
      'Assistant Harbor Manager, Department of Docks and\nFerries\n\nRuns the office.',
      ['h: Assistant Harbor Manager, Department of Docks and Ferries', 'p: Runs the office.'],
    ],
    [
      'a list without marks, in small letters',
      'Every applicant for the post must have shown in practice\nskill in rowing\nskill in sailing',
      ['p: Every applicant for the post must have shown in practice', 'p: skill in rowing', 'p: skill in sailing'],
    ],
  ],
  lists: [
    ['marks around a marker', '**1.** Sails\n2\\. Rows', ['i 1.: Sails', 'i 2.: Rows']],
    ['a stray sign before a marker', '\\1. Sails', ['p: \\1. Sails']],
    ['a bullet that was encoded twice', 'â\u0080¢ Sails\nâ\u0080¢ Rows', ['i â\u0080¢: Sails', 'i â\u0080¢: Rows']],
    [
      'a hyphen right in front of a word',
      '-Sails\n-Rows, and drills\n-20 degrees',
      ['i -: Sails', 'i -: Rows, and drills', 'p: -20 degrees'],
    ],
    ['the area code of a telephone is no marker', '(213) 555-0100 front desk', ['p: (213) 555-0100 front desk']],
    [
      'bullets of every kind',
      '- one oak\n* two oaks\n• elms\n·ash trees\n▪ firs\no pines',
      ['i -: one oak', 'i *>1: two oaks', 'i •>2: elms', 'i ·>3: ash trees', 'i ▪>4: firs', 'i o>5: pines'],
    ],
    [
      'numbers and letters, nested without indentation',
      '1. Holds a license as a:\na. pilot, or\nb. mate; and\n2. Swims.',
      ['i 1.: Holds a license as a:', 'i a.>1: pilot, or', 'i b.>1: mate; and', 'i 2.: Swims.'],
    ],
    ['nested by indentation', '- tools\n  - saws\n    - blades\n- ropes', ['i -: tools', 'i ->1: saws', 'i ->2: blades', 'i -: ropes']],
    ['brackets', '(a) sows\n(b) reaps\n1) mows', ['i (a): sows', 'i (b): reaps', 'i 1)>1: mows']],
    ['Roman numbers', 'IV. Holds keys\nV. Locks doors', ['i IV.: Holds keys', 'i V.: Locks doors']],
    ['a tab after the marker is no cell', '1.\tOpens mail\n2.\tSorts it', ['i 1.: Opens mail', 'i 2.: Sorts it']],
    [
      'a hanging indent belongs to its item',
      '- Inspects the lifts of all public buildings and\n  writes reports.\n- Files them.',
      ['i -: Inspects the lifts of all public buildings and writes reports.', 'i -: Files them.'],
    ],
    ['an initial is no marker', 'A. Smith, Clerk of the Board', ['p: A. Smith, Clerk of the Board']],
    ['a year is no marker', '2019. It was a dry year.', ['p: 2019. It was a dry year.']],
    ['the pronoun is no marker', 'I hereby confirm the above.', ['p: I hereby confirm the above.']],
    ['empty places have no words', '(1) (2)', ['p: (1) (2)']],
    [
      'an amount is no outline number',
      '1.5 years of service\n2.5 years of college',
      ['p: 1.5 years of service', 'p: 2.5 years of college'],
    ],
    [
      'outline numbers',
      '1.0 PURPOSE\nTo say how the rooms of the library are let.\n1.1 Scope\nThis applies to every room of the library.',
      [
        'h 1.0: PURPOSE',
        'p: To say how the rooms of the library are let.',
        'h 1.1: Scope',
        'p: This applies to every room of the library.',
      ],
    ],
    [
      'a numbered heading keeps its marker',
      'I. DEFINITION\nUnder direction, runs the ferry across the river.',
      ['h I.: DEFINITION', 'p: Under direction, runs the ferry across the river.'],
    ],
  ],
  Markdown: [
    ['headings', '# Ferry Master\n## Duties ##\n# of openings: 2', ['h: Ferry Master', 'h: Duties', 'p: # of openings: 2']],
    ['underlined headings', 'Ferry Master\n===\nDuties\n------\nSails.', ['h: Ferry Master', 'h: Duties', 'p: Sails.']],
    [
      'a bold line is a heading, a run-in is not',
      '**Duties of the post**\n\n**Pay:** by the hour',
      ['h: Duties of the post', 'p: Pay: by the hour'],
    ],
    ['rules are not written', 'One.\n\n-----\n* * *\n____ ____\n\nTwo.', ['p: One.', 'p: Two.']],
    ['pipe tables', '| Task | Share |\n|---|:---:|\n| Mows | 40 % |\n| Rakes | |', ['r: Task | Share', 'r: Mows | 40 %', 'r: Rakes | ']],
    [
      'a cell that runs over several lines',
      '| Post | Mate |\n| Place |\nOld harbor\n|\nText.',
      ['r: Post | Mate', 'r: Place | Old harbor', 'p: Text.'],
    ],
    ['framed titles', '=== Job Details ===\n\nPay: 12', ['h: Job Details', 'p: Pay: 12']],
  ],
  'rows of tabs': [
    [
      'empty cells are kept; a new table begins after an empty line',
      '\tCode\tTask\n1\tL\tLifts\n\nDepot\tX\nShop\t',
      ['r:  | Code | Task', 'r: 1 | L | Lifts', 'r: Depot | X', 'r: Shop | '],
    ],
    ['a line with a tab inside is a row', 'Class Code:\t7714', ['r: Class Code: | 7714']],
    ['a tab before or after a paragraph is no cell', '\tOpen until filled.\nApply here.\t', ['p: Open until filled.', 'p: Apply here.']],
  ],
  headings: [
    [
      'by capitals, also over one another',
      'KNOWLEDGE OF\nALL LEVELS\nthe tides of the bay',
      ['h: KNOWLEDGE OF', 'h: ALL LEVELS', 'p: the tides of the bay'],
    ],
    ['by a final colon', 'Examples of work:\nSails.', ['h: Examples of work:', 'p: Sails.']],
    [
      'by title case above a longer text',
      'Nature of Work\nThis is skilled work on and below the decks of ships.',
      ['h: Nature of Work', 'p: This is skilled work on and below the decks of ships.'],
    ],
    ['a label with its value is none', 'PAY RANGE: 12\nFLSA: Exempt', ['p: PAY RANGE: 12', 'p: FLSA: Exempt']],
    ['a code is none', '4C12\nJL', ['p: 4C12', 'p: JL']],
    [
      'lines of an address are none',
      'Harbor Office\nOld Quay Street 5\nPort Anne\n\nOpen on all working days from eight until half past four.',
      ['p: Harbor Office', 'p: Old Quay Street 5', 'p: Port Anne', 'p: Open on all working days from eight until half past four.'],
    ],
  ],
  'line ends and white space': [
    [
      'of every kind',
      'One.\r\nTwo.\rThree.\u0085Four.\u2028Five.\u000bSix.',
      ['p: One.', 'p: Two.', 'p: Three.', 'p: Four.', 'p: Five.', 'p: Six.'],
    ],
    ['unbroken spaces, zero width, soft hyphens', 'a\u00a0\u00a0b  \u200bc equi\u00advalent', ['p: a b c equivalent']],
    ['a break in HTML', 'One.<br>Two.<br/>Three.', ['p: One.', 'p: Two.', 'p: Three.']],
  ],
}

for (const [group, table] of Object.entries(cases)) {
  describe(group, () => {
    test.each(table)('%s', async (_name, text, expected) => {
      expect((await read(text)).map(shown)).toEqual(expected)
    })
  })
}

test('headings of Markdown have a level, blocks the empty lines above them', async () => {
  const blocks = await read('## Duties\n\n\nSails.\n\nOld Title\n---')
  expect(blocks.map(({ look }) => [look.level, look.gap])).toEqual([
    [2, 0],
    [null, 2],
    [2, 1],
  ])
})

test('rows of one table share a number', async () => {
  const blocks = await read('a\tb\nc\td\n\ne\tf\n| g | h |')
  expect(blocks.map(block => block.table)).toEqual([1, 1, 2, 3])
})

test.each([
  ['[x] Office', true],
  ['☒ Shop', true],
  ['☑', true],
  ['✓', true],
  ['[ ] Truck', false],
  ['☐', false],
  ['X', null],
  ['F', null],
])('a box in a cell stays in the text: %s', async (cell, checked) => {
  const [row] = await read(`Place\t${cell}`)
  expect(row?.cells[1]).toEqual({ text: cell, boxes: [], checked })
})

test('footnotes of Markdown point at the block that holds them', async () => {
  const { blocks, footnotes } = await readText(bytes('Pay is graded.[^1]\n\n[^1]: By the board.'), 'sample.md')
  expect(footnotes).toEqual([{ marker: '1', block: 1 }])
  expect(blocks.map(block => block.text)).toEqual(['Pay is graded.1', 'By the board.'])
  expect(blocks[0]?.look.raised).toEqual([[14, 15]])
})
