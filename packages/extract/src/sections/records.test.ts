/** Files about several classes → which section is about which. */
import { describe, expect, test } from '@jest/globals'
import { extractText as read } from '../testing/extract-text.ts'
import { classesNamed } from './named-classes.ts'

/** "heading or kind: indices of the records" of all sections but the header. */
const about = (text: string) =>
  read(text)
    .sections.slice(1)
    .map(({ heading, kind, records }) => `${heading ?? kind}: ${records.join(' ')}`.trim())

describe('a series', () => {
  const series =
    'BAKER SERIES\n\nDEFINITION\nBakes the bread of the town.\n\nDUTIES\nBAKER I\n- Kneads.\nBAKER II\n- Bakes.\n\nKNOWLEDGE\n- Knowledge of ovens.'
  test('has a record for each level', () => expect(read(series).records.length).toBe(2))
  test('what stands below a class title is about that class, all else about all', () =>
    expect(about(series)).toEqual(['DEFINITION:', 'DUTIES:', 'BAKER I: 0', 'BAKER II: 1', 'KNOWLEDGE:']))
  test('a class without a number beside those that have one is a class of the series', () => {
    const own = (text: string) => `DUTIES\nBaker Trainee\n- Sweeps.\nBaker I\n- Kneads.\nBaker II\n- Bakes.\n\n${text}`
    const needs =
      'MINIMUM QUALIFICATIONS\nBaker Trainee\nGraduation from high school.\nBaker I\nOne year of experience in baking.\nBaker II\nTwo years of experience in baking.'
    expect(read(own(needs)).records.map(record => record.title?.value)).toEqual(['Baker Trainee', 'Baker I', 'Baker II'])
    // named once only, it may be what somebody else is called
    expect(read(own('KNOWLEDGE\nBaker I\n- Knowledge of ovens.\nBaker II\n- Knowledge of flour.')).records.length).toBe(2)
  })
  test('what all must have stands behind what each must have', () =>
    expect(
      about(
        'BAKER I/II\n\nDUTIES\n- Bakes.\n\nLICENSE\nBaker I: Card within a year.\nBaker II: Card.\nAll: License to drive.\n\nNOTES\nAll of them work at night.',
      ),
    ).toEqual(['DUTIES:', 'LICENSE:', 'Baker I: 0', 'Baker II: 1', 'All:', 'NOTES:']))
  test('class titles right below one another share the text below the last', () =>
    expect(
      about(
        'BAKER SERIES\n\nCLASS TITLES AND CODES\n0410 Baker Helper\n0411 Baker\n0412 Miller\n\nMINIMUM QUALIFICATIONS\nBAKER HELPER\nBAKER\nEither I\nOne year of experience in baking.\nOr II\nTwo years of experience in milling.\nMILLER\nThree years of experience in milling.',
      ).slice(2),
    ).toEqual(['BAKER HELPER: 0', 'BAKER: 0 1', 'Either I: 0 1', 'Or II: 0 1', 'MILLER: 2']))
  test('alternatives below a description of levels are what is required', () =>
    expect(
      read(
        'BAKER SERIES\n\nCLASS TITLES AND CODES\n0410 Baker Helper\n0411 Baker\n\nDEFINITION OF LEVELS\nBAKER HELPER\nHelps.\nBAKER\nBakes.\nBAKER\nEither I\nOne year of experience in baking.\nOr II\nTwo years of experience in milling.',
      ).records.map(record => Object.keys(record.requirements?.value ?? {})),
    ).toEqual([[], ['any']]))
  test('"all levels except" leaves a class out', () =>
    expect(
      about(
        'BAKER SERIES\n\nCLASS TITLES AND CODES\n0410 Baker Helper\n0411 Baker\n0412 Miller\n\nMINIMUM QUALIFICATIONS\nAll Levels Except Miller\nOne year of experience in baking.',
      ).slice(2),
    ).toEqual(['All Levels Except Miller: 0 1']))
  test('a table of titles and codes names its classes', () => {
    const listed =
      'BAKER SERIES\n\nCLASS TITLES AND CODES\n0410 Baker Helper\n0411 Baker\n\nDEFINITION\nBakes the bread.\n\nDUTIES\nBAKER\n- Bakes.\nBAKER HELPER\n- Sweeps.'
    expect(read(listed).records.map(record => record.classCode?.value)).toEqual(['0410', '0411'])
  })
  test('a table of one class names it, and the line above the series', () => {
    const [record] = read(
      'BAKER (VARIOUS CLASSES) SERIES\n\nCLASS TITLES AND CODES\n0411 Baker (Bread)\n\nDEFINITION\nBakes the bread.\n\nDUTIES\n- Bakes.',
    ).records
    expect([record?.title?.value, record?.classCode?.value]).toEqual(['Baker (Bread)', '0411'])
  })
  test('a class title on two lines is one', () =>
    expect(
      about(
        'BAKER SERIES\n\nCLASS TITLES AND CODES\n0410 Baker, Office of Bread\n0411 Baking Supervisor, Office of Bread and Confections\n\nMINIMUM QUALIFICATIONS\n\nBAKER, OFFICE OF BREAD\nOne year of experience in baking.\n\nBAKING SUPERVISOR, OFFICE OF BREAD AND\n\nCONFECTIONS\nThree years of experience in baking.',
      ).slice(2),
    ).toEqual(['BAKER, OFFICE OF BREAD: 0', 'BAKING SUPERVISOR, OFFICE OF BREAD AND: 1', 'CONFECTIONS: 1']))
  test('what a heading says of some classes keeps the meaning of the heading above it', () =>
    expect(
      read(
        'BAKER SERIES\n\nCLASS TITLES AND CODES\n0410 Baker (Bread)\n0411 Baker (Cakes)\n\n## Minimum Qualifications for\n\n## Baker (Bread) Classes\nOne year of experience in baking.\n\n## Knowledge and Abilities\n\n## All Bakers\nKnowledge of: Ovens.',
      )
        .sections.slice(2)
        .map(({ heading, kind }) => `${heading}: ${kind}`),
    ).toEqual([
      'Minimum Qualifications for: minimum-requirements',
      'Baker (Bread) Classes: minimum-requirements',
      'Knowledge and Abilities: knowledge-skills-abilities',
      'All Bakers: knowledge-skills-abilities',
    ]))
})

