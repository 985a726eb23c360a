/** The store: what a file costs it beside reading and extracting, and how long a search takes among many records. Embedded and, where it is installed, on PostgreSQL. */
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { plainFrom } from '@specmill/model'
import type { RecordSearch, Store } from '@specmill/store'
import { recordRows } from '@specmill/store/record-rows'
import { summaryOf } from '@specmill/store/summary'
import pg from 'pg'
import { type MeasuredStore, onEachStore } from './material/each-store.ts'
import { sampleTexts } from './material/files.ts'
import { randomFrom, rowFrom } from './material/many-records.ts'
import { percentile95, spreadOf, spreadText } from './measuring/statistics.ts'
import { tell } from './measuring/verdict.ts'

const files = 300
const recordsInBinder = 100
const wordsInBody = 400
const askedEach = 12
/** In milliseconds at the 95th percentile. */
const patience = 50

const searches: [name: string, search: RecordSearch][] = [
  ['all, by title', {}],
  ['all, current only', { filters: { currentOnly: true } }],
  ['by pay, a page later', { sort: 'pay', after: '500' }],
  ['a frequent word of titles', { query: 'manager' }],
  ['a frequent word of texts', { query: 'work' }],
  ['two words of titles', { query: 'forest engineer' }],
  ['words of a text', { query: 'budget preparation' }],
  ['a phrase', { query: '"senior harbour clerk"' }],
  ['a typing error', { query: 'forrest enginer' }],
  ['a class code', { query: '4711' }],
  ['an employer', { filters: { employer: 'Employer 7' } }],
  ['a path', { filters: { atMostMonths: 24, atMostEducation: 'bachelor' } }],
  ['a rare path', { filters: { atMostMonths: 36, atMostEducation: 'high-school', licenseClass: 'B', liftsOver: 90 } }],
  ['pay and duty of overtime', { filters: { payFrom: 60_000, payTo: 62_000, flsa: 'nonexempt' } }],
  ['words, current, a path', { query: 'technician', filters: { currentOnly: true, atMostMonths: 24 } }],
  ['words, newest', { query: 'supervisor', sort: 'newest' }],
]

/** As a reader process gives it. */
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

async function costOfFiles(name: string, store: Store): Promise<void> {
  const texts = await Promise.all(
    sampleTexts().map(async source => {
      const document = await read(source)
      const extraction = await extract(document)
      const records = json(recordRows(plainFrom(extraction)))
      return { ...source, document: json(document), extraction: json(extraction), records, summary: JSON.stringify(summaryOf(extraction)) }
    }),
  )
  const costs: number[] = []
  for (let index = 0; index < files; index++) {
    const text = texts[index % texts.length]
    if (!text) throw new Error('There are no samples to measure with.')
    const { name, bytes, ...result } = text
    const other = new Uint8Array([...bytes, ...new TextEncoder().encode(`\n${index}`)])
    const before = process.cpuUsage()
    const { run } = await store.takeIn({ bucket: 'file:', key: `/${index}/${name}`, name, bytes: other }, '1')
    await store.startRun(run.id)
    await store.readBlob(run.sha256)
    await store.finishRun(run.id, { ...result, timings: { read: 1, extract: 2 } })
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / 1000)
  }
  const kilobytes = texts.reduce((sum, text) => sum + text.document.length + text.extraction.length, 0) / texts.length / 1024
  console.log(
    `${name}: take in, start, finish: ${spreadText(spreadOf(costs.slice(50)))} ms CPU of this process a file (${kilobytes.toFixed(0)} KB of results)`,
  )
}

async function fill(store: Store, count: number): Promise<void> {
  const random = randomFrom(7)
  for (let done = 0; done < count; done += recordsInBinder) {
    const bytes = new TextEncoder().encode(`binder ${done}`)
    const { run } = await store.takeIn({ bucket: 'file:', key: `/binder-${done}.txt`, name: `binder-${done}.txt`, bytes }, '1')
    const rows = Array.from({ length: recordsInBinder }, (_, position) => rowFrom(random, position, wordsInBody))
    await store.finishRun(run.id, { document: null, extraction: '{}', records: JSON.stringify(rows) })
  }
}

async function searchTimes(name: string, store: Store, count: number): Promise<void> {
  const all: number[] = []
  // embedded, the CPU of this process is all that a search takes; on a server it is not
  console.log(`${'ms at'.padStart(44)}  median     95 %      CPU    found`)
  for (const [what, search] of searches) {
    const times: number[] = []
    const cpu: number[] = []
    let found = { total: 0, more: false }
    for (let asked = 0; asked < askedEach; asked++) {
      const [start, before] = [performance.now(), process.cpuUsage()]
      found = await store.searchRecords(search)
      times.push(performance.now() - start)
      const { user, system } = process.cpuUsage(before)
      cpu.push((user + system) / 1000)
    }
    all.push(...times)
    const sum = `${found.total}${found.more ? '+' : ''}`
    console.log(
      `${what.padStart(44)}${spreadOf(times).median.toFixed(1).padStart(8)}${percentile95(times).toFixed(1).padStart(9)}${spreadOf(cpu).median.toFixed(1).padStart(9)}${sum.padStart(9)}`,
    )
  }
  const p95 = percentile95(all)
  tell(
    `a search among ${count.toLocaleString('en')} records, ${name}, ≤ ${patience} ms at the 95th percentile`,
    `${p95.toFixed(1)} ms`,
    p95 <= patience,
  )
}

async function measure({ name, store, count, url }: MeasuredStore): Promise<void> {
  await costOfFiles(name, store)
  const start = performance.now()
  await fill(store, count)
  console.log(`${name}: filled with ${count.toLocaleString('en')} records in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  // as its autovacuum within a minute: a table that has just been filled is searched by guesses
  if (url !== null) await vacuum(url)
  await searchTimes(name, store, count)
}

async function vacuum(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('VACUUM (ANALYZE)')
  await client.end()
}

await onEachStore('the store', measure)
