/** Batches, and how far the files of each have come. */
import { randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { Batch, Batches } from '../contract/batches.ts'
import type { RunState } from '../contract/runs.ts'
import { cursorFrom, cursorOf, limitOf, pageOf } from '../paging.ts'
import { isoFrom, isoOrNull, rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'
import { noRuns } from './runs.ts'

interface BatchRow extends Pick<Batch, 'id' | 'label' | 'total' | 'createdAt' | 'linked' | 'refused'> {
  states: Partial<Record<RunState, number>> | null
  lastEnd: string | null
}

/**
 * @param which also orders and limits. Of a file that was run again, the last run counts. Runs that were made for the batch without a file of it,
 * as on reprocessing, count too.
 */
async function batchesWhere(database: Sql, which: SQL): Promise<Batch[]> {
  const rows = await rowsOf<BatchRow>(
    database,
    sql`WITH chosen AS (SELECT * FROM specmill.batch ${which}), member AS (
      SELECT batch_id, run_id, linked FROM specmill.batch_item WHERE batch_id IN (SELECT id FROM chosen)
    ), last AS (
      SELECT DISTINCT ON (batch_id, sha256) batch_id, sha256, state, ended_at FROM specmill.run WHERE batch_id IN (SELECT id FROM chosen)
      ORDER BY batch_id, sha256, queued_at DESC, id DESC
    ), file AS (
      SELECT member.batch_id, run.sha256, coalesce(last.state, run.state) AS state, coalesce(last.ended_at, run.ended_at) AS ended_at
      FROM member JOIN specmill.run ON run.id = member.run_id LEFT JOIN last ON last.batch_id = member.batch_id AND last.sha256 = run.sha256
    ), every AS (
      SELECT * FROM file
      UNION ALL SELECT * FROM last WHERE NOT EXISTS (SELECT FROM file WHERE file.batch_id = last.batch_id AND file.sha256 = last.sha256)
    ), counted AS (
      SELECT batch_id, state, count(*)::int AS count, max(ended_at) AS ended_at FROM every GROUP BY batch_id, state
    )
    SELECT id, label, total, created_at AS "createdAt",
      (SELECT json_object_agg(state, count) FROM counted WHERE counted.batch_id = chosen.id) AS states,
      (SELECT max(ended_at) FROM counted WHERE counted.batch_id = chosen.id) AS "lastEnd",
      (SELECT count(*)::int FROM member WHERE member.batch_id = chosen.id AND linked) AS linked,
      (SELECT count(*)::int FROM member WHERE member.batch_id = chosen.id AND run_id IS NULL) AS refused
    FROM chosen ORDER BY created_at DESC, id DESC`,
  )
  return rows.map(({ states, lastEnd, ...row }) => {
    const batch = { ...row, createdAt: isoFrom(row.createdAt), runs: { ...noRuns(), ...states } }
    // its runs may have ended before it began, and one of refused files only has none
    const end = isoOrNull(lastEnd) ?? ''
    return { ...batch, endedAt: isOver(batch) ? (end > batch.createdAt ? end : batch.createdAt) : null }
  })
}

/** All files are there, and nothing of them is left to be done. */
function isOver({ total, refused, runs }: Pick<Batch, 'total' | 'refused' | 'runs'>): boolean {
  const taken = Object.values(runs).reduce((sum, count) => sum + count, refused)
  return total !== null && taken >= total && runs.queued + runs.running === 0
}

export function batchesIn(database: Sql): Batches {
  const findBatch = async (id: string) => (await batchesWhere(database, sql`WHERE id = ${id}`))[0] ?? null
  return {
    async addBatch({ id = randomUUID(), label, total = null }) {
      await rowsOf(
        database,
        sql`INSERT INTO specmill.batch (id, label, total) VALUES (${id}, ${storable(label)}, ${total})
        ON CONFLICT (id) DO UPDATE SET label = excluded.label, total = coalesce(excluded.total, batch.total)`,
      )
      const added = await findBatch(id)
      if (!added) throw new Error(`The batch ${label} could not be written down; import its files again.`)
      return added
    },
    async setBatchTotal(id, total) {
      await rowsOf(database, sql`UPDATE specmill.batch SET total = ${total} WHERE id = ${id}`)
    },
    findBatch,
    async listBatches(paging = {}) {
      const limit = limitOf(paging)
      const rows = await batchesWhere(
        database,
        sql`${paging.after ? before(paging.after) : sql``} ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`,
      )
      return pageOf(rows, limit, ({ createdAt, id }) => cursorOf(createdAt, id))
    },
  }
}

const before = (after: string): SQL => {
  const { at, id } = cursorFrom(after)
  return sql`WHERE (created_at, id) < (${at}::timestamptz, ${id})`
}
