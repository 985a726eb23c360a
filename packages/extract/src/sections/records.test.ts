/** Files about several classes → which section is about which. */
import { describe, expect, test } from '@jest/globals'
import { extractWith } from '../extract.ts'
import { AskedTagger } from '../language/phrases.ts'
import { documentFromText } from '../testing/document-from-text.ts'
import { classesNamed } from './named-classes.ts'

const read = (text: string) => extractWith(documentFromText(text), new AskedTagger())
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
})

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
})
