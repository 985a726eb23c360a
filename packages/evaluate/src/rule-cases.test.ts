/** Findings are counted by their rule, each once. */
import { expect, test } from '@jest/globals'
import type { Extraction } from '@specmill/model'
import type { JsonObject } from './json.ts'
import { type LabelledExtraction, ruleCasesOf } from './rule-cases.ts'

const finding = (rule: string, value: unknown) => ({ value, certainty: 'stated', confidence: null, rule, evidence: [] })
interface Source {
  label: string
  sha256: string
  name?: string
}
function labelled({ label, sha256, name = label }: Source, expected: JsonObject, found: JsonObject): LabelledExtraction {
  const values = (field: any): unknown => (Array.isArray(field) ? field.map(values) : field.value)
  const plain = Object.fromEntries(Object.entries(found).map(([key, field]) => [key, values(field)]))
  const extraction = { source: { sha256 }, records: [found] } as unknown as Extraction
  return { name, label, expected: { records: [expected] }, actual: { records: [plain] }, extraction }
}
const counts = (...documents: LabelledExtraction[]) =>
  Object.fromEntries(ruleCasesOf(documents).map(({ rule, right, cases }) => [rule, `${right}/${cases}`]))

const title = { title: finding('title/head', 'Gardener') }

test('right, wrong and invented findings', () => {
  const duties = [finding('duties/item', { text: 'Prunes' }), finding('duties/sentence', { text: 'Junk' })]
  const expected = { title: 'Gardener', flsa: null, duties: [{ text: 'Prunes' }] }
  const found = { ...title, flsa: finding('status/flsa', 'exempt'), duties }
  expect(counts(labelled({ label: 'a', sha256: '1' }, expected, found))).toEqual({
    'duties/item': '1/1',
    'duties/sentence': '0/1',
    'status/flsa': '0/1',
    'title/head': '1/1',
  })
})

test('a finding that says "none"', () => {
  const says = { ...title, payGrade: finding('pay/none', null) }
  const one = labelled({ label: 'a', sha256: '1' }, { title: 'Gardener', payGrade: null }, says)
  const other = labelled({ label: 'b', sha256: '2' }, { title: 'Gardener', payGrade: 'N1' }, says)
  expect(counts(one, other)).toMatchObject({ 'pay/none': '1/2' })
})

test('items beyond a count speak against a rule that is the only one', () => {
  const expected = { title: 'Gardener', aliases: { $count: 1 } }
  const found = (...rules: string[]) => ({ ...title, aliases: rules.map(rule => finding(rule, rule)) })
  expect(counts(labelled({ label: 'a', sha256: '1' }, expected, found('a/x', 'a/x')))).toMatchObject({ 'a/x': '0/1' })
  expect(counts(labelled({ label: 'a', sha256: '1' }, expected, found('a/x', 'a/y')))).toEqual({ 'title/head': '1/1' })
})

test('one label is one case, and so is one document with two labels', () => {
  const document = (source: Source, name: string) => labelled(source, { title: name }, title)
  expect(
    counts(document({ label: 'a', sha256: '1' }, 'Gardener'), document({ label: 'a', sha256: '2', name: 'a.pdf' }, 'Gardener')),
  ).toEqual({
    'title/head': '1/1',
  })
  expect(counts(document({ label: 'a', sha256: '1' }, 'Gardener'), document({ label: 'b', sha256: '1' }, 'gardener!'))).toEqual({
    'title/head': '1/1',
  })
})
