/** The lists of the HTTP API among many records: every list with each filter and order, and pages far behind, as a client asks for them. Embedded and, where it is installed, on PostgreSQL. */
import { reviewApp } from '@specmill/review'
import type { Store } from '@specmill/store'
import { noWork } from '../test/service/no-work.ts'
import { type MeasuredStore, onEachStore } from './material/each-store.ts'
import { randomFrom, rowFrom } from './material/many-records.ts'
import { percentile95, spreadOf } from './measuring/statistics.ts'
import { tell } from './measuring/verdict.ts'

const recordsInFile = 5
const wordsInBody = 60
const askedEach = 12
/** In milliseconds at the 95th percentile. */
const patience = 100
const pagesBehind = 20
const kinds = ['class-specification', 'class-specification', 'job-posting', 'position-description', 'other'] as const

const lists = [
  '/api/inbox',
  '/api/inbox?state=ok',
  '/api/inbox?state=rejected',
  '/api/inbox?state=queued',
  '/api/inbox?kind=job-posting',
  '/api/inbox?note=requirements/ambiguous',
  '/api/inbox?note=pdf/image-only',
  '/api/inbox?kind=other&note=requirements/ambiguous&state=ok',
  '/api/inbox?name=file-12',
  '/api/runs',
  '/api/runs?state=rejected&state=failed',
  '/api/runs?name=file-77',
  '/api/runs?latest=true',
  '/api/runs?code=corrupt',
  '/api/files',
  '/api/files?bucket=file:',
  '/api/batches',
  '/api/records',
  '/api/records?sort=pay',
  '/api/records?sort=newest',
  '/api/records?query=manager',
  '/api/records?query=manager&sort=pay',
  '/api/records?query=forrest%20enginer',
  '/api/records?employer=Employer%207',
  '/api/records?classCode=4711',
  '/api/records?jurisdiction=US-CA',
  '/api/records?kind=other',
  '/api/records?kind=class-specification&sort=newest',
  '/api/records?flsa=exempt',
  '/api/records?employmentType=full-time',
  '/api/records?atMostMonths=36&atMostEducation=high-school',
  '/api/records?licenseClass=B&sort=pay',
  '/api/records?liftsOver=50',
  '/api/records?liftsOver=90&atMostMonths=36&atMostEducation=high-school&licenseClass=B',
  '/api/records?payFrom=60000&payTo=62000',
  '/api/records?currentOnly=true',
  '/api/records?currentOnly=true&sort=newest',
]
/** Also asked for many pages behind. */
const deep = [
  '/api/inbox',
  '/api/inbox?kind=job-posting',
  '/api/runs',
  '/api/files',
  '/api/records',
  '/api/records?sort=pay',
  '/api/records?sort=newest',
]

async function fill(store: Store, records: number): Promise<void> {
  const random = randomFrom(11)
  const batch = (await store.addBatch({ label: 'bench', total: null })).id
  for (let file = 0; file * recordsInFile < records; file++) {
    const name = `file-${file}.txt`
    const bytes = new TextEncoder().encode(name)
    const { run } = await store.takeIn({ bucket: 'file:', key: `/${name}`, name, bytes, batch }, '1')
    if (file % 50 === 0) {
      await store.startRun(run.id)
      await store.endRun(run.id, { state: 'rejected', errorCode: 'corrupt', error: 'It is damaged.' })
      continue
    }
    const rows = Array.from({ length: recordsInFile }, (_, position) => rowFrom(random, position, wordsInBody))
    const notes = { ...(file % 7 === 0 ? { 'requirements/ambiguous': 1 } : {}), ...(file % 400 === 1 ? { 'pdf/image-only': 1 } : {}) }
    const summary = JSON.stringify({ kind: kinds[file % kinds.length], notes })
    await store.finishRun(run.id, { document: null, extraction: '{}', records: JSON.stringify(rows), summary })
  }
}

async function measure({ name, store, count }: MeasuredStore): Promise<void> {
  const start = performance.now()
  await fill(store, count)
  await store.tidy()
  console.log(`${name}: filled with ${count.toLocaleString('en')} records in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  const options = { store, work: noWork, version: '1', renderPage: null, token: null, page: null, rate: Number.MAX_SAFE_INTEGER }
  const app = reviewApp(options, error => {
    throw error
  })
  const ask = async (path: string) => {
    const start = performance.now()
    const answer = await app.request(path)
    const body = await answer.text()
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${body}`)
    return { took: performance.now() - start, body }
  }
  const behind = async (path: string) => {
    const separator = path.includes('?') ? '&' : '?'
    let page = path
    for (let pages = 0; pages < pagesBehind; pages++) {
      const { after } = JSON.parse((await ask(page)).body) as { after: string | null }
      if (after === null) break
      page = `${path}${separator}limit=100&after=${encodeURIComponent(after)}`
    }
    return page
  }
  const all: number[] = []
  console.log(`${'ms at'.padStart(84)}  median     95 %`)
  for (const path of [...lists, ...(await Promise.all(deep.map(behind)))]) {
    const times: number[] = []
    for (let asked = 0; asked < askedEach; asked++) times.push((await ask(path)).took)
    all.push(...times)
    console.log(
      `${decodeURIComponent(path).slice(0, 84).padStart(84)}${spreadOf(times).median.toFixed(1).padStart(8)}${percentile95(times).toFixed(1).padStart(9)}`,
    )
  }
  const p95 = percentile95(all)
  tell(
    `a list of the API among ${count.toLocaleString('en')} records, ${name}, ≤ ${patience} ms at the 95th percentile`,
    `${p95.toFixed(1)} ms`,
    p95 <= patience,
  )
}

await onEachStore('the lists', measure)
