/** The same measurement on both stores: embedded in a folder of its own and, where it is installed, on a PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, openStoreAt, type Store } from '@specmill/store'
import { startPostgres } from '../../test/servers/postgres.ts'
import { serverOrSkipped } from '../../test/servers/server.ts'

export interface MeasuredStore {
  name: string
  store: Store
  /** Records to fill it with. */
  count: number
  /** Of the server; null where the store is embedded. */
  url: string | null
}

/** @param what is measured, for the sentence that says what was skipped. The command line gives other counts than 10,000 embedded and 100,000 on PostgreSQL. */
export async function onEachStore(what: string, measure: (measured: MeasuredStore) => Promise<void>): Promise<void> {
  const [embedded = 10_000, onServer = 100_000] = process.argv.slice(2).map(Number)
  const folder = mkdtempSync(join(tmpdir(), 'specmill-bench-'))
  try {
    await closing({ name: 'embedded', store: await openStore(folder), count: embedded, url: null }, measure)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const server = serverOrSkipped(await startPostgres(), `${what} on PostgreSQL`)
  try {
    if (server) await closing({ name: 'PostgreSQL', store: await openStoreAt(server.url), count: onServer, url: server.url }, measure)
  } finally {
    await server?.remove()
  }
}

async function closing(measured: MeasuredStore, measure: (measured: MeasuredStore) => Promise<void>): Promise<void> {
  try {
    await measure(measured)
  } finally {
    await measured.store.close()
  }
}
