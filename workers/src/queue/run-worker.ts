/** A worker: takes jobs out of the queue and does them. */
import type { JobProgress } from 'bullmq'
import type { Backend, FileJob, FileWorker } from './backend.ts'
import { endSoon } from './end-soon.ts'
import type { RunListener, RunProgress } from './run-listener.ts'

/** A run that was begun so often without coming to an end takes the program down with it. */
export const mostStarts = 5

/** How a job reports of its run while it works. */
export interface Attempt {
  runId: string
  /** Whether the run is given up when this attempt fails. */
  isLast: boolean
  /** Tells all processes how far it is. */
  tell(progress: RunProgress): Promise<void>
}
export interface WorkSettings {
  /** Files at once. */
  concurrency: number
  /** Milliseconds after which a job whose worker has fallen silent is given to another one. */
  patience?: number
  /** Seconds until a queue that tells of nothing is asked again; as long as its server bears. */
  asksEvery?: number
}

/** One worker: a place where jobs are done. */
export interface RunWorker {
  /** Takes no new jobs. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Finishes what it is doing and ends. @param force leaves it to be done again by another worker. */
  close(force?: boolean): Promise<void>
}

export interface RunWork {
  work(attempt: Attempt): Promise<void>
  /** A job has left the queue without success: its last attempt failed, or it was begun too often. */
  gaveUp?(runId: string, trouble: Error): Promise<void>
}

const usualPatience = 30_000
/**
 * In seconds, how long it is waited for a job before the server is asked again. A new job is told of at once; Redis drops a connection that waits
 * much longer.
 */
const usuallyAsksEvery = { redis: 10, postgres: 30, pglite: 60 }

/** @param own listeners of this process, where no other works on the queue. */
export function workerOn(
  backend: Backend,
  name: string,
  { work, gaveUp }: RunWork,
  { concurrency, patience = usualPatience, asksEvery = usuallyAsksEvery[backend.kind] }: WorkSettings,
  own: Set<RunListener>,
  report: (trouble: Error) => void,
): RunWorker {
  const underWay = new Set<Promise<void>>()
  const worker: FileWorker = backend.worker(
    name,
    async job => {
      const { runId } = job.data as FileJob
      const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
      const doing = work({ runId, isLast, tell: progress => job.updateProgress(progress as unknown as JobProgress) })
      underWay.add(doing)
      await doing.finally(() => underWay.delete(doing))
    },
    {
      concurrency,
      drainDelay: asksEvery,
      lockDuration: patience,
      stalledInterval: patience,
      // how often a run may be begun is counted in the store too, where it outlives the queue
      maxStalledCount: mostStarts,
      maxStartedAttempts: mostStarts,
      runRetryDelay: 1_000,
    },
  )
  worker.on('error', report)
  // a job that is to be tried again is not finished
  worker.on('failed', async (job, trouble) => {
    if (job?.finishedOn === undefined) return
    await gaveUp?.(job.data.runId, trouble)
    for (const { over } of own) over?.(job.data.runId)
  })
  worker.on('completed', ({ data }) => {
    for (const { over } of own) over?.(data.runId)
  })
  worker.on('progress', ({ data }, said) => {
    for (const { progress } of own) progress?.(data.runId, said as unknown as RunProgress)
  })
  return {
    pause: () => worker.pause(true),
    async resume() {
      await worker.resume()
    },
    async close(force = false) {
      const closed = worker.close(force)
      if (backend.alone && !force) return closed
      // a file may take its time; but a queue that is away would be waited for until it is back, to be told what the store knows
      while (!force && underWay.size > 0) await Promise.allSettled(underWay)
      await endSoon(closed)
    },
  }
}
