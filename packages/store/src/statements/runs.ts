/** Runs: begun, ended, listed, run again. */
import { randomUUID } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { type FinishedRun, type Run, type RunCounts, type RunFilter, type Runs } from '../contract/runs.ts'
import { cursorFrom, cursorOf, limitOf, pageOf } from '../paging.ts'
import { rowsOf, type Sql } from '../sql.ts'
import { literally, storable } from '../storable.ts'
import { runColumns, runFrom, theRun } from './run-row.ts'

export const noRuns = (): RunCounts => ({ queued: 0, running: 0, ok: 0, rejected: 0, failed: 0, dropped: 0 })

/** What a filter asks of the table `run`. */
export const conditionOf = (filter: RunFilter): SQL =>
  sql.join(
    [
      sql`true`,
      ...(filter.states ? [sql`run.state = ANY(${sql.param([...filter.states])}::text[])`] : []),
      ...(filter.batch === undefined
        ? []
        : [
            sql`run.id IN (SELECT run_id FROM specmill.batch_item WHERE batch_id = ${filter.batch}
        UNION ALL SELECT id FROM specmill.run WHERE batch_id = ${filter.batch})`,
          ]),
      ...(filter.sha256 === undefined ? [] : [sql`run.sha256 = ${filter.sha256}`]),
      ...(filter.pipelineVersion === undefined ? [] : [sql`run.pipeline_version = ${filter.pipelineVersion}`]),
      ...(filter.name === undefined ? [] : [sql`run.name ILIKE ${`%${literally(filter.name)}%`}`]),
      ...(filter.errorCode === undefined ? [] : [sql`run.error_code = ${filter.errorCode}`]),
      ...(filter.since === undefined ? [] : [sql`run.queued_at >= ${filter.since}::timestamptz`]),
      ...(filter.latest
        ? [
            sql`NOT EXISTS (SELECT FROM specmill.run later WHERE later.sha256 = run.sha256
        AND (later.queued_at, later.id) > (run.queued_at, run.id))`,
          ]
        : []),
      ...(filter.after ? [before(filter.after)] : []),
    ],
    sql` AND `,
  )

const before = (after: string): SQL => {
  const { at, id } = cursorFrom(after)
  return sql`(run.queued_at, run.id) < (${at}::timestamptz, ${id})`
}

