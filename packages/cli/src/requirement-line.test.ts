/** Trees → one line; what a single leaf says is told by the model. */
import { expect, test } from '@jest/globals'
import type { Leaf, Requirement } from '@specmill/model'
import { requirementLine } from './requirement-line.ts'

const lists = { licenses: [], certifications: [] }
const age: Leaf = { kind: 'age', text: 'adult', years: 18 }
const residency: Leaf = { kind: 'residency', text: 'lives here' }
const steady: Leaf = { kind: 'other', text: 'a steady hand', subject: null }
const equivalent: Leaf = {
  kind: 'equivalency',
  text: 'or equal',
  approver: 'the Board',
  constraint: null,
  replaces: 'experience',
  upTo: 'P1Y',
}
const credits: Leaf = {
  ...{ kind: 'education', text: 'units', level: 'some-college', fields: ['law'], relatedField: false, orEquivalent: false },
  credits: { amount: 30, unit: 'semester', or: null },
}

const cases: [tree: Requirement | null, line: string][] = [
  [null, ''],
  [age, 'At least 18 years old'],
  [{ all: [age, residency] }, 'At least 18 years old ∧ Residency'],
  [{ any: [{ all: [age, residency] }, steady] }, '(At least 18 years old ∧ Residency) ∨ a steady hand'],
  [{ kind: 'other', text: 'an apprenticeship', subject: 'apprenticeship' }, 'Apprenticeship'],
  // what makes another leaf of it is told; fields and who approves are not
  [credits, 'Some college with 30 semester units'],
  [equivalent, 'Something that stands for the experience up to 1 year'],
  [{ ...residency, usual: true }, 'Residency (usually)'],
  [
    {
      any: [
        { all: [age, residency], scope: ['Diving'] },
        { ...steady, scope: ['Sailing'] },
      ],
    },
    '(Diving: At least 18 years old ∧ Residency) ∨ Sailing: a steady hand',
  ],
]
test.each(cases)('%j → %s', (tree, line) => {
  expect(requirementLine(tree, lists)).toBe(line)
})
