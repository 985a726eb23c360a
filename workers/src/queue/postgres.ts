/** The queue on a PostgreSQL server: for one server, or a few machines. */
import { postgresPool } from '@specmill/store'
import { type PgPool, type PgPoolClient, runMigrations } from 'bullmq'
import { type Backend, UnusableQueue } from './backend.ts'
import { backendOn, schema } from './on-postgres.ts'

/** Some for questions, and one for each worker and each listener, which they keep. */
const connections = 10

/** @throws UnusableQueue if the server does not answer now; one that goes away later is waited for. */
export async function postgresBackend(url: string): Promise<Backend> {
  const pool = postgresPool({
    connectionString: url,
    max: connections,
    options: `-c search_path=${schema}`,
    query_timeout: 60_000,
    application_name: 'specmill-queue',
  })
  try {
    const client = await pool.connect()
    try {
      // under a lock of the database, so that several processes may start at once
      await runMigrations(client as unknown as PgPoolClient, schema)
    } finally {
      client.release()
    }
  } catch (error) {
    await pool.end()
    const { host, pathname } = new URL(url)
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnusableQueue(
      `The queue at postgres://${host}${pathname} cannot be used (${reason}); start PostgreSQL, or set SPECMILL_QUEUE.`,
    )
  }
  return {
    ...backendOn(pool as unknown as PgPool, 'postgres'),
    alone: false,
    close: () => pool.end(),
  }
}
