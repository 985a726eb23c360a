/** A run as the database gives it. */
import { type SQL, sql } from 'drizzle-orm'
import type { Run } from '../contract/runs.ts'
import { isoFrom, isoOrNull } from '../sql.ts'

/** The columns of a run, in the names of `Run`. @param from the table, or the part of a statement that has its columns. */
export const runColumns = (from: string): SQL => sql.raw(columns.map(([column, name]) => `${from}.${column} AS "${name}"`).join(', '))

const columns: [column: string, name: keyof Run][] = [
  ['id', 'id'],
  ['sha256', 'sha256'],
  ['pipeline_version', 'pipelineVersion'],
  ['name', 'name'],
  ['state', 'state'],
  ['begins_from', 'from'],
  ['step', 'step'],
  ['attempts', 'attempts'],
  ['batch_id', 'batch'],
  ['error_code', 'errorCode'],
  ['error', 'error'],
  ['timings', 'timings'],
  ['queued_at', 'queuedAt'],
  ['started_at', 'startedAt'],
  ['ended_at', 'endedAt'],
]

export const runFrom = <Row extends Run>(row: Row): Row => ({
  ...row,
  queuedAt: isoFrom(row.queuedAt),
  startedAt: isoOrNull(row.startedAt),
  endedAt: isoOrNull(row.endedAt),
})

/** @throws Error that says what to do. */
export function theRun<Row extends Run>(rows: Row[], id: string): Row {
  if (!rows[0]) throw new Error(`There is no run ${id} in the store; its file has to be imported again.`)
  return runFrom(rows[0])
}
