/** The inbox: one statement a page, however many extractions it sums up. */
import { type SQL, sql } from 'drizzle-orm'
import type { Inbox, InboxFilter, InboxRow } from '../contract/inbox.ts'
import type { Run } from '../contract/runs.ts'
import { cursorOf, limitOf, pageOf } from '../paging.ts'
import { rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'
import { runColumns, runFrom } from './run-row.ts'
import { conditionOf, noRuns } from './runs.ts'

const newest = sql`SELECT summary FROM specmill.extraction WHERE extraction.sha256 = run.sha256 AND latest ORDER BY created_at DESC LIMIT 1`
const named = (column: string) =>
  sql`(SELECT ${sql.raw(column)} FROM specmill.record WHERE record.sha256 = run.sha256 ORDER BY position LIMIT 1)`

const summary = sql`(SELECT json_build_object('kind', summary->'kind', 'notes', summary->'notes', 'title', ${named('title')},
  'employer', ${named('employer')}, 'records', (SELECT count(*) FROM specmill.record WHERE record.sha256 = run.sha256))
  FROM (${newest}) extraction)`

function conditionsOf({ kind, note, name, states, after }: InboxFilter): SQL {
  const of = conditionOf({ latest: true, ...(name ? { name } : {}), ...(states ? { states } : {}), ...(after ? { after } : {}) })
  const summed = sql.join(
    [
      ...(kind === undefined ? [] : [sql`summary->>'kind' = ${kind}`]),
      ...(note === undefined ? [] : [sql`summary->'notes' ? ${storable(note)}`]),
    ],
    sql` AND `,
  )
  return kind === undefined && note === undefined
    ? of
    : sql`${of} AND run.sha256 IN (SELECT sha256 FROM specmill.extraction WHERE latest AND ${summed})`
}

export const inboxIn = (database: Sql): Inbox => ({
  async listInbox(filter = {}) {
    const limit = limitOf(filter)
    const rows = await rowsOf<InboxRow>(
      database,
      sql`SELECT ${runColumns('run')}, ${summary} AS summary FROM specmill.run WHERE ${conditionsOf(filter)}
      ORDER BY queued_at DESC, id DESC LIMIT ${limit + 1}`,
    )
    return pageOf(
      rows.map(row => ({ ...runFrom(row), summary: row.summary })),
      limit,
      ({ queuedAt, id }) => cursorOf(queuedAt, id),
    )
  },
  async countInbox(filter = {}) {
    const rows = await rowsOf<{ state: Run['state']; count: number }>(
      database,
      sql`SELECT state, count(*)::int AS count FROM specmill.run WHERE ${conditionsOf(filter)} GROUP BY state`,
    )
    return { ...noRuns(), ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
  },
})
