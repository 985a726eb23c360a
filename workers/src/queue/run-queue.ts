/** The queue of runs: a job is a run's id. It can be thrown away; the store knows what is to be done. */
import type { JobProgress } from 'bullmq'
import type { Backend, FileJob, FileQueue, FileWorker } from './backend.ts'

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
export interface RunProgress {
  step: string
}

export interface WorkSettings {
  /** Files at once. */
  concurrency: number
  /** Milliseconds after which a job whose worker has fallen silent is given to another one. */
  patience?: number
}

/** One worker: a place where jobs are done. */
export interface RunWorker {
  /** Takes no new jobs. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Finishes what it is doing and ends. @param force leaves it to be done again by another worker. */
  close(force?: boolean): Promise<void>
}

/** What is told of runs, in whatever process they are worked on. */
export interface RunListener {
  /** Its job has left the queue: done, or given up. The store says what became of it. */
  over?(runId: string): void
  progress?(runId: string, progress: RunProgress): void
}

export interface QueueCounts {
  /** Waiting to be worked on, those among them that wait for another attempt. */
  waiting: number
  active: number
}

export interface RunWork {
  work(attempt: Attempt): Promise<void>
  /** A job has left the queue without success: its last attempt failed, or it was begun too often. */
  gaveUp?(runId: string, trouble: Error): Promise<void>
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

const queueName = 'files'
/** The store keeps what became of a run; the queue forgets. */
const jobSettings = { attempts: 3, removeOnComplete: true, removeOnFail: true }
/** Milliseconds from the first attempt to the second; to the third it is twice as long. */
const usualRetryDelay = 1_000
const usualPatience = 30_000
/** So long may a server that has gone away hold up our end. */
const mostClosing = 10_000

/** What lies in a queue that nobody else uses belonged to a process that is gone, and is dropped: `reconcile` queues its runs again. */
export async function runQueueOn(backend: Backend, retryDelay = usualRetryDelay): Promise<RunQueue> {
  const queue = backend.queue(queueName) as FileQueue
  queue.on('error', () => {})
  await queue.waitUntilReady()
  if (backend.alone) await queue.obliterate({ force: true })
  return {
    kind: backend.kind,
    alone: backend.alone,
    async add(runIds) {
      if (runIds.length === 0) return
      const settings = { ...jobSettings, backoff: { type: 'exponential', delay: retryDelay } }
      await queue.addBulk(runIds.map(runId => ({ name: 'file', data: { runId }, opts: { ...settings, jobId: runId } })))
    },
    async holds(runId) {
      const state = await queue.getJobState(runId)
      return state !== 'completed' && state !== 'failed' && state !== 'unknown'
    },
    async counts() {
      const { active = 0, ...others } = await queue.getJobCounts('waiting', 'delayed', 'prioritized', 'waiting-children', 'active')
      return { active, waiting: Object.values(others).reduce((sum, count) => sum + count, 0) }
    },
    work: (does, settings, report) => workerOn(backend, does, settings, report),
    listen: (listener, report) => listenOn(backend, listener, report),
    async close() {
      await endSoon(queue.close())
      await endSoon(backend.close())
    },
  }
}

function workerOn(
  backend: Backend,
  { work, gaveUp }: RunWork,
  { concurrency, patience = usualPatience }: WorkSettings,
  report: (trouble: Error) => void,
): RunWorker {
  const worker: FileWorker = backend.worker(
    queueName,
    async job => {
      const { runId } = job.data as FileJob
      const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
      await work({ runId, isLast, tell: progress => job.updateProgress(progress as unknown as JobProgress) })
    },
    {
      concurrency,
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
  worker.on('failed', (job, trouble) => void (job?.finishedOn !== undefined && gaveUp?.(job.data.runId, trouble)))
  return {
    pause: () => worker.pause(true),
    async resume() {
      await worker.resume()
    },
    close: (force = false) => (force ? endSoon(worker.close(true)) : worker.close()),
  }
}

async function listenOn(backend: Backend, listener: RunListener, report: (trouble: Error) => void): Promise<() => Promise<void>> {
  const events = backend.events(queueName)
  events.on('error', report)
  const over = ({ jobId }: { jobId: string }) => listener.over?.(jobId)
  events.on('completed', over)
  events.on('failed', over)
  events.on('progress', ({ jobId, data }) => listener.progress?.(jobId, data as unknown as RunProgress))
  await events.waitUntilReady()
  return () => endSoon(events.close())
}

/** Waits for the end of something on a server that may be gone. */
export async function endSoon(end: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<void>(resolve => {
    timer = setTimeout(resolve, mostClosing)
  })
  await Promise.race([end.catch(() => {}), tooLong])
  clearTimeout(timer)
}
