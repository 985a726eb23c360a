/** Records in comparable units. */
import { expect, test } from '@jest/globals'
import type { JobRecord, Pay, PlainExtraction } from '@specmill/model'
import { driversLicense, duty, lifting, record } from './conformance/samples.ts'
import type { RecordRow } from './contract/records.ts'
import { recordRows } from './record-rows.ts'

const rowOf = (values: Partial<JobRecord>): RecordRow => {
  const document = { kind: 'job-posting', language: 'en' } as const
  const [row] = recordRows({ document, records: [record(values)] } as unknown as PlainExtraction)
  if (!row) throw new Error('a record was to give a row')
  return row
}
const pay = (min: number | null, max: number | null, per: Pay['per'], currency = 'USD'): Pay => ({ min, max, per, currency, label: null })
const path = (education: JobRecord['paths'][number]['education'], experience: string | null) => ({ education, experience, scope: [] })

const cases: { name: string; values: Partial<JobRecord>; row: Partial<RecordRow> }[] = [
  {
    name: 'nothing',
    values: {},
    row: { title: null, payMin: null, currency: null, effective: null, titleKey: null, monthsByEducation: Array(11).fill(null) },
  },
  { name: 'an hour', values: { pay: [pay(10, 12.5, 'hour')] }, row: { payMin: 20_800, payMax: 26_000, currency: 'USD' } },
  {
    name: 'two weeks, a month',
    values: { pay: [pay(1_000, 1_500, 'two-weeks'), pay(2_000, 4_000, 'month')] },
    row: { payMin: 24_000, payMax: 48_000 },
  },
  { name: 'a day, a week', values: { pay: [pay(100, 100, 'day'), pay(600, null, 'week')] }, row: { payMin: 26_000, payMax: 26_000 } },
  { name: 'an open end', values: { pay: [pay(50_000, null, 'year')] }, row: { payMin: 50_000, payMax: null } },
  { name: 'no period', values: { pay: [pay(12, 15, null)] }, row: { payMin: null, payMax: null, currency: null } },
  {
    name: 'two currencies',
    values: { pay: [pay(10, 20, 'year', 'CAD'), pay(1, 2, 'year')] },
    row: { payMin: 10, payMax: 20, currency: 'CAD' },
  },
  { name: 'years', values: { minimumExperience: 'P2Y' }, row: { minimumExperience: 24 } },
  { name: 'months and weeks', values: { minimumExperience: 'P1Y6M' }, row: { minimumExperience: 18 } },
  { name: 'days', values: { minimumExperience: 'P90D' }, row: { minimumExperience: 3 } },
  { name: 'no duration', values: { minimumExperience: 'PT8H' }, row: { minimumExperience: null } },
  {
    name: 'paths',
    values: { paths: [path('high-school', 'P5Y'), path('bachelor', 'P2Y'), path('doctorate', null)] },
    row: { monthsByEducation: [null, null, null, 60, 60, 60, 60, 24, 24, 24, 0] },
  },
  { name: 'a path without schooling', values: { paths: [path(null, 'P1Y')] }, row: { monthsByEducation: Array(11).fill(12) } },
  {
    name: 'licenses',
    values: { licenses: [driversLicense('C'), driversLicense(null), driversLicense('C'), { ...driversLicense('B'), required: false }] },
    row: { licenseClasses: ['C'] },
  },
  { name: 'pounds', values: { physicalDemands: [lifting(20), { ...lifting(0), pounds: { min: 35, max: null } }] }, row: { pounds: 35 } },
  {
    name: 'the newest date of a history, whatever its precision',
    values: {
      postedOn: '2024-01-01',
      history: ['2001-09', '2011-02-03', null, '2011'].map(date => ({ event: 'revised', date, body: null, with: null })),
    },
    row: { effective: '2011-02-03' },
  },
  {
    name: 'the day of posting, where it was only abolished',
    values: { postedOn: '2024-01-01', history: [{ event: 'abolished', date: '2025', body: null, with: null }] },
    row: { effective: '2024-01-01' },
  },
  {
    name: 'names, compared by their letters',
    values: { title: 'Clerk-Typist  II', classCode: '01.40', employer: { name: 'CITY of Élan, Inc.', jurisdiction: null } },
    row: { titleKey: 'job-posting: clerk typist ii # 01 40', employerKey: 'city of élan inc' },
  },
  { name: 'words', values: { summary: 'Sums up.', duties: [duty('Does\u0000.')] }, row: { bodyText: 'Sums up.\nDoes\ufffd.' } },
]
test.each(cases)('$name', ({ values, row }) => expect(rowOf(values)).toMatchObject(row))

test('a title of any length fits an index', () => {
  expect(rowOf({ title: '\u{1F33F}'.repeat(5_000) }).title?.length).toBeLessThanOrEqual(300)
})
