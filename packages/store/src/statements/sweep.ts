/** Bytes and rows, brought together again where a process was killed between the two, or where somebody took files away. */
import { sql } from 'drizzle-orm'
import type { Blobs } from '../blobs.ts'
import { rowsOf, type Sql } from '../sql.ts'

/**
 * The caller is alone on the store. Bytes without a row go. A content whose bytes are gone goes too where nothing was made of it; else what
 * was made of it stays, and its unfinished runs end as failed, with a sentence.
 */
export async function sweep(database: Sql, blobs: Blobs): Promise<void> {
  const rows = await rowsOf<{ sha256: string }>(database, sql`SELECT sha256 FROM specmill.blob`)
  const kept = new Set(await blobs.list())
  const known = new Set(rows.map(({ sha256 }) => sha256))
  for (const sha256 of kept) if (!known.has(sha256)) await blobs.remove(sha256)
  const lost = [...known].filter(sha256 => !kept.has(sha256))
  if (lost.length > 0) await rowsOf(database, giveUp(lost))
}

const giveUp = (lost: string[]) => sql`WITH lost AS (
  SELECT unnest(${sql.param(lost)}::text[]) AS sha256
), useless AS (
  DELETE FROM specmill.blob WHERE sha256 IN (SELECT sha256 FROM lost)
    AND NOT EXISTS (SELECT FROM specmill.document WHERE document.sha256 = blob.sha256)
    AND NOT EXISTS (SELECT FROM specmill.extraction WHERE extraction.sha256 = blob.sha256)
  RETURNING sha256
), failed AS (
  UPDATE specmill.run SET state = 'failed', step = NULL, error_code = 'content-missing', ended_at = now(),
    error = name || ' could not be processed, because its bytes are gone from the content store; import it again.'
  WHERE state IN ('queued', 'running') AND sha256 IN (SELECT sha256 FROM lost) AND sha256 NOT IN (SELECT sha256 FROM useless)
), reported AS (
  SELECT sha256 FROM specmill.event WHERE kind = 'content-missing'
)
INSERT INTO specmill.event (kind, sha256) SELECT 'content-missing', sha256 FROM lost WHERE sha256 NOT IN (SELECT sha256 FROM reported)`
