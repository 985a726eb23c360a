/** What the statements are given: a drizzle database, whichever driver is behind it. */
import { DrizzleQueryError, type SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

export type Sql = PgDatabase<PgQueryResultHKT, Record<string, never>>

/** Drizzle's own error quotes the statement and its parameters, which are the text of documents; what the database said is its cause. */
export async function answered<Answer>(query: PromiseLike<Answer>): Promise<Answer> {
  try {
    return await query
  } catch (error) {
    throw error instanceof DrizzleQueryError && error.cause ? error.cause : error
  }
}

/** The rows of one statement, as objects. Both drivers answer alike, as drizzle leaves moments as text. */
export async function rowsOf<Row extends object>(database: Sql, query: SQL): Promise<Row[]> {
  const result: unknown = await answered(database.execute(query))
  return (result as { rows: Row[] }).rows
}

/** A moment as the database writes it → ISO 8601. */
export const isoFrom = (moment: string): string => new Date(moment).toISOString()
export const isoOrNull = (moment: string | null): string | null => moment && isoFrom(moment)
