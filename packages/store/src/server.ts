/** Opens a PostgreSQL server: a pool of connections, with its tables up to date. */
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { postgresPool } from './postgres-pool.ts'
import { migrationsFolder } from './schema.ts'
import { answered, type Sql } from './sql.ts'
import { UnusableStore } from './unusable-store.ts'

export interface Server {
  sql: Sql
  end(): Promise<void>
}

/** Processes that open the store at the same time migrate one after the other; any number that nobody else uses. */
const migrationLock = 73_730_001

/** @param url `postgres://…` @throws UnusableStore if it cannot be reached, or its tables not be made. */
export async function openServer(url: string, connections: number): Promise<Server> {
  const pool = postgresPool({
    connectionString: url,
    max: connections,
    // to compile a statement takes longer than any of ours runs
    options: '-c pg_trgm.word_similarity_threshold=0.45 -c timezone=UTC -c jit=off',
  })
  try {
    const client = await pool.connect()
    try {
      await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
      await answered(migrate(drizzle(client), { migrationsFolder }))
      await client.query('SELECT pg_advisory_unlock($1)', [migrationLock])
    } finally {
      client.release()
    }
    return { sql: drizzle(pool) as unknown as Sql, end: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw new UnusableStore(
      `The database at ${withoutPassword(url)} cannot be used (${reasonOf(error)}); see that it runs, and that SPECMILL_STORE names it.`,
    )
  }
}

function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  // several addresses of one name give one error without words
  return message || code || String(error)
}

function withoutPassword(url: string): string {
  try {
    const shown = new URL(url)
    if (shown.password) shown.password = '***'
    return shown.href
  } catch {
    return 'the URL that is set'
  }
}
