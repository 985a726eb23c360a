/** What differs between the servers that a queue can lie on: how BullMQ's objects are connected. */
import type { JobProgress, Processor, Queue, QueueEvents, Worker, WorkerOptions } from 'bullmq'

/** Ids only: what is to be known of a run is in the store. */
export interface FileJob {
  runId: string
}

export type FileQueue = Queue<FileJob, void, string>
export type FileWorker = Worker<FileJob, void, string>
export type FileWork = Processor<FileJob, void, string, JobProgress>
export type WorkOptions = Omit<WorkerOptions<never>, 'connection'>

export interface Backend {
  kind: 'pglite' | 'postgres' | 'redis'
  /** Whoever opened it is alone on it: what lies in it then belonged to a process that is gone. */
  alone: boolean
  queue(name: string): Queue
  worker(name: string, work: Processor, options: WorkOptions): Worker
  /** What happens in the queue, in all processes; its `error` event is to be listened to. */
  events(name: string): QueueEvents
  /** Ends the connections, after everything that was made here has been closed. */
  close(): Promise<void>
}

/** The queue cannot be reached, or is not one that we can use; its message says what to do. */
export class UnusableQueue extends Error {
  override readonly name = 'UnusableQueue'
}
