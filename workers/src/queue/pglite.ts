/** The queue in the store's own embedded database: no server, one process. */
import type { Store } from '@specmill/store'
import { type Backend, UnusableQueue } from './backend.ts'
import { backendOn } from './on-postgres.ts'
import { poolOver } from './pool-over-pglite.ts'

/** @throws UnusableQueue if the store lies on a server. */
export async function pgliteBackend(store: Store): Promise<Backend> {
  if (!store.embedded)
    throw new UnusableQueue('This store has no embedded database for a queue; set SPECMILL_QUEUE to redis://… or postgres://….')
  const pool = await poolOver(store.embedded)
  return { ...backendOn(pool, 'pglite'), alone: true, close: () => pool.end() }
}
