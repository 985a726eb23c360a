/** Taking a file in: content, item, run, membership and event in one statement, which several processes may run at once. */
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { SourceItem, Taken } from '../contract/items.ts'
import type { Run } from '../contract/runs.ts'
import { normalised } from '../normalised.ts'
import { rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'
import { runColumns, runFrom } from './run-row.ts'

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

/** Losing a race shows the winner's run to the next try; more tries than this mean that something else is wrong. */
const mostTries = 20

export async function takeIn(database: Sql, taking: Taking): Promise<Taken> {
  for (let tries = 0; tries < mostTries; tries++) {
    const [row] = await rowsOf<Run & { linked: boolean }>(database, statement(taking))
    const { bucket, key, version = taking.sha256 } = taking.item
    if (row) {
      const { linked, ...run } = row
      return { run: runFrom(run), linked, item: idOfItem(bucket, key, version) }
    }
  }
  throw new Error(`${taking.item.name} could not be taken in, because others take in the same content all the time; import it again.`)
}

const statement = ({ item, sha256, pipelineVersion, again, withBody }: Taking) => {
  const { bucket, key, name, bytes, version = sha256, etag = null, given = null, batch = null } = item
  const linkable = again ? ['queued', 'running'] : ['queued', 'running', 'ok', 'rejected', 'dropped']
  const body = sql`body AS (
    INSERT INTO specmill.blob_body (sha256, body) VALUES (${sha256}, ${sql.param(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))}) ON CONFLICT DO NOTHING
  ),`
  const member = sql`member AS (
    INSERT INTO specmill.batch_item (batch_id, item_id, run_id, linked)
    SELECT ${batch}, item.id, chosen.id, chosen.linked FROM chosen, item
    ON CONFLICT (batch_id, item_id) DO UPDATE SET run_id = excluded.run_id
  ),`
  return sql`WITH content AS (
    INSERT INTO specmill.blob (sha256, bytes) VALUES (${sha256}, ${bytes.length}) ON CONFLICT DO NOTHING
  ), ${withBody ? body : sql``} known AS (
    SELECT * FROM specmill.run
    WHERE sha256 = ${sha256} AND pipeline_version = ${pipelineVersion} AND state IN ${linkable}
    ORDER BY queued_at DESC, id DESC LIMIT 1
  ), made AS (
    INSERT INTO specmill.run (id, sha256, pipeline_version, name, state, batch_id)
    SELECT ${randomUUID()}, ${sha256}, ${pipelineVersion}, ${storable(name)}, 'queued', ${batch}
    WHERE NOT EXISTS (SELECT FROM known)
    ON CONFLICT (sha256, pipeline_version) WHERE state IN ('queued', 'running') DO NOTHING
    RETURNING *
  ), chosen AS (
    SELECT *, true AS linked FROM known UNION ALL SELECT *, false FROM made
  ), item AS (
    INSERT INTO specmill.source_item (id, bucket, key, version, name, size, etag, sha256, run_id, given, given_employer_key)
    SELECT ${idOfItem(bucket, key, version)}, ${storable(bucket)}, ${storable(key)}, ${storable(version)}, ${storable(name)}, ${bytes.length}::int,
      ${etag}, ${sha256}, id, ${given && storable(JSON.stringify(given))}::json, ${normalised(given?.employer ?? null)} FROM chosen
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, size = excluded.size, etag = excluded.etag, state = 'taken',
      sha256 = excluded.sha256, run_id = excluded.run_id, last_seen = now(), error_code = NULL, error = NULL,
      given = coalesce(excluded.given, source_item.given),
      given_employer_key = CASE WHEN excluded.given IS NULL THEN source_item.given_employer_key ELSE excluded.given_employer_key END
    RETURNING id, xmax = 0 AS fresh
  ), ${batch === null ? sql`` : member} told AS (
    INSERT INTO specmill.event (kind, sha256, run_id, item_id)
    SELECT CASE WHEN chosen.linked THEN 'item-linked' ELSE 'item-taken' END, ${sha256}, chosen.id, item.id
    FROM chosen, item WHERE item.fresh OR NOT chosen.linked
  )
  SELECT ${runColumns('chosen')}, linked FROM chosen`
}