describe('title lines that divide a file', () => {
  const spec = (title: string, code: string, text: string) => `CLASS TITLE: ${title}\nCLASS CODE: ${code}\n\n${text}`
  const concept = (text: string) => `CLASS CONCEPT\n${text} the bread of the town, every day but Sundays and the feasts of the town.\n\n`
  const needs = (years: string) =>
    `DUTIES\n- Sweeps.\n- Stokes the oven.\n- Cleans the tins.\n\nMINIMUM QUALIFICATIONS\n${years} of experience in baking.\n\n`
  const series =
    `CLASS SERIES: Baking\n\nSERIES PURPOSE\nThe purpose of the baking occupation is to bake the bread of the town.\n\n` +
    spec('Baker 1', '4101', concept('Kneads')) +
    spec('Baker 2', '4102', concept('Bakes')) +
    spec('Baker 1', '4101', needs('One year')) +
    spec('Baker 2', '4102', needs('Three years'))
  test('below a table of the same classes begin the part of each', () => {
    const table = 'JOB TITLE\tJOB CODE\tPAY GRADE\nBaker 1\t41011\t07\nBaker 2\t41012\t10\n\n'
    const parts = spec('Baker 1', '41011', needs('One year')) + spec('Baker 2', '41012', needs('Three years'))
    const { records } = read(`CLASS SERIES: Baking\n\n${table}${parts}`)
    expect(records.map(record => [record.title?.value, record.payGrade?.value, record.minimumExperience?.value])).toEqual([
      ['Baker 1', '07', 'P1Y'],
      ['Baker 2', '10', 'P3Y'],
    ])
    // title lines of other classes divide nothing that the table names
    const others = spec('Miller 1', '51011', needs('One year')) + spec('Miller 2', '51012', needs('Three years'))
    expect(read(`CLASS SERIES: Baking\n\n${table}${others}`).records.map(record => record.minimumExperience?.value)).toEqual(['P3Y', 'P3Y'])
  })
  test('come again where each class is described twice', () => {
    const { records } = read(series)
    expect(records.map(record => [record.title?.value, record.classCode?.value, record.minimumExperience?.value])).toEqual([
      ['Baker 1', '4101', 'P1Y'],
      ['Baker 2', '4102', 'P3Y'],
    ])
    expect(records[1]?.series?.value).toEqual({ name: 'Baking', position: 2, of: 2 })
    expect(records[0]?.summary?.value).toMatch(/^The purpose.*\nKneads/)
  })
})

