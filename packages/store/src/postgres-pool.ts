/** Connections to a PostgreSQL server that outlive the server: one that breaks is replaced, and nothing of ours ends with it. */
import pg from 'pg'

/** @param options As `pg.Pool` takes them; what every pool of ours has in common is added. */
export function postgresPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ keepAlive: true, connectionTimeoutMillis: 10_000, ...options })
  // an idle connection that breaks is replaced by the pool
  pool.on('error', () => {})
  // one in use that breaks between two statements is told to nobody but its listeners, and ends the process where it has none; the
  // next statement on it fails, and tells who uses it
  pool.on('connect', client => client.on('error', () => {}))
  // who used one may have taken all listeners from it; it is still being closed
  pool.on('release', (_, client) => {
    if (client.listenerCount('error') === 0) client.on('error', () => {})
  })
  return pool
}
