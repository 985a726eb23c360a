/** Forgetting, and what there is. */
import { sql } from 'drizzle-orm'
import type { Blobs } from '../blobs.ts'
import type { Forgotten, Maintenance, StoreSize } from '../contract/maintenance.ts'
import { rowsOf, type Sql } from '../sql.ts'
import type { Turns } from '../turns.ts'
import { contentNamed } from './content-named.ts'

/** @param blobs null where the bytes are kept in the database. @param turn of a content: its bytes and its row come and go together. */
export function maintenanceIn(database: Sql, blobs: Blobs | null, turn: Turns): Omit<Maintenance, 'announce' | 'tidy'> {
  // the row first: bytes without a row are swept when the store is opened, a row without bytes could not be made good
  const forgetContent = (sha256: string, kind: 'content-forgotten' | 'content-expired'): Promise<Forgotten | null> =>
    turn(sha256, async () => {
      const [gone] = await rowsOf<Forgotten>(
        database,
        // all that hangs on a content goes with it
        sql`WITH gone AS (
          DELETE FROM specmill.blob WHERE sha256 = ${sha256} RETURNING sha256
        ), told AS (
          INSERT INTO specmill.event (kind, sha256) SELECT ${kind}, sha256 FROM gone
        )
        SELECT sha256, (SELECT count(*)::int FROM specmill.source_item item WHERE item.sha256 = gone.sha256) AS items FROM gone`,
      )
      if (!gone) return null
      await blobs?.remove(sha256)
      return gone
    })
  return {
    async forget(what) {
      const sha256 = await contentNamed(database, what, 'blob')
      return sha256 === null ? null : forgetContent(sha256, 'content-forgotten')
    },
    async forgetOlderThan(days) {
      const old = await rowsOf<{ sha256: string }>(
        database,
        sql`SELECT sha256 FROM specmill.blob
        WHERE created_at < now() - make_interval(secs => ${days * 86_400})
          AND NOT EXISTS (SELECT FROM specmill.source_item item WHERE item.sha256 = blob.sha256
            AND item.last_seen >= now() - make_interval(secs => ${days * 86_400}))
          AND NOT EXISTS (SELECT FROM specmill.run WHERE run.sha256 = blob.sha256 AND run.state IN ('queued', 'running'))
        ORDER BY created_at`,
      )
      const forgotten: Forgotten[] = []
      for (const { sha256 } of old) {
        const gone = await forgetContent(sha256, 'content-expired')
        if (gone) forgotten.push(gone)
      }
      return forgotten
    },
    async forgotten() {
      const rows = await rowsOf<{ sha256: string }>(
        database,
        sql`SELECT DISTINCT sha256 FROM specmill.event WHERE kind = 'content-forgotten'
          AND NOT EXISTS (SELECT FROM specmill.blob WHERE blob.sha256 = event.sha256)`,
      )
      return new Set(rows.map(({ sha256 }) => sha256))
    },
    async size() {
      const [size] = await rowsOf<StoreSize & Record<string, unknown>>(
        database,
        sql`SELECT (SELECT count(*)::int FROM specmill.blob) AS contents, (SELECT count(*)::int FROM specmill.source_item) AS items,
          (SELECT count(DISTINCT sha256)::int FROM specmill.extraction) AS extractions, (SELECT count(*)::int FROM specmill.record) AS records`,
      )
      return size ?? { contents: 0, items: 0, extractions: 0, records: 0 }
    },
    async installation() {
      // a database that was laid out from a fresh one has no name yet
      await rowsOf(database, sql`INSERT INTO specmill.installation DEFAULT VALUES ON CONFLICT DO NOTHING`)
      const [row] = await rowsOf<{ id: string }>(database, sql`SELECT id::text FROM specmill.installation`)
      if (!row) throw new Error('The store does not say its name; open it again.')
      return row.id
    },
    async ping() {
      await rowsOf(database, sql`SELECT 1`)
    },
  }
}