test('codes of the levels stand in their order behind one label, and one code of all is none of each', () => {
  const series = (codes: string) =>
    `BAKER I/II\nClass Code: ${codes}\n\nDEFINITION\nBakes the bread of the town.\n\nDUTIES\nBAKER I\n- Kneads.\nBAKER II\n- Bakes.`
  const codesOf = (codes: string) => read(series(codes)).records.map(record => record.classCode?.value ?? null)
  expect(codesOf('2107 / 2108')).toEqual(['2107', '2108'])
  expect(codesOf('2107')).toEqual([null, null])
})

test('words that lead over from one class to the next end neither', () =>
  expect(
    read(
      'BAKER I/II\n\nDEFINITION\nBakes the bread of the town.\n\nQUALIFICATIONS\n\nBAKER I\n\nKnowledge of:\nOvens.\n\nBAKER II\n\nIn addition to the qualifications for the Baker I:\n\nKnowledge of:\nYeasts and their keeping.\n\nExperience:\nTwo years of experience in baking.',
    ).records.map(record => [record.ksas.map(one => one.value?.text), record.minimumExperience?.value]),
  ).toEqual([
    [['Ovens.'], undefined],
    [['Yeasts and their keeping.'], 'P2Y'],
  ]))

test('a class title in front of its text limits that text', () =>
  expect(
    read(
      'BAKER SERIES\n\nDISTINGUISHING CHARACTERISTICS\nBaker I - This is the entry level.\nBaker II - This is the journey level.\n\nMINIMUM QUALIFICATIONS\nBaker I\nOne year of experience in baking.\nBaker II\nTwo years of experience in baking.',
    ).records.map(record => record.distinguishing.map(one => one.value)),
  ).toEqual([['This is the entry level.'], ['This is the journey level.']]))
describe('a title of several levels over one text', () => {
  const spec = (title: string, levels: string) =>
    `TOWN OF RYE\n${title}\n\nDEFINITION\nBakes the bread of the town.\n\nDUTIES\n- Kneads.\n- Sweeps.\n\nEDUCATION AND EXPERIENCE\n${levels}\n\nLICENSES\n- A valid driver's license.`
  const readOf = (title: string, levels: string) =>
    read(spec(title, levels)).records.map(record => [record.title?.value, record.minimumExperience?.value])
  test.each([
    ['the title in full', 'Baker I/II', 'Baker I: One year of experience in baking.\nBaker II: Two years of experience in baking.'],
    [
      'its last words',
      'Night Shift Baker I/II',
      'Baker I: One year of experience in baking.\nBaker II: Two years of experience in baking.',
    ],
    [
      'the level',
      'Baker I and II',
      'Level I:\nOne year of experience in baking.\nLevel II (in addition to the above):\nTwo years of experience in baking.',
    ],
  ])('%s stands before what holds for one', (_, title, levels) =>
    expect(readOf(title, levels).map(([, years]) => years)).toEqual(['P1Y', 'P2Y']),
  )
  test('ranks before the title are levels too', () =>
    expect(
      readOf(
        'ASSISTANT/ASSOCIATE BAKER',
        'Assistant: One year of experience in baking.\nAssociate Baker: Two years of experience in baking.',
      ),
    ).toEqual([
      ['Assistant Baker', 'P1Y'],
      ['Associate Baker', 'P2Y'],
    ]))
  test.each([
    [
      'grades in brackets',
      'BAKER (GRADE I, II)',
      'Grade I: One year of experience in baking.\nGrade II: Two years of experience in baking.',
      ['Baker I', 'Baker II'],
    ],
    [
      'an abbreviation in brackets',
      'Master Baker (MB I, MB II)',
      'MB I: One year of experience in baking.\nMB II: Two years of experience in baking.',
      ['Master Baker I', 'Master Baker II'],
    ],
    [
      'two titles with a stroke',
      'Baker / Head Baker',
      'Baker: One year of experience in baking.\nHead Baker: Two years of experience in baking.',
      ['Baker', 'Head Baker'],
    ],
    [
      'lines right below one another',
      'Baker I - #2241\nBaker II - #2242',
      'Baker I: One year of experience in baking.\nBaker II: Two years of experience in baking.',
      ['Baker I', 'Baker II'],
    ],
  ])('%s', (_, title, levels, titles) =>
    expect(readOf(title, levels)).toEqual([
      [titles[0], 'P1Y'],
      [titles[1], 'P2Y'],
    ]),
  )
  test('lines with a word in common that name nobody are no titles', () =>
    expect(
      readOf('Baker\n\nSick Leave\nFamily Leave', 'Sick Leave: ten days.\nFamily Leave: three days.\nOne year of experience in baking.')
        .length,
    ).toBe(1))
  test('without such words it is one class', () =>
    expect(readOf('Baker I/II', 'One year of experience in baking.')).toEqual([['Baker I/II', 'P1Y']]))
})

