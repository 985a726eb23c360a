/** The room of rows that are no more, given back; those of a queue in the same database too. */
import { sql } from 'drizzle-orm'
import { rowsOf, type Sql } from '../sql.ts'

/** One table after the other, so that others have their turn in between. */
export async function tidy(database: Sql): Promise<void> {
  const tables = await rowsOf<{ schema: string; name: string }>(
    database,
    sql`SELECT nspname AS schema, relname AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind = 'r' AND nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%' ORDER BY nspname, relname`,
  )
  for (const { schema, name } of tables) await rowsOf(database, sql`VACUUM ${sql.identifier(schema)}.${sql.identifier(name)}`)
}
