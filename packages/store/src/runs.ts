/** Source items and runs: what was taken in, and how far each content came. */
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import type { Blobs } from './blobs.ts'
import type { SourceItem } from './contract/items.ts'
import type { Run, RunEnd, RunState } from './contract/runs.ts'
import type { Store } from './store.ts'
import { blob, run, sourceItem } from './tables.ts'

const columns = {
  id: run.id,
  sha256: run.sha256,
  pipelineVersion: run.pipelineVersion,
  name: run.name,
  state: run.state,
  attempts: run.attempts,
  errorCode: run.errorCode,
  error: run.error,
}

const ended: RunState[] = ['ok', 'rejected', 'failed']

type Row = Pick<Run, keyof typeof columns>

const only = (rows: Row[], id: string): Row => {
  if (!rows[0]) throw new Error(`There is no run ${id} in the store; its file has to be imported again.`)
  return rows[0]
}

export function runsIn(
  database: PgliteDatabase,
  blobs: Blobs,
): Pick<Store, 'takeIn' | 'findRun' | 'unfinishedRuns' | 'startRun' | 'endRun' | 'readBlob'> {
  const runs = {
    async takeIn(item: SourceItem, pipelineVersion: string, again = false) {
      const sha256 = await blobs.keep(item.bytes)
      return database.transaction(async transaction => {
        await transaction.insert(blob).values({ sha256, bytes: item.bytes.length }).onConflictDoNothing()
        const known = await transaction
          .select(columns)
          .from(run)
          .where(and(eq(run.sha256, sha256), eq(run.pipelineVersion, pipelineVersion), notInArray(run.state, again ? ended : ['failed'])))
          .orderBy(desc(run.queuedAt))
          .limit(1)
        const id = known[0]?.id ?? randomUUID()
        const made: Row[] = known[0]
          ? known
          : await transaction.insert(run).values({ id, sha256, pipelineVersion, name: item.name, state: 'queued' }).returning(columns)
        await transaction
          .insert(sourceItem)
          .values({ bucket: item.bucket, key: item.key, version: sha256, name: item.name, sha256, runId: id })
          .onConflictDoUpdate({
            target: [sourceItem.bucket, sourceItem.key, sourceItem.version],
            set: { name: item.name, runId: id, lastSeen: sql`now()` },
          })
        return { run: only(made, id), linked: known.length > 0, item: sha256 }
      })
    },
    async findRun(id: string) {
      const rows: Row[] = await database.select(columns).from(run).where(eq(run.id, id))
      return rows[0] ?? null
    },
    unfinishedRuns: async () =>
      database
        .select(columns)
        .from(run)
        .where(inArray(run.state, ['queued', 'running']))
        .orderBy(asc(run.queuedAt), asc(run.id)),
    async startRun(id: string) {
      const begun = { state: 'running', attempts: sql`${run.attempts} + 1`, startedAt: sql`now()` } as const
      return only(await database.update(run).set(begun).where(eq(run.id, id)).returning(columns), id)
    },
    async endRun(id: string, end: RunEnd) {
      const { errorCode, error } = end.state === 'ok' ? { errorCode: null, error: null } : end
      const ended = { state: end.state, errorCode, error, endedAt: sql`now()` }
      return only(await database.update(run).set(ended).where(eq(run.id, id)).returning(columns), id)
    },
    readBlob: (sha256: string) => blobs.read(sha256),
  }
  return runs as unknown as ReturnType<typeof runsIn>
}