describe('headings that come again below each class', () => {
  const series =
    'RYE COUNTY\n\nClass Title Pay Range Class Code\nBAKER TRAINEE 21 04-110\nBAKER 24 04-111\n\nSERIES CONCEPT\nBakes the bread of the town.\n\nINFORMATIONAL NOTE:\nSome ovens are hot.\n\n' +
    'BAKER\nEDUCATION AND EXPERIENCE: Two years of experience in baking.\nSUBSTITUTION: A diploma in baking for one year.\n\nBAKER TRAINEE\nEDUCATION AND EXPERIENCE: One year of experience in baking.\n\n' +
    '04-110 04-111\nESTABLISHED: 7/1/91 1/1/63\nREVISED: 7/1/98'
  test('are about that class, and the table gives its code and grade', () =>
    expect(
      read(series).records.map(record => [
        record.title?.value,
        record.classCode?.value,
        record.payGrade?.value,
        record.minimumExperience?.value,
        record.history.map(one => one.value?.date),
      ]),
    ).toEqual([
      ['Baker Trainee', '04-110', '21', 'P1Y', ['1991-07-01']],
      ['Baker', '04-111', '24', 'P2Y', ['1963-01-01']],
    ]))
  test('a code in brackets behind the class is its code', () =>
    expect(
      read(
        'BAKER I (B1XX)\nConcept of Class\nKneads.\nBAKER II (B2XX)\nConcept of Class\nBakes.\nMinimum Qualifications\nBAKER I (B1XX)\nOne year of experience in baking.\nBAKER II (B2XX)\nTwo years of experience in baking.',
      ).records.map(record => [record.classCode?.value, record.summary?.value, record.minimumExperience?.value]),
    ).toEqual([
      ['B1XX', 'Kneads.', 'P1Y'],
      ['B2XX', 'Bakes.', 'P2Y'],
    ]))
})

test('a table at the top names the classes, whatever columns it has besides', () =>
  expect(
    read(
      'STATE OF RYE\n\nCLASS SERIES\tCLASS TITLE\tCLASS CODE\tGRADE\tREVISED\nOvens\tBaker I\tB110\t21\t7/1/98\n\tHead Baker\tB112\t24\t7/1/99\n\nEXAMPLES OF WORK\nBaker I:\n- Kneads.\nHead Baker: (In addition to what is listed above)\n- Bakes.',
    ).records.map(record => [
      record.title?.value,
      record.classCode?.value,
      record.payGrade?.value,
      record.duties.map(one => one.value?.text),
    ]),
  ).toEqual([
    ['Baker I', 'B110', '21', ['Kneads.']],
    ['Head Baker', 'B112', '24', ['Bakes.']],
  ]))

