/** The three queues, each against what a queue must do. */
import { afterAll, expect, test } from '@jest/globals'
import { openStoreInMemory, type Store } from '@specmill/store'
import pg from 'pg'
import { startPostgres } from '../../../test/servers/postgres.ts'
import { startRedis } from '../../../test/servers/redis.ts'
import { serverOrSkipped } from '../../../test/servers/server.ts'
import { UnusableQueue } from './backend.ts'
import { describeQueue } from './conformance.ts'
import { openQueue } from './open-queue.ts'

const store = await openStoreInMemory()
const onServer = { ...store, embedded: null } as Store
const redis = serverOrSkipped(await startRedis(), 'the queue on Redis')
const postgres = serverOrSkipped(await startPostgres(), 'the queue on PostgreSQL')
afterAll(() => Promise.all([store.close(), redis?.remove(), postgres?.remove()]))

describeQueue('PGlite', () => openQueue('pglite:', store, { retryDelay: 50 }), null)
if (redis) describeQueue('Redis', () => openQueue(redis.url, onServer, { retryDelay: 50 }), redis)
if (postgres) {
  const dropListeners = async () => {
    const client = new pg.Client(postgres.url)
    await client.connect()
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query ILIKE '%listen%'`)
    await client.end()
  }
  describeQueue('PostgreSQL', () => openQueue(postgres.url, onServer, { retryDelay: 50 }), { ...postgres, dropListeners })
}

for (const server of [redis, postgres].filter(server => server !== null)) {
  test(`two installations share ${server.url.split(':')[0]} by other names`, async () => {
    const queues = await Promise.all(['mill-1', 'mill-2'].map(name => openQueue(server.url, onServer, { name })))
    const [one, other] = queues
    await one?.add(['run-of-one'])
    expect(await one?.counts()).toEqual({ waiting: 1, active: 0 })
    expect(await other?.counts()).toEqual({ waiting: 0, active: 0 })
    expect(await other?.holds('run-of-one')).toBe(false)
    await Promise.all(queues.map(queue => queue.close()))
  })
}

const refused = [
  ['pglite:', /no embedded database/],
  ['redis://127.0.0.1:1', /^The queue at redis:\/\/127.0.0.1:1 does not answer/],
  ['postgres://someone:secret@127.0.0.1:1/jobs', /^The queue at postgres:\/\/127.0.0.1:1\/jobs cannot be used/],
  ['mysql://somewhere', /names no queue/],
] as const
test.each(refused)('%s is refused with a sentence', async (url, sentence) => {
  const opening = openQueue(url, onServer)
  await expect(opening).rejects.toThrow(UnusableQueue)
  await expect(opening).rejects.toThrow(sentence)
  await expect(opening).rejects.not.toThrow(/secret/)
})
