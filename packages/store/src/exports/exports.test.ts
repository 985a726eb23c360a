/** Every export format: whole, readable by others, and the same however much there is. */
import { describe, expect, test } from '@jest/globals'
import { fieldNames, type JobRecord, type PlainExtraction } from '@specmill/model'
import { duty, extraction, record } from '../conformance/samples.ts'
import type { FoundRecord } from '../contract/records.ts'
import type { KeptExtraction } from '../contract/results.ts'
import { columns } from './cells.ts'
import { type Exported, exportFormats, found } from './index.ts'

async function* of(...extractions: Exported[]) {
  yield* extractions
}
async function writtenOf(name: string, ...exported: Exported[]): Promise<string> {
  let text = ''
  for await (const piece of exportFormats.find(format => format.name === name)?.write(of(...exported)) ?? [])
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1')
  return text
}
const written = (name: string, ...extractions: PlainExtraction[]) =>
  writtenOf(name, ...extractions.map(extraction => ({ extraction, places: extraction.records.map((_, place) => place) })))
const plain = (...records: JobRecord[]) => extraction('exported', records) as unknown as PlainExtraction

/** A strict reader of RFC 4180, so that the writer is not tested by itself. */
function rowsFrom(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true)
  const rows: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy
  cell.lastIndex = 1
  for (let match = cell.exec(csv); match && cell.lastIndex < csv.length + 1; match = cell.exec(csv)) {
    const [, text = '', end] = match
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text)
    if (cell.lastIndex === csv.length) break
    if (end === '\r\n') rows.push([])
  }
  return rows
}

test.each(exportFormats.map(({ name }) => name))('%s of nothing is whole too', async name => {
  const text = await written(name)
  if (name === 'json' || name === 'jobposting') expect(JSON.parse(text)).toEqual([])
  // a workbook is an archive
  else if (name === 'xlsx') expect(text.startsWith('PK')).toBe(true)
  else if (name === 'csv') expect(rowsFrom(text)).toEqual([columns])
  else expect(text).toBe('')
})

test('json and jsonl give back what was put in', async () => {
  const all = [plain(record({ title: 'Glass Blower' })), plain(), plain(record({ title: 'U+2028 \u2028 "quoted"' }))]
  expect(JSON.parse(await written('json', ...all))).toEqual(JSON.parse(JSON.stringify(all)))
  const lines = (await written('jsonl', ...all)).trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(all)))
})

describe('csv', () => {
  const cellOf = async (column: string, values: Partial<JobRecord>) => {
    const [head, row] = rowsFrom(await written('csv', plain(record(values))))
    expect(row).toHaveLength(head?.length ?? 0)
    return row?.[head?.indexOf(column) ?? -1]
  }
  const cells: { column: string; values: Partial<JobRecord>; cell: string }[] = [
    { column: 'title', values: {}, cell: '' },
    { column: 'title', values: { title: 'Cook, "Sous"\nChef' }, cell: 'Cook, "Sous"\nChef' },
    { column: 'title', values: { title: '=HYPERLINK("http://x")' }, cell: '\'=HYPERLINK("http://x")' },
    { column: 'classCode', values: { classCode: '-7' }, cell: "'-7" },
    { column: 'howToApply', values: { howToApply: '@SUM(A1)' }, cell: "'@SUM(A1)" },
    { column: 'aliases', values: { aliases: ['+1', 'Two'] }, cell: "'+1\nTwo" },
    { column: 'classCode', values: { classCode: '0010' }, cell: '0010' },
    { column: 'hoursPerWeek', values: { hoursPerWeek: 37.5 }, cell: '37.5' },
    { column: 'employer.jurisdiction', values: { employer: { name: 'E', jurisdiction: 'US-ME' } }, cell: 'US-ME' },
    { column: 'payYearlyMax', values: { pay: [{ min: 1, max: 2, currency: null, per: 'month', label: null }] }, cell: '24' },
    {
      column: 'pay',
      values: { pay: [{ min: 1, max: 2, currency: 'USD', per: 'hour', label: null }] },
      cell: '[min: 1, max: 2, currency: USD, per: hour]',
    },
    {
      column: 'duties',
      values: { duties: [duty('Blows.'), { ...duty('Cools.'), percent: 20 }] },
      cell: 'Blows. [modality: does]\nCools. [modality: does, percent: 20]',
    },
    {
      column: 'requirements',
      values: { requirements: { all: [leaf('a'), { any: [leaf('b'), leaf('c')] }] } },
      cell: 'a AND (b OR c)',
    },
  ]
  test.each(cells)('$column: $cell', async ({ column, values, cell }) => expect(await cellOf(column, values)).toBe(cell))

  test('every field has its column, every record its row', async () => {
    for (const name of fieldNames) expect(columns.filter(column => column === name || column.startsWith(`${name}.`))).not.toEqual([])
    expect(rowsFrom(await written('csv', plain(record({}), record({})), plain(), plain(record({}))))).toHaveLength(3 + 1)
  })
})