test('levels of a title, with the place of all of them behind a dash', () =>
  expect(
    read(
      'BAKER II/III - Rye Division\n\nDUTIES\n- Kneads.\n\nMINIMUM QUALIFICATIONS\nBaker II: One year of experience in baking.\nBaker III: Two years of experience in baking.',
    ).records.map(({ title, minimumExperience }) => [title?.value, minimumExperience?.value]),
  ).toEqual([
    ['Baker II', 'P1Y'],
    ['Baker III', 'P2Y'],
  ]))

describe('several jobs in one notice', () => {
  const flyer =
    'HELP WANTED - SUMMER 2025\n\nLIFEGUARDS (4) – $17/hr, 30-35 hrs/wk. Lifeguard certification required. Age 16+.\n\nKITCHEN AIDE (2) – $15.50/hr, 25 hrs/wk. Sets tables and washes dishes.\n\nSeason runs June 16 to August 15. Apply at camp.example/jobs by May 1, 2025.'
  test('stand each in a paragraph that begins with title and rate; closing lines are about all', () =>
    expect(
      read(flyer).records.map(({ title, pay, closesOn, howToApply, duties }) => [
        title?.value,
        pay[0]?.value?.min,
        closesOn?.value,
        howToApply?.value?.slice(0, 8),
        duties.length,
      ]),
    ).toEqual([
      ['Lifeguards', 17, '2025-05-01', 'Apply at', 0],
      ['Kitchen Aide', 15.5, '2025-05-01', 'Apply at', 1],
    ]))
  test('a heading closes them too', () =>
    expect(
      read(
        'CAMP JOBS\n\nCAMP COUNSELOR\n$15.50/hour, 35 hours a week\nLeads games and crafts for a group of twelve children.\n\nPOOL GUARD\n$17.00/hour, 30 hours a week\nWatches the pool and teaches children how to swim.\n\nHOW TO APPLY\nApply online at camp.example/jobs before the first of May.',
      ).records.map(({ title, howToApply }) => [title?.value, howToApply?.value?.slice(0, 12)]),
    ).toEqual([
      ['Camp Counselor', 'Apply online'],
      ['Pool Guard', 'Apply online'],
    ]))
  test('a rate behind one title makes no second job', () =>
    expect(read('BAKER – $20/hr\n\nHelpers get $15 per hour and a loaf each day.\n\nDUTIES\n- Bakes bread.').records).toHaveLength(1))
})

test('an item that names a class at its end holds for that class only', () =>
  expect(
    read(
      'BAKER I/II\n\nDUTIES\n- Kneads.\n- Keeps the ovens (Baker II).\n- Plans the week (II only)\n- Sweeps (twice a day).\n- Signs for the flour (2)\n- Orders the rye (Level I)\n\nEDUCATION AND EXPERIENCE\nBaker I: One year of experience in baking.\nBaker II: Two years of experience in baking.',
    ).records.map(record => record.duties.map(one => one.value?.text)),
  ).toEqual([
    ['Kneads.', 'Sweeps (twice a day).', 'Signs for the flour (2)', 'Orders the rye (Level I)'],
    ['Kneads.', 'Keeps the ovens (Baker II).', 'Plans the week (II only)', 'Sweeps (twice a day).', 'Signs for the flour (2)'],
  ]))

