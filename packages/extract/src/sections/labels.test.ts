import { describe, expect, test } from '@jest/globals'
import { repairDocument } from '../repair/repair.ts'
import { documentFromText } from '../testing/document-from-text.ts'
import { labelledIn } from './labels.ts'
import { splitSections } from './split.ts'

const cases: [shows: string, text: string, found: [key: string, value: string][]][] = [
  ['one label', 'Job Number: 2024-17', [['requisition', '2024-17']]],
  [
    'two labels on a line',
    'Pay Grade: 12 FLSA: Exempt',
    [
      ['grade', '12'],
      ['flsa', 'Exempt'],
    ],
  ],
  [
    'numbered fields of a form',
    '1. Position No. 4512 2. Classification Title: Ferry Clerk 4. Department: Rivers',
    [
      ['class-title', 'Ferry Clerk'],
      ['department', 'Rivers'],
    ],
  ],
  ['a grade behind its label, without a colon', 'Pay Grade 18', [['grade', '18']]],
  ['a value below its label', 'Department:\nRivers', [['department', 'Rivers']]],
  ['a number sign', 'Recruitment #24-0071', [['requisition', '24-0071']]],
  [
    'cells in pairs',
    'Position Title\tFerry Clerk\tGrade\t9',
    [
      ['title', 'Ferry Clerk'],
      ['grade', '9'],
    ],
  ],
  ['the head of a wide table, with a word that is a label elsewhere', 'Job\tVariant\tLocal\tWeek\tCommon\tNote of class', []],
  [
    'a row of labels over a row of values',
    'Time Type\tBargaining Unit\nFull time\tDeckhands',
    [
      ['type', 'Full time'],
      ['bargaining-unit', 'Deckhands'],
    ],
  ],
  [
    'capitals in front of their values, without colons',
    'SALARY $24.10 - $28.00 Hourly LOCATION Elm Grove, PA\nJOB NUMBER 24-118 DEPARTMENT Rivers and Ferries\nOPENING DATE 02/10/2025',
    [
      ['pay', '$24.10 - $28.00 Hourly'],
      ['location', 'Elm Grove, PA'],
      ['requisition', '24-118'],
      ['department', 'Rivers and Ferries'],
      ['opened', '02/10/2025'],
    ],
  ],
  [
    'a form whose values stand below their labels, in one word or more; a value in two lines',
    'Ferry Clerk\nSite\nNorth Pier\nPosted\n05 May 2021\nClosing Date:\n02 June 2021\nuntil noon\nJob Type:\nFull-Time',
    [
      ['closes', '02 June 2021'],
      ['type', 'Full-Time'],
      ['location', 'North Pier'],
      ['posted', '05 May 2021'],
    ],
  ],
  [
    'labels that a page glued to the values above them',
    'Ferry Clerk\nSalary :\n$41,000 Annually Location :\nElm Grove, PA Job Number:\n24-118 Department:\nRivers and Ferries',
    [
      ['pay', '$41,000 Annually'],
      ['location', 'Elm Grove, PA'],
      ['requisition', '24-118'],
      ['department', 'Rivers and Ferries'],
    ],
  ],
  [
    'labels alone on their lines',
    'Announcement number\nR1-25-7\njob requisition id\nJR104',
    [
      ['requisition', 'R1-25-7'],
      ['requisition', 'JR104'],
    ],
  ],
  ['what only begins with a label', 'CITY CLERK\nOFFICE ASSISTANT\nLOCATION OF BUOYS\nOffice\nThe ferry office', []],
  ['a sentence with a colon', 'The department keeps: boats, ropes and lamps.', []],
  ['a label that is no label here', 'Knowledge of: Location of buoys', []],
]

describe('labels', () => {
  test.each(cases)('%s', (_, text, found) => {
    const { blocks } = repairDocument(documentFromText(text))
    const sections = splitSections(blocks, { classTitles: new Set(), starts: new Set(), leftOut: new Set(), apart: new Map() })
    const reading = { sections, blocks } as unknown as Parameters<typeof labelledIn>[0]['reading']
    const labelled = labelledIn({ reading, index: 0, of: 1, title: null, sections, absent: [] })
    expect(labelled.map(one => [one.key, one.text])).toEqual(found)
  })
})