export function runsIn(database: Sql): Runs {
  const findRuns = async (ids: readonly string[]) => {
    const rows = await rowsOf<Run>(
      database,
      sql`SELECT ${runColumns('run')} FROM specmill.run WHERE id = ANY(${sql.param([...ids])}::text[])`,
    )
    return rows.map(runFrom)
  }
  const findRun = async (id: string) => (await findRuns([id]))[0] ?? null
  return {
    findRun,
    findRuns,
    async unfinishedRuns({ limit, after } = {}) {
      const later = after ? sql`AND (queued_at, id) > (${after.queuedAt}::timestamptz, ${after.id})` : sql``
      const rows = await rowsOf<Run>(
        database,
        sql`SELECT ${runColumns('run')} FROM specmill.run WHERE state IN ('queued', 'running') ${later}
        ORDER BY queued_at, id ${limit === undefined ? sql`` : sql`LIMIT ${limit}`}`,
      )
      return rows.map(runFrom)
    },
    async startRun(id) {
      const rows = await rowsOf<Run>(database, sql`SELECT ${runColumns('begun')} FROM specmill.start_run(${id}) begun`)
      if (rows[0]) return runFrom(rows[0])
      const known = await findRun(id)
      return known ?? theRun([], id)
    },
    async noteStep(id, step) {
      await rowsOf(database, sql`UPDATE specmill.run SET step = ${storable(step)} WHERE id = ${id} AND state = 'running'`)
    },
    async endRun(id, end) {
      const { errorCode, error } = end.state === 'ok' ? { errorCode: null, error: null } : end
      const timings = end.timings ? JSON.stringify(end.timings) : null
      const rows = await rowsOf<Run>(
        database,
        sql`SELECT ${runColumns('ended')} FROM specmill.end_run(${id}, ${end.state}, ${errorCode}, ${error && storable(error)}, ${timings}) ended`,
      )
      return theRun(rows, id)
    },
    async finishRun(id, { document, extraction, records, summary = null, timings }) {
      const rows = await rowsOf<FinishedRun>(
        database,
        sql`SELECT ${runColumns('ended')},
          EXISTS (SELECT FROM specmill.correction WHERE correction.sha256 = ended.sha256 AND undone_at IS NULL) AS "isJudged"
        FROM specmill.finish_run(${id}, ${sql.param(document)}, ${sql.param(extraction)}, ${sql.param(records)},
          ${timings ? JSON.stringify(timings) : null}, ${summary}) ended`,
      )
      return theRun(rows, id)
    },
    async listRuns(filter = {}) {
      const limit = limitOf(filter)
      const rows = await rowsOf<Run>(
        database,
        sql`SELECT ${runColumns('run')} FROM specmill.run WHERE ${conditionOf(filter)} ORDER BY queued_at DESC, id DESC LIMIT ${limit + 1}`,
      )
      return pageOf(rows.map(runFrom), limit, ({ queuedAt, id }) => cursorOf(queuedAt, id))
    },
    async countRuns(filter = {}) {
      const rows = await rowsOf<{ state: Run['state']; count: number }>(
        database,
        sql`SELECT state, count(*)::int AS count FROM specmill.run WHERE ${conditionOf(filter)} GROUP BY state`,
      )
      const counts = noRuns()
      for (const { state, count } of rows) counts[state] = count
      return counts
    },
    async replayRun(id, pipelineVersion) {
      if (!(await findRun(id))) theRun([], id)
      const waiting = sql`SELECT other.* FROM specmill.run JOIN specmill.run other USING (sha256)
        WHERE run.id = ${id} AND other.pipeline_version = ${pipelineVersion} AND other.state IN ('queued', 'running')`
      const made = await rowsOf<Run>(
        database,
        sql`WITH made AS (
          INSERT INTO specmill.run (id, sha256, pipeline_version, name, state, batch_id)
          SELECT ${randomUUID()}, sha256, ${pipelineVersion}, name, 'queued', batch_id FROM specmill.run WHERE id = ${id}
          ON CONFLICT (sha256, pipeline_version) WHERE state IN ('queued', 'running') DO NOTHING RETURNING *
        ), told AS (
          INSERT INTO specmill.event (kind, sha256, run_id, detail)
          SELECT 'run-replayed', sha256, id, json_build_object('replays', ${id}::text) FROM made
        )
        SELECT ${runColumns('made')} FROM made`,
      )
      if (made.length) return theRun(made, id)
      return theRun(await rowsOf<Run>(database, sql`WITH waiting AS (${waiting}) SELECT ${runColumns('waiting')} FROM waiting`), id)
    },
    async dropRun(id) {
      const rows = await rowsOf<Run>(
        database,
        sql`WITH dropped AS (
          UPDATE specmill.run SET state = 'dropped', step = NULL, ended_at = coalesce(ended_at, now())
          WHERE id = ${id} AND state IN ('queued', 'rejected', 'failed') RETURNING *
        ), told AS (
          INSERT INTO specmill.event (kind, sha256, run_id) SELECT 'run-dropped', sha256, id FROM dropped
        )
        SELECT ${runColumns('dropped')} FROM dropped`,
      )
      return rows[0] ? runFrom(rows[0]) : ((await findRun(id)) ?? theRun([], id))
    },
    async reprocess({ pipelineVersion, since, all = false, batch = null }) {
      const rows = await rowsOf<Run>(
        database,
        sql`WITH made AS (
          INSERT INTO specmill.run (id, sha256, pipeline_version, name, state, begins_from, batch_id)
          SELECT gen_random_uuid()::text, blob.sha256, ${pipelineVersion},
            (SELECT name FROM specmill.run WHERE run.sha256 = blob.sha256 ORDER BY queued_at, id LIMIT 1), 'queued', 'document', ${batch}
          FROM specmill.blob
          WHERE EXISTS (SELECT FROM specmill.document WHERE document.sha256 = blob.sha256)
            AND EXISTS (SELECT FROM specmill.run WHERE run.sha256 = blob.sha256)
            ${since === undefined ? sql`` : sql`AND blob.created_at >= ${since}::timestamptz`}
            ${all ? sql`` : sql`AND NOT EXISTS (SELECT FROM specmill.extraction WHERE extraction.sha256 = blob.sha256 AND extraction.pipeline_version = ${pipelineVersion})`}
          ON CONFLICT (sha256, pipeline_version) WHERE state IN ('queued', 'running') DO NOTHING RETURNING *
        ), told AS (
          INSERT INTO specmill.event (kind, sha256, run_id) SELECT 'run-reprocessed', sha256, id FROM made
        )
        SELECT ${runColumns('made')} FROM made ORDER BY queued_at, id`,
      )
      return rows.map(runFrom)
    },
  }
}
