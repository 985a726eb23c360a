/** Trees → one line. */
import { expect, test } from '@jest/globals'
import type { Leaf, License, Requirement } from '@specmill/model'
import { requirementLine } from './requirement-line.ts'

const driver: License = {
  kind: 'driver',
  name: "driver's license",
  class: 'C',
  jurisdiction: null,
  commercial: false,
  valid: true,
  timing: null,
  required: true,
}
const lists = { licenses: [driver], certifications: [] }

const bachelor: Leaf = {
  kind: 'education',
  text: 'a degree',
  level: 'bachelor',
  fields: [],
  relatedField: false,
  orEquivalent: false,
  credits: null,
}
const school: Leaf = { ...bachelor, level: 'high-school', orEquivalent: true }
const years = (min: string | null): Leaf & { kind: 'experience' } => ({
  kind: 'experience',
  text: 'work',
  min,
  max: null,
  hours: null,
  areas: [],
  areasNeeded: 'any',
  level: null,
  where: null,
  within: null,
  as: [],
  atLeast: [],
  supervisory: false,
  fullTime: false,
  paid: false,
  professional: false,
  mayOverlap: false,
})
const equivalent: Leaf = { kind: 'equivalency', text: 'or equal', approver: null, constraint: null, replaces: null, upTo: null }

const cases: [tree: Requirement | null, line: string][] = [
  [null, ''],
  [bachelor, 'bachelor'],
  [{ any: [{ all: [bachelor, years('P5Y')] }, equivalent] }, '(bachelor ∧ 5 y experience) ∨ equivalent'],
  [
    { all: [school, years('P18M'), { kind: 'license', text: 'licensed', license: 0 }] },
    "high-school or equivalent ∧ 18 mo experience ∧ driver's license",
  ],
  [{ any: [years('P2Y'), { ...equivalent, replaces: 'experience', upTo: 'P1Y' }] }, '2 y experience ∨ substitute for experience up to 1 y'],
  [
    { ...years('P4Y'), as: [{ title: 'Gardener', code: '0123' }], atLeast: [{ title: 'Florist', code: null }] },
    '4 y as Gardener / Florist',
  ],
  [{ ...years('P1Y'), supervisory: true, mayOverlap: true }, '1 y supervisory experience (may overlap)'],
  [{ ...years(null), hours: 300 }, '300 h experience'],
  [{ ...years(null), usual: true }, 'usually experience'],
  [{ kind: 'license', text: 'some license', license: 7 }, 'license'],
  [{ kind: 'certification', text: 'some paper', certification: 0 }, 'certification'],
  [
    {
      all: [
        { kind: 'age', text: 'adult', years: 18 },
        { kind: 'residency', text: 'lives here' },
      ],
    },
    'age 18 ∧ residency',
  ],
  [{ kind: 'other', text: 'an apprenticeship', subject: 'apprenticeship' }, 'apprenticeship'],
  [{ kind: 'other', text: 'a steady hand', subject: null }, 'a steady hand'],
  [{ ...bachelor, credits: { amount: 30, unit: 'semester', or: null } }, 'bachelor (30 semester)'],
  [
    {
      any: [
        { all: [bachelor, years('P1Y')], scope: ['Diving'] },
        { ...years('P3Y'), scope: ['Sailing'] },
      ],
    },
    '(Diving: bachelor ∧ 1 y experience) ∨ Sailing: 3 y experience',
  ],
]
test.each(cases)('%j → %s', (tree, line) => {
  expect(requirementLine(tree, lists)).toBe(line)
})
