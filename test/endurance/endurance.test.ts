/**
 * Nothing lost, nothing twice: programs and servers are killed at random moments while files go through. SPECMILL_ENDURANCE is the number of
 * files (50 where nothing is said), SPECMILL_SEED repeats what a run has shown.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { openStore } from '@specmill/store'
import pg from 'pg'
import { newDatabase, startPostgres } from '../servers/postgres.ts'
import { startRedis } from '../servers/redis.ts'
import { type Server, serverOrSkipped } from '../servers/server.ts'
import { writeFiles } from './files.ts'
import { faultsIn, type Holdings, holdingsOf } from './invariants.ts'
import { undergo } from './ordeal.ts'
import { chanceFrom } from './random.ts'

const count = Number(process.env.SPECMILL_ENDURANCE ?? 50)
const seed = Number(process.env.SPECMILL_SEED ?? Date.now() % 1_000_000)
const kills = Math.max(6, Math.ceil(count / 10))
const folder = mkdtempSync(join(tmpdir(), 'specmill-endurance-'))

const redis = serverOrSkipped(await startRedis({ persistent: false }), 'endurance with Redis')
const postgres = serverOrSkipped(await startPostgres(), 'endurance with PostgreSQL')
afterAll(async () => {
  await Promise.all([redis?.remove(), postgres?.remove()])
  rmSync(folder, { recursive: true, force: true })
})

interface Scenario {
  name: string
  /** Where nothing is said, in the data folder. */
  store?: Server | null
  queue?: Server | null
  /** Programs beside the one that takes in. */
  workers: number
}
const scenarios: Scenario[] = [
  { name: 'embedded', workers: 0 },
  { name: 'PostgreSQL, with a queue on a Redis that forgets', store: postgres, queue: redis, workers: 3 },
  { name: 'PostgreSQL, with its queue beside it', store: postgres, queue: postgres, workers: 3 },
]

async function embeddedHoldings(data: string): Promise<Holdings> {
  const store = await openStore(data)
  try {
    const ask = async <Row>(sql: string) => (await store.embedded?.query<Row>(sql))?.rows ?? []
    return await holdingsOf(ask, readdirSync(join(data, 'blobs')))
  } finally {
    await store.close()
  }
}

async function holdingsAt(url: string): Promise<Holdings> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const ask = async <Row>(sql: string) => (await client.query(sql)).rows as Row[]
    const kept = await ask<{ sha256: string }>('SELECT sha256 FROM specmill.blob_body')
    return await holdingsOf(
      ask,
      kept.map(({ sha256 }) => sha256),
    )
  } finally {
    await client.end()
  }
}

const isThere = ({ store, queue }: Scenario) => store !== null && queue !== null
test.each(scenarios.filter(isThere))(
  `$name: ${count} files, ${kills} kills, seed ${seed}`,
  async ({ name, store, queue, workers }) => {
    const chance = chanceFrom(seed)
    const inbox = join(folder, name, 'inbox')
    const data = join(folder, name, 'data')
    const files = writeFiles(inbox, count, chance)
    const storeUrl = store ? await newDatabase(store.url) : 'pglite:'
    const queueUrl = queue === store ? storeUrl : (queue?.url ?? 'pglite:')
    // four files at a time: in one program, or in as many
    const taker = { files: inbox, data, store: storeUrl, queue: queueUrl, concurrency: workers > 0 ? 1 : 4 }
    const servers = [...new Set([store, queue])].filter(server => server !== null && server !== undefined)
    const killed = await undergo({ taker, workers, servers, kills, pause: [0, 600] }, chance)
    expect(killed).toBeGreaterThan(1)
    const holdings = store ? await holdingsAt(storeUrl) : await embeddedHoldings(data)
    expect(faultsIn(holdings, files)).toEqual([])
    const again = holdings.runs.filter(({ attempts }) => attempts > 1).length
    process.stderr.write(`${name}: ${killed} kills, ${again} of ${holdings.runs.length} runs were begun again\n`)
  },
  900_000,
)

describe('what is lost, twice or unfinished is found', () => {
  const files = [{ name: 'a.txt', sha256: 'a', ends: 'ok' as const }]
  const whole: Holdings = {
    items: [{ key: 'a.txt', sha256: 'a' }],
    runs: [{ sha256: 'a', state: 'ok', error_code: null, attempts: 1 }],
    extractions: ['a'],
    rows: ['a'],
    bytes: ['a'],
  }
  const cases: [string, Partial<Holdings>, string[]][] = [
    ['nothing', {}, []],
    ['an item', { items: [] }, ['items of a.txt: 0 instead of 1']],
    ['a run too many', { runs: [...whole.runs, ...whole.runs] }, ['runs of a.txt: 2 instead of 1']],
    [
      'a run that has not ended',
      { runs: [{ sha256: 'a', state: 'running', error_code: null, attempts: 1 }] },
      ['a.txt ended as running (null)'],
    ],
    ['an extraction', { extractions: [] }, ['extractions of a.txt: 0']],
    ['bytes', { bytes: [] }, ['a has a row and no bytes']],
    ['a row', { rows: [] }, ['a has bytes and no row']],
    ['bytes of nothing', { bytes: ['a', 'b'] }, ['b is of no file', 'b has bytes and no row']],
  ]
  test.each(cases)('%s', (_, changed, faults) => expect(faultsIn({ ...whole, ...changed }, files)).toEqual(faults))
})