function leaf(text: string) {
  return { kind: 'other', text, subject: null } as const
}

test('a record that is found alone keeps its place, and the sections about it', async () => {
  const two = extraction('series', [record({ title: 'Dyer I' }), record({ title: 'Dyer II' })])
  const section = (id: string, parent: string | null, records: number[]) => ({
    ...two.sections[0],
    id,
    parent,
    records,
    heading: id,
    text: `About ${id}.`,
  })
  const sections = [section('both', null, []), section('first', null, [0]), section('second', 'first', [1])]
  const kept: KeptExtraction = {
    ...{ sha256: 'a', pipelineVersion: '1', text: JSON.stringify({ ...two, sections }), given: null, judgements: [], savedAt: '' },
  }
  const store = {
    searchRecords: async () => ({ rows: [{ sha256: 'a', position: 1 } as FoundRecord], after: null, total: 1, more: false }),
    findExtractionText: async () => kept,
  }
  const { value: only } = await found(store, {}, one => one).next()
  if (!only) throw new Error('Nothing was found.')
  expect((only as Exported).extraction.sections.map(({ id, parent, records }) => [id, parent, records])).toEqual([
    ['both', null, []],
    ['second', null, [0]],
  ])
  const [, row] = rowsFrom(await writtenOf('csv', only))
  expect(row?.[columns.indexOf('record')]).toBe('1')
  expect(JSON.parse(await writtenOf('jobposting', only))).toMatchObject([
    {
      '@id': `urn:sha256:${two.source.sha256}#1`,
      title: 'Dyer II',
      description: '<h3>both</h3><p>About both.</p><h3>second</h3><p>About second.</p>',
    },
  ])
})

test('every format says what it cannot hold, but those that hold all', () => {
  expect(exportFormats.filter(({ cannotHold }) => cannotHold === null).map(({ name }) => name)).toEqual(['json', 'jsonl'])
})

test('a job posting has what the vocabulary has a place for, and nothing made up', async () => {
  const full = record({
    title: 'Glass Blower',
    employer: { name: 'Elder & Sons', jurisdiction: null },
    employmentTypes: ['full-time', 'temporary', 'seasonal'],
    pay: [{ min: 24, max: null, currency: 'USD', per: 'hour', label: null }],
    minimumExperience: 'P2Y',
    minimumEducation: 'bachelor',
  })
  const [posting] = JSON.parse(await written('jobposting', plain(full)))
  expect(posting).toMatchObject({
    '@type': 'JobPosting',
    title: 'Glass Blower',
    hiringOrganization: { name: 'Elder & Sons' },
    employmentType: ['FULL_TIME', 'TEMPORARY'],
    baseSalary: { currency: 'USD', value: { minValue: 24, unitText: 'HOUR' } },
    experienceRequirements: { monthsOfExperience: 24 },
    educationRequirements: { credentialCategory: 'bachelor degree' },
  })
  expect(posting).not.toHaveProperty('datePosted')
  expect(posting).not.toHaveProperty('jobLocation')
  const two = { ...full, pay: [...full.pay, { ...full.pay[0], min: 30 }] } as JobRecord
  expect(JSON.parse(await written('jobposting', plain(two)))[0]).not.toHaveProperty('baseSalary')
})

test('markdown shows what is written and runs nothing of it', async () => {
  const text = await written('markdown', plain(record({ title: '# <script>x</script> *Weaver*', duties: [duty('[a](javascript:b) - 1')] })))
  expect(text).toContain('## \\# \\<script\\>x\\</script\\> \\*Weaver\\*')
  expect(text).toContain('- \\[a\\](javascript:b) - 1')
})
