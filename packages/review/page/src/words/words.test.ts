/** Values of the contract in words. */
import { describe, expect, test } from '@jest/globals'
import type { Leaf, Pay } from '@specmill/model'
import { leafWords } from './leaf.ts'
import { rate, yearly } from './pay.ts'
import { dateOf, spanOf, spoken } from './spoken.ts'
import { lineOf } from './value.ts'

test.each([
  ['P2Y', '2 years'],
  ['P1Y', '1 year'],
  ['P18M', '18 months'],
  ['P1Y6M', '1 year 6 months'],
  ['P6W', '6 weeks'],
  ['soon', 'soon'],
])('the span %s', (iso, words) => expect(spanOf(iso)).toBe(words))

test.each([
  ['2001', '2001'],
  ['2001-09', 'September 2001'],
  ['2001-09-30', 'September 30, 2001'],
  ['last year', 'last year'],
])('the date %s', (iso, words) => expect(dateOf(iso)).toBe(words))

test.each([
  ['high-school', 'high school'],
  ['full-time', 'full-time'],
  ['nonexempt', 'non-exempt'],
])('the word %s', (word, words) => expect(spoken(word)).toBe(words))

describe('pay', () => {
  const pay = (part: Partial<Pay>): Pay => ({ min: null, max: null, currency: 'USD', per: null, label: null, ...part })
  test.each<[Partial<Pay>, string, string | null]>([
    [{ min: 20, max: 24.5, per: 'hour' }, '$20.00 – $24.50 an hour', 'about $41,600 – $50,960 a year'],
    [{ min: 2_000, max: 2_000, per: 'two-weeks' }, '$2,000 every two weeks', 'about $52,000 a year'],
    [{ min: 50_000, max: 60_000, per: 'year' }, '$50,000 – $60,000 a year', null],
    [{ min: 24 }, 'from $24', null],
    [{ max: 30, currency: null, per: 'hour' }, 'up to 30 an hour', 'about up to 62,400 a year'],
    [{}, '', null],
  ])('%j', (part, words, inAYear) => {
    expect(rate(pay(part))).toBe(words)
    expect(yearly(pay(part))).toBe(inAYear)
  })
})

const experience: Leaf = {
  ...{
    kind: 'experience',
    text: '',
    min: 'P2Y',
    max: null,
    hours: null,
    areas: [],
    areasNeeded: 'any',
    level: null,
    where: null,
    within: null,
  },
  ...{ as: [], atLeast: [], supervisory: false, fullTime: false, paid: false, professional: false, mayOverlap: false },
}
const education: Leaf = {
  ...{ kind: 'education', text: '', level: 'bachelor', fields: ['law'], relatedField: true, orEquivalent: false, credits: null },
}
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

test.each([
  ['history', { event: 'revised', date: null, body: 'Board', with: null }, 'Revised (no date is filled in) by Board'],
  ['languages', { language: 'es', required: false }, 'Spanish, not required'],
  ['probation', 'P6M', '6 months'],
  ['title', null, 'nothing'],
  ['duties', 'only a part of a duty', 'only a part of a duty'],
] as const)('a line of %s', (field, value, line) => expect(lineOf(field, value)).toBe(line))
