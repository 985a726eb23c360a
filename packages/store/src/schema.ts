/** Brings the tables of a database up to date. */
import { fileURLToPath } from 'node:url'
import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { answered, rowsOf, type Sql } from './sql.ts'
import { UnusableStore } from './unusable-store.ts'

/** The same SQL for the embedded database and for servers. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Makes the tables of an embedded database, or adds what is new. */
export async function bringUpToDate(pglite: PGlite): Promise<Sql> {
  const database = drizzle(pglite)
  await answered(migrate(database, { migrationsFolder }))
  return database as unknown as Sql
}

/** @throws UnusableStore where a newer version has taken the tables further than this one knows: it would write what that one does not expect. */
export async function refuseNewer(database: Sql): Promise<void> {
  const known = Math.max(...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis))
  const [row] = await rowsOf<{ last: string }>(database, sql`SELECT max(created_at)::text AS last FROM drizzle.__drizzle_migrations`)
  if (Number(row?.last) > known)
    throw new UnusableStore('The tables of the store were made by a newer version of specmill; install that one, or put a backup back.')
}

/** Where the extension for likeness of words lies: on a server it may have been made by someone else, in another schema than ours. */
export async function trigramSchema(database: Sql): Promise<string> {
  const [row] = await rowsOf<{ schema: string }>(
    database,
    // so that "clrek typist" finds the clerk typist
    sql`SELECT nspname AS schema, set_config('pg_trgm.word_similarity_threshold', '0.45', false)
    FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = 'pg_trgm'`,
  )
  if (!row) throw new Error('The database has no extension pg_trgm, which the migrations make; open the store again.')
  return row.schema
}
