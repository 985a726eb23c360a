/** The audit: appended, never changed. */
import { sql } from 'drizzle-orm'
import type { Events, StoreEvent } from '../contract/events.ts'
import { limitOf, pageOf } from '../paging.ts'
import { isoFrom, rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'

export const eventsIn = (database: Sql): Events => ({
  async addEvent({ kind, sha256 = null, run = null, item = null, detail = null }) {
    await rowsOf(
      database,
      sql`INSERT INTO specmill.event (kind, sha256, run_id, item_id, detail)
      VALUES (${kind}, ${sha256}, ${run}, ${item}, ${detail && storable(JSON.stringify(detail))}::json)`,
    )
  },
  async listEvents(filter = {}) {
    const limit = limitOf(filter)
    const conditions = [
      ...(filter.kind === undefined ? [] : [sql`AND kind = ${filter.kind}`]),
      ...(filter.sha256 === undefined ? [] : [sql`AND sha256 = ${filter.sha256}`]),
      ...(filter.run === undefined ? [] : [sql`AND run_id = ${filter.run}`]),
      ...(filter.after ? [sql`AND id < ${Number(filter.after)}`] : []),
    ]
    const rows = await rowsOf<StoreEvent>(
      database,
      sql`SELECT id::float8 AS id, at, kind, sha256, run_id AS run, item_id AS item, detail FROM specmill.event
      WHERE true ${sql.join(conditions, sql` `)} ORDER BY id DESC LIMIT ${limit + 1}`,
    )
    return pageOf(
      rows.map(row => ({ ...row, at: isoFrom(row.at) })),
      limit,
      ({ id }) => String(id),
    )
  },
})
