/** Taking a file in. */
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { SourceItem, Taken } from '../contract/items.ts'
import type { Run } from '../contract/runs.ts'
import { normalised } from '../normalised.ts'
import { rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'
import { runColumns, theRun } from './run-row.ts'

/** Paths may be longer than what an index takes. */
export const idOfItem = (bucket: string, key: string, version: string): string =>
  createHash('sha256').update([bucket, key, version].map(storable).join('\n')).digest('hex').slice(0, 32)

export interface Taking {
  item: SourceItem
  sha256: string
  pipelineVersion: string
  again: boolean
  /** Whether the bytes are kept in the database. */
  withBody: boolean
}

/** Content, item, run, membership and event: all or nothing. Several processes may take in the same content at once. */
export async function takeIn(database: Sql, { item, sha256, pipelineVersion, again, withBody }: Taking): Promise<Taken> {
  const { bucket, key, name, bytes, version = sha256, etag = null, given = null, batch = null } = item
  const id = idOfItem(bucket, key, version)
  const offered = randomUUID()
  const body = withBody ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : null
  const rows = await rowsOf<Run>(
    database,
    sql`SELECT ${runColumns('taken')} FROM specmill.take_in(${sha256}, ${bytes.length}, ${sql.param(body)}, ${pipelineVersion}, ${again}, ${offered},
      ${id}, ${storable(bucket)}, ${storable(key)}, ${storable(version)}, ${storable(name)}, ${etag},
      ${given && storable(JSON.stringify(given))}, ${normalised(given?.employer ?? null)}, ${batch}) taken`,
  )
  const run = theRun(rows, offered)
  return { run, linked: run.id !== offered, item: id }
}
