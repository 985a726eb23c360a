/** Contradictions that are noted, and what is none. */
import { describe, expect, test } from '@jest/globals'
import { extractText } from '../testing/extract-text.ts'

const codesIn = (text: string) =>
  extractText(text)
    .notes.map(note => note.code)
    .filter(code => code.startsWith('consistency/'))

const job = (body: string) => `Class Title: Orchard Inspector\n\nDEFINITION\nInspects orchards of the city.\n\n${body}`

const cases: readonly [shows: string, text: string, codes: string[]][] = [
  [
    'words and digits that differ',
    job('MINIMUM QUALIFICATIONS\nTwo (3) years of experience in fruit growing.'),
    ['consistency/numbers-differ'],
  ],
  ['words and digits that agree', job('MINIMUM QUALIFICATIONS\nTwo (2) years of experience in fruit growing.'), []],
  ['the last word of a longer number', job('PHYSICAL DEMANDS\nMust be able to work twenty-six (26) weeks outdoors.'), []],
  [
    'what is required below a heading of wishes',
    job('DESIRABLE QUALIFICATIONS\n**Minimum Training and Experience**\nTwo years of experience in fruit growing.'),
    ['consistency/required-below-desirable'],
  ],
  ['wishes below a heading of wishes', job('DESIRABLE QUALIFICATIONS\n**Additional Training**\nA course in pruning.'), []],
  [
    'another employer left in the duties',
    job(
      'EXAMPLES OF DUTIES\n- Inspects orchards for the City of Elm Grove.\n- Answers questions of growers for the City of Oakfield.',
    ).replace('Class Title', 'Employer: City of Elm Grove\nClass Title'),
    ['consistency/names-differ'],
  ],
  [
    'pay of two sorts of applicants',
    job(
      'SALARY\nRecruit (not certified): $54,100 annually\nCertified: $58,240 - $71,900 annually\n\nEXAMPLES OF DUTIES\nInspects orchards.',
    ),
    [],
  ],
  [
    'a section that breaks off',
    job('EXAMPLES OF DUTIES\nInspects orchards and packing sheds, and writes reports for the'),
    ['consistency/cut-short'],
  ],
  [
    'a section that ends with a stop',
    job('EXAMPLES OF DUTIES\nInspects orchards and packing sheds, and writes reports for the owner.'),
    [],
  ],
  ['two numbers beside one another that are no repetition', job('MINIMUM QUALIFICATIONS\nTwo (3-unit) courses in fruit growing.'), []],
  ['a number in words above a hundred', job('EXAMPLES OF DUTIES\nInspects one hundred and two (102) units of storage each year.'), []],
  [
    'a neighbour that one works with',
    job('EXAMPLES OF DUTIES\n- Works with the City of Oakfield on shared orchards.').replace(
      'Class Title',
      'Employer: City of Elm Grove\nClass Title',
    ),
    [],
  ],
  ['a superior who does other work', job('EXAMPLES OF DUTIES\nThe Orchard Manager assigns the orchards that are inspected.'), []],
  ['the superior of the class above', job('SUPERVISION RECEIVED\nWorks under the supervision of an Orchard Inspector II.'), []],
  [
    'alternatives of one section',
    job('MINIMUM QUALIFICATIONS\n1. Two years of experience in fruit growing; or\n2. Four years of experience in fruit sales.'),
    [],
  ],
  [
    'more years for another kind of experience',
    job('MINIMUM QUALIFICATIONS\nTwo years of experience in fruit growing.\n\nSPECIAL REQUIREMENTS\nFour years of experience in spraying.'),
    [],
  ],
  [
    'a license that some need, and a license that is wished for',
    job("LICENSES\nSome positions require a valid driver's license.\n\nDESIRABLE QUALIFICATIONS\nA valid driver's license."),
    [],
  ],
  ['weights within the strength', job('PHYSICAL DEMANDS\nThe work is light. Must lift up to 20 pounds.'), []],
  ['exempt from something else', job('FLSA: Non-Exempt\n\nBENEFITS\nThe retirement plan is exempt from state tax.'), []],
  [
    'an hourly and a yearly rate of one year',
    job('COMPENSATION\nThe hourly rate is $25.00 per hour.\nThe salary is $52,000 per year.'),
    [],
  ],
  [
    'a sentence whose last words stand as a heading',
    job(
      'MINIMUM QUALIFICATIONS\nTwo years of experience in fruit growing that is comparable to that of a Grower,\n\nAOB\n\nKNOWLEDGE OF\nFruit trees.',
    ),
    [],
  ],
  [
    'shares that are no single numbers',
    job(
      'EXAMPLES OF DUTIES\n- Inspects orchards of the town. (40%)\n- Writes reports on trees; up to 30% of it in winter. (20%)\n- Answers questions of growers. (20%)',
    ),
    [],
  ],
  [
    'the title of a superior in a form',
    'Position: Orchard Inspector\nClosing Date: March 5, 2024\n\nDUTIES\n- Inspects orchards.\n\nREPORTS TO\nPosition: Orchard Manager',
    [],
  ],
  [
    'another class that has a part in the work',
    job(
      'EXAMPLES OF DUTIES\n- Inspects orchards.\n- Writes reports.\nThe Tree Surgeon plans the pruning, and the inspector looks at what was done.',
    ),
    [],
  ],
  ['a line of titles', job('EXAMPLES OF DUTIES\nTrains those who are promoted from below. Orchard Aide, Shed Aide,'), []],
  ['a range that rises', job('COMPENSATION\nThe salary is $52,000 - $60,000 per year.'), []],
  [
    'a revision in the year of the beginning',
    `${job('EXAMPLES OF DUTIES\nInspects orchards.')}\n\nEstablished: 2001\nRevised: 01/05/2001`,
    [],
  ],
  ['a weekday that is right', job('HOW TO APPLY\nApplications must be received by Thursday, February 22, 2024.'), []],
  ['numbers that go on behind a line', job('EXAMPLES OF DUTIES\n1. Inspects orchards. 2. Inspects sheds.\n3. Writes reports.'), []],
  [
    'numbers that begin again',
    job('EXAMPLES OF DUTIES\n1. Inspects orchards.\n2. Inspects sheds.\n1. Writes reports.\n2. Reads plans.'),
    [],
  ],
  ['one heading above another of its kind', job('QUALIFICATIONS\n\nEDUCATION\nGraduation from high school.'), []],
  [
    'one line below two titles of a list',
    job(
      'EXAMPLES OF DUTIES\nOrchard Services\n- Enters the counts of fruit in the register of orchards.\nShed Services\n- Enters the counts of fruit in the register of orchards.',
    ),
    [],
  ],
  ['brackets that a form explains itself with', job('EXAMPLES OF DUTIES\nInspects orchards (select the blocks at random).'), []],
  [
    'lists of units that say the same in another order',
    job('EXAMPLES OF DUTIES\nInspects the Apple, Pear, and Cherry units.\nReports on the Cherry, Apple, and Pear units.'),
    [],
  ],
]

describe('contradictions', () => {
  test.each(cases)('%s', (_, text, codes) => expect(codesIn(text)).toEqual(codes))
})
