/** Several sets in one report: each labelled document counts once among the rules, and documents keep their sets apart. */
import { expect, test } from '@jest/globals'
import type { Extraction } from '@specmill/model'
import type { LabelledExtraction } from './rule-cases.ts'
import { documentsOf, scoreReport } from './score-report.ts'

function labelled(name: string, label: string, sha256: string): LabelledExtraction {
  const title = { value: 'Gardener', certainty: 'stated', confidence: null, rule: 'title/head', evidence: [] }
  const extraction = {
    source: { sha256, mediaType: 'text/plain' },
    document: { kind: 'job-posting', language: 'en' },
    records: [{ title }],
    disclaimers: [],
    repairs: [],
    coverage: { characters: 100, sections: 90, other: 5, furniture: 0, unassigned: 10, quoted: 8 },
  } as unknown as Extraction
  return { name, label, expected: { records: [{ title: 'Gardener' }] }, actual: { records: [{ title: 'Gardener' }] }, extraction }
}

const sets = [
  { name: 'port', documents: [labelled('a.txt', 'a', '1'), labelled('a.pdf', 'a', '2')] },
  { name: 'quay', documents: [labelled('b', 'b', '1'), labelled('c', 'c', '3')] },
]

test('renderings, and documents with two labels, are one document to a rule', () => {
  expect(scoreReport(sets).rules).toEqual([{ rule: 'title/head', documents: 2, findings: 2, cases: 2, right: 2, wrong: [] }])
})
test('a set says what it consists of', () => {
  expect(scoreReport(sets).sets[0]).toMatchObject({
    name: 'port',
    kinds: { 'job-posting': 2 },
    mediaTypes: { 'text/plain': 2 },
    unassigned: 0.1,
    other: 0.05,
  })
})
test('documents of several sets are told apart, those of one have their own names', () => {
  const report = scoreReport(sets)
  expect(documentsOf(report).map(({ name }) => name)).toEqual(['port: a.txt', 'port: a.pdf', 'quay: b', 'quay: c'])
  expect(documentsOf({ sets: report.sets.slice(1) }).map(({ name }) => name)).toEqual(['b', 'c'])
})
