/** What docs/accuracy.md says of our samples and of the rules is true of the present code. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { confidenceOf, version } from '@specmill/extract'
import { samplesPart } from '../bench/accuracy/page.ts'
import { lettersOf } from '../bench/accuracy/set-names.ts'
import { withSample } from '../bench/accuracy/with-sample.ts'
import { root, specmill } from './command/run.ts'

const page = readFileSync(join(root, 'docs/accuracy.md'), 'utf8')

test('the version of the rules (if this fails: pnpm accuracy, with the labelled sets)', () =>
  expect(page).toContain(`for version ${version};`))

test('the figures of the samples (if this fails: pnpm accuracy)', () => {
  const ran = specmill(['score', join(root, 'samples'), '--json'])
  expect(ran).toMatchObject({ code: 0, lines: [] })
  expect(page).toContain(samplesPart(JSON.parse(ran.stdout)))
})

test('the confidence of the rules (if this fails: pnpm accuracy, with the labelled sets)', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+\/[a-z-]+)` +\| +(\d+) \| +(\d+) \| +([\d.–]+) \|/gm)]
  const printed = rows.map(([, rule = '', , , confidence]) => [rule, confidence])
  expect(printed.length).toBeGreaterThan(50)
  expect(printed).toEqual(printed.map(([rule = '']) => [rule, confidenceOf(rule)?.toFixed(3) ?? '–']))
})

test("a reader's sample stands for labels that judge too little, and never beside them", () => {
  const figures = { rule: 'pay/label', documents: 20, findings: 40, wrong: [] }
  const sample = { 'pay/label': [11, 12] } as const
  expect(withSample([{ ...figures, right: 3, cases: 4 }], sample)[0]).toMatchObject({ right: 11, cases: 12 })
  expect(withSample([{ ...figures, right: 30, cases: 31 }], sample)[0]).toMatchObject({ right: 30, cases: 31 })
})

test('sets are called by letters, those of one folder by one', () => {
  expect([...lettersOf(['port', 'quay', 'quay, rendered', 'port, header']).values()]).toEqual(['A', 'B', 'B, rendered', 'A, header'])
})
