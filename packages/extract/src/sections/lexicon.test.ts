/** What must hold of the words by which headings and labels are known. */
import { describe, expect, test } from '@jest/globals'
import { sectionKinds } from '@specmill/model'
import { headingKey, isCaps, isTitleCase } from './heading-key.ts'
import { kindByMeaning, kindForClass, kindInLexicon } from './kind-of-heading.ts'
import { labelPhrases } from './label-lexicon.ts'
import { headingPhrases } from './lexicon/index.ts'

/** Of phrases by group: those that stand in two groups, or twice in one. */
function repeated(groups: Readonly<Record<string, readonly string[]>>): string[] {
  const owners = new Map<string, string[]>()
  for (const [group, phrases] of Object.entries(groups))
    for (const phrase of phrases) owners.set(headingKey(phrase), [...(owners.get(headingKey(phrase)) ?? []), `${group}: ${phrase}`])
  return [...owners.values()].filter(places => places.length > 1).map(places => places.join(' = '))
}

describe.each([
  ['headings', headingPhrases as Record<string, readonly string[]>],
  ['labels', labelPhrases as Record<string, readonly string[]>],
])('the lexicon of %s', (_, groups) => {
  const phrases = Object.values(groups).flat()
  test('has each phrase once', () => expect(repeated(groups)).toEqual([]))
  test('is in lower case', () => expect(phrases.filter(phrase => phrase !== phrase.toLowerCase())).toEqual([]))
  test('holds phrases in the form in which they are looked up', () =>
    expect(phrases.filter(phrase => headingKey(phrase) !== phrase)).toEqual([]))
})

test('headings announce kinds of the contract', () =>
  expect(Object.keys(headingPhrases).filter(kind => !(sectionKinds as readonly string[]).includes(kind))).toEqual([]))

describe('a heading is compared', () => {
  test.each([
    ['KNOWLEDGE, SKILLS & ABILITIES:', 'knowledge skills and abilities'],
    ['The Purpose of This Class', 'purpose of class'],
    ['Education and/or Experience (Required)', 'education and experience'],
    ['Non–Essential  Functions', 'non essential functions'],
    ['Licenses / Certificates', 'licenses/certificates'],
    ['Incumbent’s Duties', "incumbent's duties"],
  ])('%s → %s', (printed, key) => expect(headingKey(printed)).toBe(key))
})

describe('by the lexicon', () => {
  test.each([
    ['TYPICAL DUTIES', 'duties'],
    ['Knowledge, Skills, and Abilities', 'knowledge-skills-abilities'],
    ['Definition', 'summary'],
    ['Roses', null],
  ])('%s is %s', (printed, kind) => expect(kindInLexicon(printed)).toBe(kind))
})

describe('with the class for which it holds', () => {
  test.each([
    ['Knowledge and Abilities for Gardener (Roses) Class', 'knowledge-skills-abilities'],
    ['Duties of the Gardener Class', 'duties'],
    ['MINIMUM QUALIFICATIONS FOR GARDENER CLASSES', 'minimum-requirements'],
    ['Knowledge of Noise Levels', null],
    ['Qualifications for higher levels', null],
    ['Roses for the Gardener Class', null],
  ])('%s is %s', (printed, kind) => expect(kindForClass(printed)).toBe(kind))
})

describe('by words like those of the lexicon', () => {
  test.each([
    ['KNOWLEGDE, SKILLS AND ABILITIES', 'knowledge-skills-abilities'],
    ['DISTINGUISHNG CHARACTERISTICS', 'distinguishing-characteristics'],
    ['PHYSICAL DEMNDS', 'physical-demands'],
    ['Additional Job Functions of the Gardener', 'other-duties'],
    ['Minimum Education Asked For', 'minimum-requirements'],
    ['After meeting the minimum qualifications, gardeners will be called to', null],
    ['REQUIREMENT/MINUMUM QUALIFICATION', 'minimum-requirements'],
    ['Technical Competencies Required', 'knowledge-skills-abilities'],
    ['Competency Trainer', null],
    ['About Riverbend Gardens', 'about-employer'],
    ['About You', 'qualifications'],
    ['Our Commitment to Equity and Inclusion', 'disclaimer'],
    ['EEO/AA Statement', 'disclaimer'],
    ['Equal Opportunity Officer', null],
    ['Diversity Coordinator', null],
    ['Salary Range and Steps', 'compensation'],
    ['Key Accountant', null],
    ['Salary Analyst', null],
    ['We’d love it if you had', 'preferred-qualifications'],
    ['Veterans’ Preference Points', 'selection-process'],
    ['Pre-Employment Drug Testing', 'special-requirements'],
    ['Work Format Details', 'work-schedule'],
    ['Why Join the Gardens?', 'benefits'],
    ['Why We Exist', 'about-employer'],
    ['CONTACTS', 'class-requirements'],
    ['Contact us', null],
    ['Further Questions', 'how-to-apply'],
    ['Rose Show', null],
    ['Park Definitely Closed', null],
    ['Dates', null],
  ])('%s is %s', (printed, kind) => expect(kindByMeaning(printed)).toBe(kind))
})

describe('capitals', () => {
  test.each([
    ['EDUCATION', true, true],
    ['EDUCATION and/or EXPERIENCE', true, true],
    ['Education and Experience', false, true],
    ['Education of young gardeners', false, false],
    ['2024', false, true],
    ['—', false, false],
  ])('%s: all %s, of each word %s', (text, caps, title) => expect([isCaps(text), isTitleCase(text)]).toEqual([caps, title]))
})
