/** Rules are counted by finding and by document. */
import { expect, test } from '@jest/globals'
import type { Extraction } from '@specmill/model'
import { rulesOf } from './rules.ts'

const finding = (rule: string) => ({ value: 'x', certainty: 'stated', confidence: null, rule, evidence: [] })
const extraction = (title: string, duties: string[], repairs: string[] = []) =>
  ({
    records: [{ title: finding(title), flsa: null, duties: duties.map(finding) }],
    disclaimers: [],
    repairs: repairs.map(rule => ({ rule })),
  }) as unknown as Extraction

test('the narrowest first', () => {
  const extractions = [
    extraction('title/first-line', ['duties/item', 'duties/item']),
    extraction('title/first-line', ['duties/sentence'], ['repair/homoglyph']),
  ]
  expect(rulesOf(extractions)).toEqual([
    { rule: 'duties/item', documents: 1, findings: 2 },
    { rule: 'duties/sentence', documents: 1, findings: 1 },
    { rule: 'repair/homoglyph', documents: 1, findings: 1 },
    { rule: 'title/first-line', documents: 2, findings: 2 },
  ])
})
