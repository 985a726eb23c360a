/** Each store passes the suite; a store on a folder keeps what it was told. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { folderOfBlobs } from './blobs.ts'
import { describeStore } from './conformance/describe-store.ts'
import { duty, extraction, item, record } from './conformance/samples.ts'
import { FolderInUse } from './folder-lock.ts'
import { openStore, openStoreInMemory } from './open-store.ts'
import { migrationsFolder } from './schema.ts'
import { UnusableStore } from './unusable-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'specmill-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A database as it is before anything is in it: to lay one out takes seconds, to copy it does not. */
const bare = join(folder, 'bare')
beforeAll(async () => {
  await (await PGlite.create({ dataDir: bare })).close()
})

/** A data folder with a bare database. */
function placeOf(name: string): string {
  const place = join(folder, name)
  cpSync(bare, join(place, 'database'), { recursive: true })
  return place
}

describeStore('store in memory', openStoreInMemory)
describeStore('store in a folder', () => openStore(placeOf('suite')))

test('a folder is opened by one at a time, and keeps what it was told', async () => {
  const place = join(folder, 'kept')
  const store = await openStore(place)
  await expect(openStore(place)).rejects.toThrow(FolderInUse)
  const { run } = await store.takeIn({ bucket: 'file:', key: '/a.txt', name: 'a.txt', bytes: new Uint8Array([65]) }, '1')
  await store.close()
  await store.close()

  const again = await openStore(place)
  try {
    expect(await again.unfinishedRuns()).toEqual([run])
    expect(await again.readBlob(run.sha256)).toEqual(new Uint8Array([65]))
    expect(readdirSync(join(place, 'blobs'))).toEqual([run.sha256])
  } finally {
    await again.close()
  }
  expect(readdirSync(place).sort()).toEqual(['blobs', 'database'])
})

test('a folder that cannot be used is said, and its lock is given up', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(openStore(file)).rejects.toThrow(UnusableStore)
  await expect(openStore(join(file, 'below'))).rejects.toThrow(/The data folder .*below cannot be used \(ENOTDIR\); name a folder/)

  // as where the disk is full: the file system refuses what comes after the lock
  const taken = join(folder, 'taken')
  mkdirSync(taken)
  writeFileSync(join(taken, 'blobs'), '')
  await expect(openStore(taken)).rejects.toThrow(/The data folder .*taken cannot be used \(EEXIST\)/)
  expect(readdirSync(taken)).not.toContain('lock')

  const broken = join(folder, 'broken')
  mkdirSync(join(broken, 'database'), { recursive: true })
  writeFileSync(join(broken, 'database', 'PG_VERSION'), 'none')
  await expect(openStore(broken)).rejects.toThrow(/The database in .* cannot be opened \(.*\); put a copy of the folder back/)
  expect(readdirSync(broken)).not.toContain('lock')
})

// nobody else can give files away
if (process.getuid?.() === 0)
  test('root leaves the folder of another user alone', async () => {
    const place = placeOf('of-another')
    await (await openStore(place)).close()
    chownSync(join(place, 'database', 'PG_VERSION'), 65_534, 65_534)
    await expect(openStore(place)).rejects.toThrow(/was made by the user with the number 65534.*sudo -u/)
    expect(readdirSync(place)).not.toContain('lock')
  })

test('a folder of an earlier version is brought up to date: what it held is found, by its words too', async () => {
  const place = placeOf('earlier')
  const text = JSON.stringify(extraction('earlier', [record({ title: 'Bell Founder', duties: [duty('Casts bells.')] })]))
  const sha256 = await (await folderOfBlobs(join(place, 'blobs'))).keep(new TextEncoder().encode('earlier'))
  const earlier = await PGlite.create({ dataDir: join(place, 'database') })
  await migrate(drizzle(earlier), { migrationsFolder: firstMigrations(1) })
  await earlier.exec(`INSERT INTO specmill.blob (sha256, bytes) VALUES ('${sha256}', 7);
    INSERT INTO specmill.run (id, sha256, pipeline_version, name, state) VALUES ('r1', '${sha256}', '1', 'bell.txt', 'ok'), ('r2', '${sha256}', '2', 'bell.txt', 'queued');
    INSERT INTO specmill.source_item (bucket, key, version, name, sha256, run_id) VALUES ('file:', '/in/bell.txt', '${sha256}', 'bell.txt', '${sha256}', 'r1')`)
  await earlier.query('INSERT INTO specmill.extraction (sha256, pipeline_version, body) VALUES ($1, $2, $3)', [sha256, '1', text])
  await earlier.close()

  const store = await openStore(place)
  try {
    expect((await store.findExtractionText('in/bell.txt'))?.text).toBe(text)
    expect((await store.searchRecords({ query: 'casting bells' })).rows).toMatchObject([{ title: 'Bell Founder', name: 'bell.txt' }])
    expect((await store.unfinishedRuns()).map(({ id }) => id)).toEqual(['r2'])
    expect(await store.seen('file:', [{ key: '/in/bell.txt', version: sha256 }])).toMatchObject([{ run: 'r1', size: 7 }])
    // the same file again is the same item
    await store.takeIn({ bucket: 'file:', key: '/in/bell.txt', name: 'bell.txt', bytes: new TextEncoder().encode('earlier') }, '1')
    expect((await store.size()).items).toBe(1)
  } finally {
    await store.close()
  }
})