describe('a sentence that asks something of one level', () => {
  const needs = (text: string) =>
    read(`BAKER I/II\n\nDUTIES\n- Bakes bread.\n- Sweeps floors.\n\nMINIMUM QUALIFICATIONS\n${text}`).records.map(record =>
      [record.title, record.minimumEducation, record.minimumExperience].map(finding => finding?.value),
    )
  test.each([
    ['High school diploma. Level II requires two years of experience as a Baker I.'],
    ['High school diploma. For Baker II, two years of experience as a Baker I.'],
    ['High school diploma. The II level must have two years of baking experience.'],
  ])('holds for that level only: %s', text =>
    expect(needs(text)).toEqual([
      ['Baker I', 'high-school', undefined],
      ['Baker II', 'high-school', 'P2Y'],
    ]),
  )
  test('holds for it in the part of another level too', () =>
    expect(needs('Level I: High school diploma.\nLevel II requires two years of experience as a Baker I.')).toEqual([
      ['Baker I', 'high-school', undefined],
      ['Baker II', undefined, 'P2Y'],
    ]))
  test('one that only tells of a level makes no series', () =>
    expect(needs('High school diploma. Level II bakers knead dough and have two ovens.')).toEqual([
      ['Baker I/II', 'high-school', undefined],
    ]))
})
test('pay and grades of the levels stand in their order behind one label', () =>
  expect(
    read(
      'BAKER I/II\nSalary Range: 31/35\nSalary: I: $20.10 - $24.50 hourly; II: $24.60 - $29.00 hourly\n\nDUTIES\nBAKER I\n- Kneads.\nBAKER II\n- Bakes.',
    ).records.map(record => [record.payGrade?.value, record.pay.map(one => one.value?.max)]),
  ).toEqual([
    ['31', [24.5]],
    ['35', [29]],
  ]))

test('a notice for two classes beside each other has a record for each, with what is asked of it', () =>
  expect(
    read(
      'TOWN OF RYE\nTitle: Bread Baker / Bread Miller\n\nJOB DESCRIPTION\nThe town of Rye bakes its bread and mills its flour.\n\nBread Baker\n\nTwo years of baking experience required.\nHigh school diploma required.\n\nBread Miller\n\nThree years of milling experience required.\n\nBENEFITS\n- Bread.',
    ).records.map(record => [record.title?.value, record.minimumExperience?.value, record.minimumEducation?.value]),
  ).toEqual([
    ['Bread Baker', 'P2Y', 'high-school'],
    ['Bread Miller', 'P3Y', undefined],
  ]))

test('one post that is filled at one level or the other is one record', () =>
  expect(
    read(
      'TOWN OF RYE\nTitle: Bread Baker or Bread Miller\n\nJOB DESCRIPTION\nThe town of Rye bakes its bread and mills its flour.\n\nBread Baker\n\nTwo years of baking experience required.\n\nBread Miller\n\nThree years of milling experience required.\n\nBENEFITS\n- Bread.',
    ).records.map(record => record.title?.value),
  ).toEqual(['Bread Baker or Bread Miller']))

test('one pay told by the hour and by the year belongs to each level', () =>
  expect(
    read('BAKER I/II\nSalary: $20.10 per hour; $41,808 per year\n\nDUTIES\nBAKER I\n- Kneads.\nBAKER II\n- Bakes.').records.map(record =>
      record.pay.map(one => one.value?.per),
    ),
  ).toEqual([
    ['hour', 'year'],
    ['hour', 'year'],
  ]))

test('one level named alone makes no series', () =>
  expect(read('BAKER II\n\nDUTIES\n- Bakes.\n\nKNOWLEDGE\n- Knowledge of ovens.').records.length).toBe(1))
test('a document about no job has no record, and says so', () => {
  const memo = read('TO ALL OFFICES\n\nThe oven is cold on Monday.')
  expect(memo).toMatchObject({ records: [], document: { kind: 'other' } })
  expect(memo.notes.map(({ code }) => code)).toEqual(['document/no-job'])
})

describe('a heading names classes', () => {
  const titles = ['Baker', 'Baker II', 'Senior Baker']
  test.each([
    ['Baker', [0]],
    ['BAKER II', [1]],
    ['Baker and Senior Baker', [0, 2]],
    ['Baker, Baker II, and Senior Baker', [0, 1, 2]],
    ['Bakery', []],
    ['Baker of bread', []],
    ['Baker, Ranges A and B', [0]],
    ['Duties', []],
  ])('%s', (heading, named) => expect(classesNamed(heading, titles)).toEqual(named))
  test('levels of one specialty', () =>
    expect(classesNamed('Baker I and III (Rye)', ['Baker I (Rye)', 'Baker II (Rye)', 'Baker III (Rye)'])).toEqual([0, 2]))
})
