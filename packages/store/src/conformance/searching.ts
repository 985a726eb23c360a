/** The search: words, typing errors, filters, orders, pages, versions. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { JobRecord } from '@specmill/model'
import type { RecordFilters, RecordSearch } from '../contract/records.ts'
import type { Store } from '../store.ts'
import { driversLicense, duty, extracted, item, lifting, record } from './samples.ts'

const employer = { name: 'Searching Works', jurisdiction: 'US-OR' }
const yearly = (min: number | null, max: number | null): JobRecord['pay'] => [{ min, max, currency: 'USD', per: 'year', label: null }]
const path = (education: JobRecord['paths'][number]['education'], experience: string | null) => ({ education, experience, scope: [] })

const records: JobRecord[] = [
  record({
    ...{ title: 'Lighthouse Keeper', classCode: '0140', employer, flsa: 'nonexempt', employmentTypes: ['full-time'] },
    ...{ pay: yearly(40_000, 52_000), paths: [path('high-school', 'P5Y'), path('bachelor', 'P2Y')], minimumExperience: 'P2Y' },
    ...{ licenses: [driversLicense('C')], physicalDemands: [lifting(50)], duties: [duty('Trims wicks and polishes the great lens.')] },
  }),
  record({
    ...{ title: 'Assistant Lighthouse Keeper', classCode: '0141', employer, flsa: 'nonexempt', department: 'Harbours' },
    ...{
      pay: [{ min: 15, max: 20, currency: 'USD', per: 'hour', label: null }],
      paths: [path('high-school', null)],
      physicalDemands: [lifting(25)],
    },
    ...{ duties: [duty('Carries oil to the lens.')], licenses: [{ ...driversLicense('B'), required: false }] },
  }),
  record({
    ...{ title: 'Harbour Pilot', classCode: '0200', employer, flsa: 'exempt', pay: yearly(90_000, null) },
    ...{ paths: [path(null, 'P10Y')], duties: [duty('Brings ships past the lighthouse.')] },
  }),
  record({ title: 'Foghorn Tuner', employer, duties: [duty('Tunes the foghorn; “lens polishing” is no part of it.')] }),
]

export function searching(current: () => Store): void {
  let store: Store
  beforeAll(async () => {
    store = current()
    await extracted(store, item('/searching/coast.txt', 'coast'), { records })
  })
  const titles = async (search: RecordSearch) =>
    (await store.searchRecords({ ...search, filters: { employer: 'searching works', ...search.filters } })).rows.map(({ title }) => title)

  const words: [query: string, found: string[]][] = [
    ['lighthouse', ['Assistant Lighthouse Keeper', 'Lighthouse Keeper', 'Harbour Pilot']],
    ['keepers of lighthouses', ['Assistant Lighthouse Keeper', 'Lighthouse Keeper']],
    ['0140', ['Lighthouse Keeper']],
    ['"great lens"', ['Lighthouse Keeper']],
    ['lens -foghorn', ['Assistant Lighthouse Keeper', 'Lighthouse Keeper']],
    ['pilot or tuner', ['Foghorn Tuner', 'Harbour Pilot']],
    ['harbours', ['Assistant Lighthouse Keeper', 'Harbour Pilot']],
    ['lighthuose keper', ['Lighthouse Keeper', 'Assistant Lighthouse Keeper']],
    ['foghron', ['Foghorn Tuner']],
    ['xylophone', []],
  ]
  test.each(words)('%j', async (query, found) => {
    expect((await titles({ query })).sort()).toEqual([...found].sort())
  })

  test('a title counts for more than a duty, and no query breaks it', async () => {
    expect((await titles({ query: 'lighthouse' })).at(-1)).toBe('Harbour Pilot')
    for (const query of ["'", '"', 'a & b | !', '\u0000', '\ud800', '%_\\', '(((', 'the', ' ', '-', 'x'.repeat(5_000)])
      expect(Array.isArray(await titles({ query }))).toBe(true)
  })

  const filters: [filters: RecordFilters, found: number[]][] = [
    [{ jurisdiction: 'US-OR' }, [0, 1, 2, 3]],
    [{ jurisdiction: 'US-WA' }, []],
    [{ kind: 'class-specification' }, [0, 1, 2, 3]],
    [{ kind: 'job-posting' }, []],
    [{ classCode: '0200' }, [2]],
    [{ flsa: 'nonexempt' }, [0, 1]],
    [{ employmentType: 'full-time' }, [0]],
    [{ atMostMonths: 24 }, [0, 1]],
    [{ atMostMonths: 24, atMostEducation: 'associate' }, [1]],
    [{ atMostMonths: 60, atMostEducation: 'high-school' }, [0, 1]],
    [{ atMostMonths: 120, atMostEducation: 'none' }, [2]],
    [{ atMostEducation: 'high-school' }, [0, 1, 2]],
    [{ licenseClass: 'C' }, [0]],
    [{ licenseClass: 'B' }, []],
    [{ liftsOver: 25 }, [0]],
    [{ liftsOver: 24 }, [0, 1]],
    [{ payFrom: 45_000 }, [0, 2]],
    [{ payFrom: 45_000, payTo: 60_000 }, [0]],
    [{ payTo: 35_000 }, [1]],
  ]
  test.each(filters)('%j', async (asked, found) => {
    expect((await titles({ filters: asked })).sort()).toEqual(found.map(index => records[index]?.title).sort())
  })

  test('filters hold beside words', async () => {
    expect(await titles({ query: 'lighthouse', filters: { flsa: 'exempt' } })).toEqual(['Harbour Pilot'])
  })

  test('pay is compared by the year', async () => {
    const [assistant] = (await store.searchRecords({ query: 'assistant keeper', filters: { employer: employer.name } })).rows
    expect(assistant).toMatchObject({ payMin: 31_200, payMax: 41_600, currency: 'USD', name: 'coast.txt', current: true })
  })

  const ordersOfTitles = [
    { sort: 'title', found: [1, 3, 2, 0] },
    { sort: 'pay', found: [2, 0, 1, 3] },
  ] as const
  test.each(ordersOfTitles)('by $sort', async ({ sort, found }) => {
    expect(await titles({ sort })).toEqual(found.map(index => records[index]?.title))
  })

  test('pages hold all, each once, and the number of all', async () => {
    for (const query of ['', 'lighthouse']) {
      const all = await store.searchRecords({ query, filters: { employer: employer.name } })
      expect(all).toMatchObject({ total: all.rows.length, more: false, after: null })
      const found: string[] = []
      for (let after: string | null = null; ; ) {
        const page = await store.searchRecords({ query, filters: { employer: employer.name }, limit: 1, after })
        expect(page.total).toBe(all.total)
        found.push(...page.rows.map(({ title }) => title ?? ''))
        after = page.after
        if (after === null) break
      }
      expect(found).toEqual(all.rows.map(({ title }) => title))
    }
    await expect(store.searchRecords({ after: 'x' })).rejects.toThrow('does not come from a page of this list')
  })

  describe('versions of a class', () => {
    const versions = [
      { key: 'old', values: { title: 'Net Mender', classCode: '77', employer, history: [event('2001-05')] } },
      { key: 'newest', values: { title: 'NET  MENDER', classCode: '77', employer, history: [event('2015'), event('2019-02-03')] } },
      { key: 'middle', values: { title: 'Net-Mender', classCode: '77', employer, postedOn: '2010-01-01' } },
      { key: 'other employer', values: { title: 'Net Mender', classCode: '77', employer: { name: 'Elsewhere', jurisdiction: null } } },
      { key: 'other code', values: { title: 'Net Mender', classCode: '78', employer } },
      { key: 'nameless', values: { title: 'Net Mender' } },
    ]
    const hashes = new Map<string, string>()
    beforeAll(async () => {
      for (const { key, values } of versions) {
        const run = await extracted(store, item(`/searching/${key}.txt`, `version ${key}`), { records: [record(values)] })
        hashes.set(key, run.sha256)
      }
    })

    test('are found from each of them, the newest first', async () => {
      for (const key of ['old', 'middle', 'newest']) {
        const found = await store.versionsOf(hashes.get(key) ?? '', 0)
        expect(found.map(({ effective, current }) => [effective, current])).toEqual([
          ['2019-02-03', true],
          ['2010-01-01', false],
          ['2001-05', false],
        ])
      }
      expect(await store.versionsOf(hashes.get('nameless') ?? '', 0)).toHaveLength(1)
      expect(await store.versionsOf('none', 0)).toEqual([])
    })

    test('only the current one is left where that is asked for', async () => {
      const { rows } = await store.searchRecords({ query: 'mender', filters: { currentOnly: true } })
      expect(rows.map(({ sha256 }) => sha256).sort()).toEqual(
        ['newest', 'other employer', 'other code', 'nameless'].map(key => hashes.get(key)).sort(),
      )
      expect((await titles({ query: 'mender', sort: 'newest' }))[0]).toBe('NET  MENDER')
    })

    test('are proposed where title and code agree and only one names its employer', async () => {
      const unnamed: { key: string; values: Partial<JobRecord> }[] = [
        { key: 'silent', values: { title: 'Rope Walker', classCode: '0091' } },
        { key: 'speaking', values: { title: 'ROPE WALKER', classCode: '0091', employer } },
        { key: 'elsewhere', values: { title: 'Rope Walker', classCode: '0091', employer: { name: 'Elsewhere', jurisdiction: null } } },
        { key: 'uncoded', values: { title: 'Rope Walker' } },
      ]
      const versionsFrom = new Map<string, string[]>()
      const hashOf = new Map<string, string>()
      for (const { key, values } of unnamed)
        hashOf.set(key, (await extracted(store, item(`/searching/${key}.txt`, key), { records: [record(values)] })).sha256)
      for (const [key, sha256] of hashOf)
        versionsFrom.set(key, (await store.versionsOf(sha256, 0)).map(({ name }) => name.replace('.txt', '')).sort())
      expect(Object.fromEntries(versionsFrom)).toEqual({
        silent: ['elsewhere', 'silent', 'speaking'],
        speaking: ['silent', 'speaking'],
        elsewhere: ['elsewhere', 'silent'],
        uncoded: ['uncoded'],
      })
    })

    test('what is told on import decides which is in force', async () => {
      const given = { effective: '2022-01' }
      await store.takeIn(item('/searching/old again.txt', 'version old', { given }), '1')
      const [first] = await store.versionsOf(hashes.get('newest') ?? '', 0)
      expect(first).toMatchObject({ sha256: hashes.get('old'), effective: '2022-01', current: true })
    })
  })
}

function event(date: string): JobRecord['history'][number] {
  return { event: 'revised', date, body: null, with: null }
}
