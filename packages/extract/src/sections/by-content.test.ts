/** Lists under headings of something else. */
import { expect, test } from '@jest/globals'
import { extractText } from '../testing/extract-text.ts'

const work = ['Digs the beds of the park.', 'Mows the lawns each week.', 'Prunes the roses in spring.', 'Repairs the tools of the crew.']
const traits = [
  'Knowledge of the diseases of roses.',
  'Ability to work in rain and snow.',
  'Ability to drive a tractor.',
  'Skill in the use of shears.',
]
const offer = 'The Town offers health insurance, dental insurance, paid vacation, sick leave and a retirement plan.'
const list = (lines: readonly string[]) => lines.map(line => `- ${line}`).join('\n')
const posting = 'GARDENER\nTown of Bellwick\nSalary: $20.00 - $24.00 per hour\nClosing Date: 3/1/2024\n\n'

const cases: { name: string; text: string; sections: string[] }[] = [
  {
    name: 'work and traits behind the hours',
    text: `${posting}WORK SCHEDULE\n\nMonday to Friday, from seven to four.\n\n${list(work)}\n\n${list(traits)}`,
    sections: ['header', 'work-schedule WORK SCHEDULE', 'duties', 'knowledge-skills-abilities'],
  },
  {
    name: 'benefits behind physical demands',
    text: `${posting}DUTIES\n\n${list(work)}\n\nPHYSICAL DEMANDS\n\nMust lift up to 50 pounds.\n\n${offer}`,
    sections: ['header', 'duties DUTIES', 'physical-demands PHYSICAL DEMANDS', 'benefits'],
  },
  {
    name: 'what stands behind the list is of no kind that is known',
    text: `${posting}WORK SCHEDULE\n\nMonday to Friday, from seven to four.\n\n${list(work)}\n\nThe park was given to the town by its first mayor.`,
    sections: ['header', 'work-schedule WORK SCHEDULE', 'duties', 'other'],
  },
  {
    name: 'three items are no list',
    text: `${posting}DUTIES\n\n${list(work)}\n\nWORK SCHEDULE\n\nMonday to Friday, from seven to four.\n\n${list(traits.slice(1))}`,
    sections: ['header', 'duties DUTIES', 'work-schedule WORK SCHEDULE'],
  },
  {
    name: 'traits among qualifications are at home',
    text: `${posting}QUALIFICATIONS\n\nTwo years of experience as a gardener.\n\n${list(traits)}`,
    sections: ['header', 'qualifications QUALIFICATIONS'],
  },
  {
    name: 'a list right below a heading is what the heading announces',
    text: `${posting}THE OPPORTUNITY\n\n${list(work)}`,
    sections: ['header', 'summary THE OPPORTUNITY'],
  },
  {
    name: 'a heading in words of its own is of the kind of what was found below it',
    text: `${posting}WORK SCHEDULE\n\nMonday to Friday, from seven to four.\n\nTHE GREEN HAND\n\n${list(traits)}`,
    sections: ['header', 'work-schedule WORK SCHEDULE', 'knowledge-skills-abilities THE GREEN HAND'],
  },
  {
    name: 'and of none where most of the text says something else',
    text: `${posting}DUTIES\n\n${list(work)}\n\nOUR TOWN\n\nThe park is old.\n\nIts gates are of iron.\n\nSix rivers meet here.\n\n${list(traits.slice(2))}`,
    sections: ['header', 'duties DUTIES', 'other OUR TOWN'],
  },
]

test.each(cases)('$name', ({ text, sections }) => {
  const read = extractText(text).sections
  expect(read.map(({ kind, heading }) => (heading === null ? kind : `${kind} ${heading}`))).toEqual(sections)
  // nothing of the text is lost
  expect(read.map(one => one.text).join('\n')).toContain(text.split('\n').at(-1)?.replace(/^- /, ''))
  expect(new Set(read.map(({ id }) => id)).size).toBe(read.length)
})
