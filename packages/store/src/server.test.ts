/** The store on a PostgreSQL server passes the same suite, and holds when several processes use it. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { startPostgres } from '../../../test/servers/postgres.ts'
import { serverOrSkipped } from '../../../test/servers/server.ts'
import { describeStore } from './conformance/describe-store.ts'
import { extracted, item, record } from './conformance/samples.ts'
import { openStoreAt, openStoreByUrl } from './open-store.ts'
import { postgresPool } from './postgres-pool.ts'
import { openServer } from './server.ts'
import { rowsOf } from './sql.ts'
import { UnusableStore } from './unusable-store.ts'

const server = serverOrSkipped(await startPostgres(), 'the store on PostgreSQL')
afterAll(() => server?.remove())

test('a server that is not there is said, without its password', async () => {
  const opening = openStoreAt('postgres://ada:secret@127.0.0.1:1/none')
  await expect(opening).rejects.toThrow(UnusableStore)
  await expect(opening).rejects.toThrow(
    /^The database at postgres:\/\/ada:\*\*\*@127\.0\.0\.1:1\/none cannot be used \(.*ECONNREFUSED.*\); see that/,
  )
})

if (server) {
  describeStore('store on PostgreSQL', () => openStoreAt(server.url))

  describe('several processes on one PostgreSQL', () => {
    test('open it for the first time at once', async () => {
      const client = new pg.Client(server.url)
      await client.connect()
      await client.query('CREATE DATABASE fresh')
      await client.end()
      const url = new URL(server.url)
      url.pathname = '/fresh'
      const stores = await Promise.all([1, 2, 3].map(() => openStoreByUrl({ data: '', store: url.href, connections: 2 })))
      await Promise.all(stores.map(store => store.close()))
    })

    test('take in the same content at once: one run, one blob, all items', async () => {
      const stores = await Promise.all([1, 2, 3, 4].map(() => openStoreAt(server.url, 3)))
      try {
        for (let round = 0; round < 10; round++) {
          const taken = await Promise.all(
            Array.from({ length: 12 }, (_, index) => stores[index % 4]?.takeIn(item(`/many/${round}/${index}.txt`, `many ${round}`), '1')),
          )
          expect(new Set(taken.map(one => one?.run.id)).size).toBe(1)
          expect(taken.filter(one => one && !one.linked)).toHaveLength(1)
          expect((await stores[0]?.listItems({ sha256: taken[0]?.run.sha256 ?? '' }))?.rows).toHaveLength(12)
        }
      } finally {
        await Promise.all(stores.map(store => store.close()))
      }
    })

    test('finish, replay and forget the same content at once: all or nothing of each', async () => {
      const [one, two] = [await openStoreAt(server.url, 5), await openStoreAt(server.url, 5)]
      try {
        for (let round = 0; round < 10; round++) {
          const records = [record({ title: 'Twin' }), record({ title: 'Other twin' })]
          const run = await extracted(one, item(`/race/${round}.txt`, `race ${round}`), { records })
          await Promise.allSettled([
            one.finishRun(run.id, { document: '{}', extraction: '{}', records: '[]' }),
            two.takeIn(item(`/race/${round}-again.txt`, `race ${round}`), '1', true),
            two.replayRun(run.id, '1'),
            one.forget(run.sha256),
          ])
          const bytes = await one.readBlob(run.sha256).catch(() => null)
          const runs = (await one.listRuns({ sha256: run.sha256 })).rows
          // bytes without a run are of no use, a run without bytes cannot end
          expect(runs.length > 0).toBe(bytes !== null)
          expect(runs.filter(({ state }) => state === 'queued').length).toBeLessThanOrEqual(1)
        }
      } finally {
        await Promise.all([one.close(), two.close()])
      }
    })

    test('a statement whose connection is killed leaves nothing half done, and the store goes on', async () => {
      const store = await openStoreAt(server.url, 2)
      const killer = new pg.Client(server.url)
      await killer.connect()
      try {
        const { run } = await store.takeIn(item('/killed.txt', 'killed'), '1')
        await store.startRun(run.id)
        const rows = JSON.stringify(Array.from({ length: 400 }, (_, position) => ({ ...JSON.parse(bigRow), position })))
        const finishing = store.finishRun(run.id, { document: '{}', extraction: '{"x":1}', records: rows }).then(
          () => 'done',
          () => 'killed',
        )
        await killer.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'`,
        )
        const done = (await finishing) === 'done'
        const found = await store.findRun(run.id)
        expect(found?.state).toBe(done ? 'ok' : 'running')
        expect(await store.recordsOf(run.sha256)).toHaveLength(done ? 400 : 0)
        expect((await store.findExtractionText(run.sha256)) !== null).toBe(done)
        expect((await store.finishRun(run.id, { document: '{}', extraction: '{"x":1}', records: rows })).state).toBe('ok')
        expect(await store.recordsOf(run.sha256)).toHaveLength(400)
      } finally {
        await killer.end()
        await store.close()
      }
    })

    test('a connection that breaks between two statements fails the next one, and nothing else', async () => {
      const { sql: database, end } = await openServer(server.url, 2)
      const killer = new pg.Client(server.url)
      await killer.connect()
      try {
        const broken = database.transaction(async within => {
          const [own] = await rowsOf<{ pid: number }>(within, sql`SELECT pg_backend_pid() AS pid`)
          await killer.query('SELECT pg_terminate_backend($1, 10000)', [own?.pid])
          await rowsOf(within, sql`SELECT 1`)
        })
        await expect(broken).rejects.toThrow()
        expect(await rowsOf(database, sql`SELECT 1 AS one`)).toEqual([{ one: 1 }])
      } finally {
        await killer.end()
        await end()
      }
    })

    test('a connection that breaks while it is closed is heard, whoever took its listeners away', async () => {
      const pool = postgresPool({ connectionString: server.url })
      const client = await pool.connect()
      client.removeAllListeners('error')
      client.release(true)
      expect(() => client.emit('error', new Error('terminating connection'))).not.toThrow()
      await pool.end()
    })

    test('a server that is killed and comes back is used again', async () => {
      const store = await openStoreAt(server.url, 2)
      try {
        const { run } = await store.takeIn(item('/restart.txt', 'restart'), '1')
        await server.kill()
        await expect(store.findRun(run.id)).rejects.toThrow()
        await server.restart()
        expect(await store.findRun(run.id)).toEqual(run)
      } finally {
        await store.close()
      }
    })
  })
}

const bigRow = JSON.stringify({
  ...{ kind: 'other', title: 'Clerk', paths: [], licenseClasses: [], employmentTypes: [], monthsByEducation: [] },
  ...{ titleText: 'Clerk', aliasText: '', employerText: '', bodyText: 'files letters and counts stamps '.repeat(300) },
})
