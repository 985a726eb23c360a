/** Leaves, spans and words of closed lists as people say them. */
import { expect, test } from '@jest/globals'
import { durationInWords } from './duration-in-words.ts'
import { leafWords } from './leaf-words.ts'
import type { Leaf } from './requirement.ts'
import { sampleExtraction } from './schema/testing/sample-extraction.ts'
import { spoken } from './spoken.ts'

test.each([
  ['P2Y', '2 years'],
  ['P1Y', '1 year'],
  ['P18M', '18 months'],
  ['P1Y6M', '1 year 6 months'],
  ['P6W', '6 weeks'],
  ['soon', 'soon'],
])('the span %s', (iso, words) => expect(durationInWords(iso)).toBe(words))

test.each([
  ['high-school', 'high school'],
  ['full-time', 'full-time'],
  ['nonexempt', 'non-exempt'],
])('the word %s', (word, words) => expect(spoken(word)).toBe(words))

const [schooling, years] = sampleExtraction.records.flatMap(({ requirements }) => (requirements?.value as { all: Leaf[] }).all)
const experience = { ...years, areas: [] } as unknown as Leaf & { kind: 'experience' }
const education = { ...schooling, level: 'bachelor', fields: ['law'], relatedField: true } as Leaf & { kind: 'education' }
test.each<[string, Leaf, string[]]>([
  ['years', experience, ['2 years of experience']],
  ['sorts', { ...experience, supervisory: true, paid: true }, ['2 years of paid supervisory experience']],
  ['a range', { ...experience, max: 'P4Y' }, ['2 years to 4 years of experience']],
  ['hours', { ...experience, min: null, hours: 2_000 }, ['2,000 hours of experience']],
  ['no amount', { ...experience, min: null }, ['Experience']],
  ['areas', { ...experience, areas: ['nets', 'sails', 'ropes'] }, ['2 years of experience', 'in nets, sails or ropes']],
  ['all areas', { ...experience, areas: ['nets', 'sails'], areasNeeded: 'all' }, ['2 years of experience', 'in nets and sails']],
  ['a class', { ...experience, as: [{ title: 'Rigger', code: '12' }] }, ['2 years of experience', 'as Rigger (12)']],
  ['a degree', education, ["Bachelor's degree", 'in law or a related field']],
  [
    'credits',
    { ...education, fields: [], relatedField: false, credits: { amount: 24, unit: 'semester', or: { amount: 36, unit: 'quarter' } } },
    ["Bachelor's degree", 'with 24 semester units or 36 quarter units'],
  ],
  ['age', { kind: 'age', years: 18, text: '' }, ['At least 18 years old']],
  [
    'a substitution',
    { kind: 'equivalency', text: '', approver: null, constraint: null, replaces: 'education', upTo: 'P2Y' },
    ['Something that stands for the education', 'up to 2 years'],
  ],
])('a leaf: %s', (_, leaf, words) => {
  const { says, particulars } = leafWords(leaf, undefined)
  expect([says, ...particulars.map(pair => pair.join(' '))]).toEqual(words)
})
