/** The queue of runs: a job is a run's id. It can be thrown away; the store knows what is to be done. */
import type { Backend, FileQueue } from './backend.ts'
import { endSoon } from './end-soon.ts'
import { listenOn, type RunListener } from './run-listener.ts'
import { type RunWork, type RunWorker, type WorkSettings, workerOn } from './run-worker.ts'

export interface QueueCounts {
  /** Waiting to be worked on, those among them that wait for another attempt. */
  waiting: number
  active: number
}

export interface RunQueue {
  kind: Backend['kind']
  /** No other process works on it. */
  alone: boolean
  /** Queues runs; one that is queued already stays as it is. @throws Error while the server is away. */
  add(runIds: string[]): Promise<void>
  /** Whether a job will still bring this run to its end. */
  holds(runId: string): Promise<boolean>
  counts(): Promise<QueueCounts>
  /** @param report is told of trouble that belongs to no single run. */
  work(does: RunWork, settings: WorkSettings, report: (trouble: Error) => void): RunWorker
  /** @returns what ends the listening. */
  listen(listener: RunListener, report: (trouble: Error) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** On PostgreSQL a statement for many costs as much as eight for one (8 ms and 1 ms of CPU, embedded). */
const few = 8
export interface QueueSettings {
  /** Of the queue, without a colon. */
  name?: string
  /** How often a job that fails is begun. */
  attempts?: number
  /** Milliseconds from the first attempt to the second; to the third it is twice as long. */
  retryDelay?: number
}

/** What lies in a queue that nobody else uses belonged to a process that is gone, and is dropped: `reconcile` queues its runs again. */
export async function runQueueOn(
  backend: Backend,
  { name = 'files', attempts = 3, retryDelay = 1_000 }: QueueSettings = {},
): Promise<RunQueue> {
  const queue = backend.queue(name) as FileQueue
  // the store keeps what became of a run; the queue forgets
  const ofJobs = { attempts, removeOnComplete: true, removeOnFail: true, backoff: { type: 'exponential', delay: retryDelay } }
  // what goes wrong with a question is thrown to whoever asked
  queue.on('error', () => {})
  try {
    await queue.waitUntilReady()
    if (backend.alone) await queue.obliterate({ force: true })
  } catch (error) {
    await endSoon(queue.close())
    throw error
  }
  const own = new Set<RunListener>()
  return {
    kind: backend.kind,
    alone: backend.alone,
    async add(runIds) {
      const jobs = runIds.map(runId => ({ name: 'file', data: { runId }, opts: { ...ofJobs, jobId: runId } }))
      if (jobs.length > few) await queue.addBulk(jobs)
      else for (const { name, data, opts } of jobs) await queue.add(name, data, opts)
    },
    async holds(runId) {
      const state = await queue.getJobState(runId)
      return state !== 'completed' && state !== 'failed' && state !== 'unknown'
    },
    async counts() {
      const { active = 0, ...others } = await queue.getJobCounts('waiting', 'delayed', 'prioritized', 'waiting-children', 'active')
      return { active, waiting: Object.values(others).reduce((sum, count) => sum + count, 0) }
    },
    work: (does, settings, report) => workerOn(backend, name, does, settings, own, report),
    async listen(listener, report) {
      if (!backend.alone) return listenOn(backend, name, listener, report)
      // nobody else works on it: what our own workers say is all there is to hear
      own.add(listener)
      return async () => void own.delete(listener)
    },
    async close() {
      await endSoon(queue.close())
      await endSoon(backend.close())
    },
  }
}
