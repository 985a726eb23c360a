/** Batches, and how far the files of each have come. */
import { randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { Batch, Batches } from '../contract/batches.ts'
import type { RunState } from '../contract/runs.ts'
import { cursorFrom, cursorOf, limitOf, pageOf } from '../paging.ts'
import { isoFrom, rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'
import { noRuns } from './runs.ts'

interface BatchRow extends Pick<Batch, 'id' | 'label' | 'total' | 'createdAt' | 'linked' | 'refused'> {
  states: Partial<Record<RunState, number>> | null
}

/** @param which also orders and limits. Runs that were made for the batch without a file of it, as on reprocessing, count too. */
async function batchesWhere(database: Sql, which: SQL): Promise<Batch[]> {
  const rows = await rowsOf<BatchRow>(
    database,
    sql`WITH chosen AS (SELECT * FROM specmill.batch ${which}), member AS (
      SELECT batch_id, run_id, linked FROM specmill.batch_item WHERE batch_id IN (SELECT id FROM chosen)
    ), alone AS (
      SELECT batch_id, id AS run_id, false AS linked FROM specmill.run WHERE batch_id IN (SELECT id FROM chosen)
        AND NOT EXISTS (SELECT FROM specmill.batch_item other WHERE other.batch_id = run.batch_id AND other.run_id = run.id)
    ), every AS (SELECT * FROM member UNION ALL SELECT * FROM alone), counted AS (
      SELECT every.batch_id, state, count(*)::int AS count FROM every JOIN specmill.run ON run.id = every.run_id GROUP BY every.batch_id, state
    )
    SELECT id, label, total, created_at AS "createdAt",
      (SELECT json_object_agg(state, count) FROM counted WHERE counted.batch_id = chosen.id) AS states,
      (SELECT count(*)::int FROM member WHERE member.batch_id = chosen.id AND linked) AS linked,
      (SELECT count(*)::int FROM member WHERE member.batch_id = chosen.id AND run_id IS NULL) AS refused
    FROM chosen ORDER BY created_at DESC, id DESC`,
  )
  return rows.map(({ states, ...row }) => ({ ...row, createdAt: isoFrom(row.createdAt), runs: { ...noRuns(), ...states } }))
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
