/** Opens the queue that a setting names. */
import type { Store } from '@specmill/store'
import { type Backend, UnusableQueue } from './backend.ts'
import { endSoon } from './end-soon.ts'
import { pgliteBackend } from './pglite.ts'
import { postgresBackend } from './postgres.ts'
import { redisBackend } from './redis.ts'
import { type QueueSettings, type RunQueue, runQueueOn } from './run-queue.ts'

/** By the scheme of the URL. A driver is loaded with its backend, but these are small. */
const backends: Record<string, (url: string, store: Store) => Promise<Backend>> = {
  'pglite:': (_, store) => pgliteBackend(store),
  'postgres:': postgresBackend,
  'postgresql:': postgresBackend,
  'redis:': redisBackend,
  'rediss:': redisBackend,
}

/**
 * @param url `pglite:` is the embedded database of the store; `redis://…` and `postgres://…` are servers.
 * @param store only asked where the queue lies in it.
 * @throws UnusableQueue
 */
export async function openQueue(url: string, store: Store, settings: QueueSettings = {}): Promise<RunQueue> {
  const scheme = Object.keys(backends).find(name => url.startsWith(name))
  const open = scheme && backends[scheme]
  if (!open) throw new UnusableQueue(`${url} names no queue that we know; SPECMILL_QUEUE is pglite:, redis://… or postgres://….`)
  const backend = await open(url, store)
  // several installations may share a server, and would take each other's jobs; an embedded queue is nobody else's
  try {
    const name = settings.name ?? (backend.alone ? null : `files-${await store.installation()}`)
    return await runQueueOn(backend, { ...settings, ...(name === null ? {} : { name }) })
  } catch (error) {
    await endSoon(backend.close())
    throw error
  }
}
