/** The thread from a file to a stored extraction, in one process: take in, queue, work, say what became of it. */
import type { Run, SourceItem, Store, Taken } from '@specmill/store'
import { createPostgresBackend, type Job, Worker } from 'bullmq'
import { processRun } from './process.ts'
import { enqueue, type FileJob, openEmbeddedQueue, queueName } from './queue.ts'
import { reconcile } from './reconcile.ts'
import type { Steps } from './steps.ts'

export interface Pipeline {
  /** Runs that an earlier process left unfinished and that were taken up again when this one opened. */
  resumed: Run[]
  /** Takes a file in and queues its run. What was committed to the store survives whatever happens after. @param again also where its content is known. */
  take(item: SourceItem, again?: boolean): Promise<Taken>
  /** Resolves with the run when it has ended: ok, rejected or failed. @throws Error if there is no such run, or its end could not be written. */
  ended(runId: string): Promise<Run>
  /** Finishes the files that are being worked on and leaves the rest queued. The store stays open. */
  close(): Promise<void>
}

const isOver = (run: Run) => run.state !== 'queued' && run.state !== 'running'

/**
 * @param store an embedded store; its holder opens one pipeline on it.
 * @param report is told of trouble that belongs to no single run, as a database that does not answer.
 */
export async function openPipeline(store: Store, steps: Steps, report: (trouble: Error) => void): Promise<Pipeline> {
  const { queue, pool } = await openEmbeddedQueue(store)
  const resumed = await reconcile(store, queue)
  const waiting = new Map<string, PromiseWithResolvers<Run>>()

  const work = async (job: Job<FileJob>) => {
    const isLastAttempt = job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
    await processRun(store, steps, job.data.runId, isLastAttempt)
  }
  const worker = new Worker(queueName, work, { connection: pool }, createPostgresBackend)
  worker.on('error', report)
  queue.on('error', report)

  /** @param trouble what the queue says of a job that it has given up. */
  const tell = async (id: string, trouble: Error | null) => {
    const waiter = waiting.get(id)
    if (!waiter) return
    try {
      const run = await store.findRun(id)
      if (run && isOver(run)) waiter.resolve(run)
      else if (trouble || !run) waiter.reject(trouble ?? new Error(`There is no run ${id} in the store.`))
      else return
    } catch (error) {
      waiter.reject(error)
    }
    waiting.delete(id)
  }
  worker.on('completed', job => void tell(job.data.runId, null))
  // a job that is to be tried again is not finished
  worker.on('failed', (job, error) => void (job && tell(job.data.runId, job.finishedOn === undefined ? null : error)))

  return {
    resumed,
    async take(item, again = false) {
      const taken = await store.takeIn(item, steps.version, again)
      // a linked run that has not ended may have lost its job; to queue it twice has the effect of once
      if (!isOver(taken.run)) await enqueue(queue, taken.run)
      return taken
    },
    async ended(runId) {
      const waiter = waiting.get(runId) ?? Promise.withResolvers<Run>()
      waiting.set(runId, waiter)
      // it may have ended before anybody asked
      await tell(runId, null)
      return waiter.promise
    },
    async close() {
      await worker.close()
      await queue.close()
      await pool.end()
    },
  }
}