test('what was judged before corrections were laid over the records waits to be laid over', async () => {
  const place = placeOf('judged')
  const earlier = await PGlite.create({ dataDir: join(place, 'database'), extensions: { pg_trgm } })
  await migrate(drizzle(earlier), { migrationsFolder: firstMigrations(10) })
  const blobs = await folderOfBlobs(join(place, 'blobs'))
  const [judged, takenBack, other] = await Promise.all(
    ['judged', 'taken back', 'other'].map(text => blobs.keep(new TextEncoder().encode(text))),
  )
  for (const sha256 of [judged, takenBack, other])
    await earlier.exec(`INSERT INTO specmill.blob (sha256, bytes) VALUES ('${sha256}', 7);
      INSERT INTO specmill.extraction (sha256, pipeline_version, body, summary, indexed) VALUES ('${sha256}', '1', '{}', '{}', true)`)
  await earlier.exec(`INSERT INTO specmill.correction (id, sha256, position, field, verdict, who, undone_at) VALUES
    ('c1', '${judged}', 0, 'title', 'reject', 'Ada', null), ('c2', '${takenBack}', 0, 'title', 'reject', 'Ada', now())`)
  await earlier.close()
  const store = await openStore(place)
  expect(await store.notLaidOver()).toEqual([judged])
  await store.close()
})

test('a file that still lies in its bucket is not forgotten for its age', async () => {
  const place = placeOf('aged')
  const first = await openStore(place)
  const bytes = (text: string) => new TextEncoder().encode(text)
  for (const name of ['there', 'gone']) {
    const { run } = await first.takeIn({ bucket: 'file:///in', key: name, version: '1', name, bytes: bytes(name) }, '1')
    await first.endRun(run.id, { state: 'rejected', errorCode: 'no-text', error: `${name} holds no text.` })
  }
  await first.close()
  const database = await PGlite.create({ dataDir: join(place, 'database') })
  await database.exec(
    `UPDATE specmill.source_item SET last_seen = now() - interval '9 days'; UPDATE specmill.blob SET created_at = now() - interval '9 days'`,
  )
  await database.close()
  const store = await openStore(place)
  try {
    await store.seen('file:///in', [{ key: 'there', version: '1' }])
    expect(await store.forgetOlderThan(7)).toHaveLength(1)
    expect((await store.listItems({})).rows.map(({ name }) => name)).toEqual(['there'])
  } finally {
    await store.close()
  }
})

test('a folder of a newer version is left alone', async () => {
  const place = placeOf('newer')
  await (await openStore(place)).close()
  const newer = await PGlite.create({ dataDir: join(place, 'database') })
  await newer.query(`INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('of the future', 9000000000000)`)
  await newer.close()
  await expect(openStore(place)).rejects.toThrow(/made by a newer version of specmill/)
  expect(readdirSync(place)).not.toContain('lock')
})

/** A copy of the migrations as they were at first. */
function firstMigrations(count: number): string {
  const copy = join(folder, `migrations-${count}`)
  cpSync(migrationsFolder, copy, { recursive: true })
  const journal = join(copy, 'meta', '_journal.json')
  const all = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }
  writeFileSync(journal, JSON.stringify({ ...all, entries: all.entries.slice(0, count) }))
  return copy
}

