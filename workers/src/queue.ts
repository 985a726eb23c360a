/** The queue: BullMQ on the store's own embedded database. It holds ids only, and can be thrown away. */
import type { Run, Store } from '@specmill/store'
import { createPostgresBackend, type PgPool, type PostgresConnectionOptions, type PostgresQueueBackend, Queue } from 'bullmq'
import { poolOver } from './pool-over-pglite.ts'

export const queueName = 'files'

export interface FileJob {
  runId: string
}

export type FileQueue = Queue<FileJob, void, string, FileJob, void, string, PostgresQueueBackend, PostgresConnectionOptions>

/** First, second and third attempt, one and two seconds apart. */
const retries = { attempts: 3, backoff: { type: 'exponential', delay: 1_000 } }

/** A run's job carries the run's id, so that a run is queued once however often it is asked for. */
export async function enqueue(queue: FileQueue, run: Run): Promise<void> {
  const job: FileJob = { runId: run.id }
  // the store keeps what became of it; the queue forgets
  await queue.add('file', job, { ...retries, jobId: run.id, removeOnComplete: true, removeOnFail: true })
}

export interface OpenQueue {
  queue: FileQueue
  pool: PgPool
}

/**
 * Opens the queue in the embedded database of a store. Whoever holds the store is alone: jobs that are left in it belonged to a process
 * that is gone, and are dropped; `reconcile` queues their runs again.
 */
export async function openEmbeddedQueue(store: Store): Promise<OpenQueue> {
  if (!store.embedded) throw new Error('This store has no embedded database for a queue; set SPECMILL_QUEUE to a database server.')
  const pool = await poolOver(store.embedded)
  const queue: FileQueue = new Queue(queueName, { connection: pool }, createPostgresBackend)
  await queue.waitUntilReady()
  await queue.obliterate({ force: true })
  return { queue, pool }
}
