/** The end of a run that went well: document, extraction, records, state and event in one statement. */
import { sql } from 'drizzle-orm'
import type { Run, RunResult } from '../contract/runs.ts'
import { rowsOf, type Sql } from '../sql.ts'
import { putRecords } from './put-records.ts'
import { runColumns, theRun } from './run-row.ts'

export async function finishRun(database: Sql, id: string, { document, extraction, records, timings }: RunResult): Promise<Run> {
  const keptDocument = sql`kept_document AS (
    INSERT INTO specmill.document (sha256, pipeline_version, body) SELECT sha256, pipeline_version, ${document}::json FROM content
    ON CONFLICT (sha256, pipeline_version) DO UPDATE SET body = excluded.body
  ),`
  const rows = await rowsOf<Run>(
    database,
    sql`WITH before AS (
      SELECT id, state FROM specmill.run WHERE id = ${id} FOR UPDATE
    ), ended AS (
      UPDATE specmill.run SET state = 'ok', step = NULL, error_code = NULL, error = NULL,
        timings = coalesce(${timings ? JSON.stringify(timings) : null}::json, timings), ended_at = now()
      FROM before WHERE run.id = before.id RETURNING run.*, before.state <> run.state AS changed
    ), content AS (
      SELECT sha256, pipeline_version FROM ended
    ), ${document === null ? sql`` : keptDocument} kept_extraction AS (
      INSERT INTO specmill.extraction (sha256, pipeline_version, body, indexed) SELECT sha256, pipeline_version, ${extraction}::json, true FROM content
      ON CONFLICT (sha256, pipeline_version) DO UPDATE SET body = excluded.body, indexed = true, created_at = now()
    ), ${putRecords(records)}, told AS (
      INSERT INTO specmill.event (kind, sha256, run_id) SELECT 'run-ok', sha256, id FROM ended WHERE changed
    )
    SELECT ${runColumns('ended')} FROM ended`,
  )
  return theRun(rows, id)
}