test('bytes and rows are brought together when a folder is opened', async () => {
  const place = placeOf('swept')
  const before = await openStore(place)
  const taken = await Promise.all(['kept', 'lost', 'lost, extracted'].map(text => before.takeIn(item(`/${text}.txt`, text), '1')))
  const [kept, lost, extracted] = taken.map(({ run }) => run)
  await before.saveExtractionText(extracted?.sha256 ?? '', '1', '{}', '[]')
  await before.close()
  const blobs = join(place, 'blobs')
  for (const run of [lost, extracted]) rmSync(join(blobs, run?.sha256 ?? ''))
  writeFileSync(join(blobs, 'f'.repeat(64)), 'a process was killed before it wrote the row')
  writeFileSync(join(blobs, `.${'e'.repeat(64)}.1234`), 'a process was killed before it had written the by')

  for (const _ of ['once', 'again']) {
    const store = await openStore(place)
    try {
      expect(readdirSync(blobs)).toEqual([kept?.sha256])
      expect((await store.unfinishedRuns()).map(({ id }) => id)).toEqual([kept?.id])
      expect(await store.findRun(lost?.id ?? '')).toBeNull()
      expect(await store.findRun(extracted?.id ?? '')).toMatchObject({ state: 'failed', errorCode: 'content-missing' })
      expect((await store.findExtractionText(extracted?.sha256 ?? ''))?.text).toBe('{}')
      expect((await store.listEvents({ kind: 'content-missing' })).rows).toHaveLength(2)
    } finally {
      await store.close()
    }
  }
})

test('a service says in the lock where it is reached', async () => {
  const place = placeOf('serving')
  const store = await openStore(place)
  await store.announce('http://127.0.0.1:7373')
  await expect(openStore(place)).rejects.toMatchObject({ holder: { address: 'http://127.0.0.1:7373' } })
  await store.close()
})

test('what was extracted last is what is shown, also where the clock was set back meanwhile', async () => {
  const store = await openStoreInMemory()
  try {
    const { run } = await store.takeIn(item('/clock.txt', 'clock'), '1')
    await store.saveExtractionText(run.sha256, '1', '{"by":1}', '[]')
    await store.embedded?.exec(`UPDATE specmill.extraction SET created_at = now() + interval '1 hour'`)
    await store.saveExtractionText(run.sha256, '2', '{"by":2}', '[]')
    expect((await store.findExtractionText(run.sha256))?.text).toBe('{"by":2}')
    const all: string[] = []
    for await (const { text } of store.extractions()) all.push(text)
    expect(all).toEqual(['{"by":2}'])
  } finally {
    await store.close()
  }
})

test('what is no more gives its room back', async () => {
  const store = await openStore(placeOf('tidied'))
  try {
    const { run } = await store.takeIn(item('/tidied.txt', 'tidied'), '1')
    const pages = async () => {
      for (let round = 0; round < 200; round++) await store.saveDocumentText(run.sha256, '1', JSON.stringify('x'.repeat(1_500)))
      const found = await store.embedded?.query<{ bytes: number }>(`SELECT pg_relation_size('specmill.document')::int AS bytes`)
      return found?.rows[0]?.bytes ?? 0
    }
    const before = await pages()
    await store.tidy()
    expect(await pages()).toBeLessThan(before * 1.5)
  } finally {
    await store.close()
  }
})

test('a process that is killed in the middle loses nothing that it had said was done', async () => {
  const place = placeOf('killed')
  const said: string[] = []
  for (const lines of [1, 4, 9]) said.push(...(await killedAfter(lines, place)))
  const store = await openStore(place)
  try {
    for (const sha256 of said) expect((await store.findExtractionText(sha256))?.text).toBe(JSON.stringify({ of: sha256 }))
    const { rows } = await store.listRuns({ limit: 1_000 })
    expect(new Set(readdirSync(join(place, 'blobs')))).toEqual(new Set(rows.map(({ sha256 }) => sha256)))
    for (const { state, sha256 } of rows) expect((await store.findExtractionText(sha256)) !== null).toBe(state === 'ok')
  } finally {
    await store.close()
  }
})

/** @returns what a busy process had said was done when it was killed, after so many lines at the least. */
async function killedAfter(lines: number, place: string): Promise<string[]> {
  const program = fileURLToPath(new URL('testing/busy-child.ts', import.meta.url))
  const child = spawn(process.execPath, [program, place, `round ${lines}`], { env: { ...process.env, NODE_OPTIONS: '' } })
  let text = ''
  let trouble = ''
  child.stdout.on('data', data => {
    text += data
    if (text.split('\n').length > lines) child.kill('SIGKILL')
  })
  child.stderr.on('data', data => {
    trouble += data
  })
  await once(child, 'close')
  if (child.signalCode !== 'SIGKILL') throw new Error(`the process ended by itself: ${trouble}`)
  return text.split('\n').slice(0, -1)
}
