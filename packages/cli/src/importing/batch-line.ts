/** How far a batch is, in one sentence and in the cells of a table. */
import type { Batch } from '@specmill/store'
import { oneLine } from '../line.ts'

export interface BatchCounts {
  ok: number
  /** Rejected, failed, given up, or never taken in. */
  failed: number
  /** Queued, being worked on, or still to be taken in. */
  waiting: number
}

export function countsOf({ total, refused, runs }: Pick<Batch, 'total' | 'refused' | 'runs'>): BatchCounts {
  const failed = runs.rejected + runs.failed + runs.dropped + refused
  const left = runs.queued + runs.running
  return { ok: runs.ok, failed, waiting: Math.max(left, (total ?? 0) - runs.ok - failed) }
}

/** "batch 3f0c… (docs): 12 ok, 1 failed, 3 waiting" */
export function batchLine(batch: Batch): string {
  const { ok, failed, waiting } = countsOf(batch)
  const end = batch.endedAt === null ? '' : `; done ${batch.endedAt}`
  return `batch ${batch.id} (${oneLine(batch.label)}): ${ok} ok, ${failed} failed, ${waiting} waiting${end}`
}

export const batchHead = ['batch', 'files', 'ok', 'failed', 'waiting', 'begun', 'done', 'of']
export function batchCells(batch: Batch): (string | number | null)[] {
  const { ok, failed, waiting } = countsOf(batch)
  return [batch.id, batch.total, ok, failed, waiting, batch.createdAt, batch.endedAt, batch.label]
}
