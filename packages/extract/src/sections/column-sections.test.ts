/** Tables whose columns are sections. */
import { describe, expect, test } from '@jest/globals'
import { plainFrom } from '@specmill/model'
import { extractWith } from '../extract.ts'
import { AskedTagger } from '../language/phrases.ts'
import { documentFromText } from '../testing/document-from-text.ts'

const read = (rows: string) =>
  plainFrom(
    extractWith(
      documentFromText(`Job title: Baker\n\nMAIN DUTIES\n- Bakes the bread of the town.\n\nPERSON SPECIFICATION\n\n${rows}`),
      new AskedTagger(),
    ),
  )
const outline = (rows: string) =>
  read(rows)
    .sections.slice(3)
    .map(({ kind, level, heading, text }) => `${level} ${kind}: ${heading ?? ''}: ${text.replace(/\n/g, ' / ')}`)

describe('each column becomes a section', () => {
  test('with a part for each row', () =>
    expect(
      outline(
        '\tEssential\tDesirable\tAssessed by\nExperience\tTwo years of experience in baking\tExperience of milling\tInterview\nKnowledge\tKnowledge of ovens\t\tTest\nOther\tA driving licence\t\tForm',
      ),
    ).toEqual([
      '2 minimum-requirements: Essential: ',
      '3 experience: Experience: Two years of experience in baking',
      '3 knowledge: Knowledge: Knowledge of ovens',
      '3 minimum-requirements: Other: A driving licence',
      '2 preferred-qualifications: Desirable: ',
      '3 experience: : Experience of milling',
      '2 selection-process: Assessed by: Interview / Test / Form',
    ]))
  test('with ticks in the columns, the first cell says what is asked for', () =>
    expect(outline('Criterion\tEssential\tDesirable\nTwo years of experience in baking\tX\t\nExperience of milling\t\tX')).toEqual([
      '2 minimum-requirements: Essential: Two years of experience in baking',
      '2 preferred-qualifications: Desirable: Experience of milling',
    ]))
})

describe('one column says of each row what it is', () => {
  test('by letters, with what assesses it beside them', () =>
    expect(
      outline(
        'Criteria\tEssential (E) / Desirable (D)\tMethod\nTwo years of experience in baking\tE\tInterview\nExperience of milling\tD\tInterview\nKnowledge of ovens\tE\tTest',
      ),
    ).toEqual([
      '2 minimum-requirements: : Two years of experience in baking / Knowledge of ovens',
      '2 preferred-qualifications: : Experience of milling',
      '2 selection-process: Method: Interview / Interview / Test',
    ]))
  test('a part for each row with a name', () =>
    expect(outline('Factor\tCriteria\tE/D\nExperience\tTwo years of experience in baking\tE\nSkills\tSkill in milling by hand\tD')).toEqual(
      [
        '2 minimum-requirements: : ',
        '3 experience: Experience: Two years of experience in baking',
        '2 preferred-qualifications: : ',
        '3 skills: Skills: Skill in milling by hand',
      ],
    ))
  test('letters that are all alike say nothing', () =>
    expect(
      outline('Criteria\tClass\nTwo years of experience in baking\tD\nA driving licence\tD').some(line => line.includes('preferred')),
    ).toBe(false))
})

test('what is wished for is not required', () => {
  const [record] = read('\tRequired\tPreferred\nExperience\tTwo years of experience in baking\tFour years of experience in milling').records
  expect([record?.minimumExperience, record?.requirements, record?.preferred]).toMatchObject(['P2Y', { min: 'P2Y' }, { min: 'P4Y' }])
})
test('a table with one of the columns only is none', () =>
  expect(outline('Essential\tWeight\nTwo years of experience in baking\t40').some(line => line.includes('Essential: Two'))).toBe(false))

test('a column for each class is about that class', () => {
  const { records } = plainFrom(
    extractWith(
      documentFromText(
        "MASTER BAKER (MB I, MB II)\n\nDUTIES\n- Bakes the bread of the town.\n\nLEVELS\nMB I: New to the trade.\nMB II: Knows the trade.\n\nQUALIFICATIONS\n\n\tMB I\tMB II\nEducation\tHigh school diploma\tBachelor's degree\nExperience\tNone\tThree years of experience in baking",
      ),
      new AskedTagger(),
    ),
  )
  expect(records.map(({ title, minimumEducation, minimumExperience }) => [title, minimumEducation, minimumExperience])).toEqual([
    ['Master Baker I', 'high-school', null],
    ['Master Baker II', 'bachelor', 'P3Y'],
  ])
})
