/**
 * Reader processes for untrusted files: each file within a deadline and below a memory ceiling, and a process that fails costs its file only.
 *
 * Little code of our own, because no library was found that does it. workerpool 10 in process mode asks a late process politely three times
 * (two messages, then SIGTERM, which a program may ignore), lets it write to our standard output, keeps its process id to itself, so that nobody
 * can measure it, and has no memory ceiling; tinypool and jest-worker have no deadlines.
 */
import { UnreadableFile } from '../unreadable-file.ts'
import { memoryWatch } from './memory-watch.ts'
import { readerFlags, usualMemory } from './reader-flags.ts'
import { type Cause, type Limits, ReaderEnded, type ReaderProcess, startReader } from './reader-process.ts'
import { residentMegabytes } from './resident-memory.ts'

export interface ReaderPoolOptions {
  /** A module that calls `answerTasks`. */
  program: URL
  /** Tasks at a time. */
  size: number
  /** Milliseconds from the start of a task, or from its last sign of life, to its kill; waiting does not count. */
  deadlineMs?: number
  /** Milliseconds from the start of a task to its kill, whatever signs of life there are. */
  longestMs?: number
  /** Resident megabytes of one process with what it starts. */
  memoryMb?: number
  /** Processes that are started at once, before there is a task. */
  ahead?: number
  /** Processes beside those that work, so that none has to be waited for after a kill; from the first that ended on, as most files do no harm. */
  spare?: number
  /** Is told of each process that ended before its answer, with the name of the task. */
  onIncident?(incident: Incident): void
}

export interface Incident {
  name: string
  pid: number
  cause: Cause
  /** "exit code 1"; no words of a document. */
  detail: string
}

export interface ReaderPool<Task, Answer, Progress = unknown> {
  /**
   * @param name of the file, for the sentence of an UnreadableFile.
   * @throws UnreadableFile `timeout`, `out-of-memory`, or `corrupt` where its process crashed twice; what the program threw; an Error where no
   *   process can be started, or the pool is closed.
   */
  run(name: string, task: Task, onProgress?: (progress: Progress) => void): Promise<Answer>
  state(): PoolState
  /** Finishes the tasks that are being worked on and rejects those that wait. */
  close(): Promise<void>
  /** Ends all processes at once; tasks are rejected. */
  kill(): Promise<void>
}

export interface PoolState {
  busy: number
  waiting: number
  /** Their ids, those that are starting or idle among them. */
  processes: number[]
  /** Megabytes, the most that a look has found in one process. */
  peakMemory: number
}

interface Job {
  name: string
  task: unknown
  onProgress: (progress: unknown) => void
  resolve(answer: unknown): void
  reject(error: unknown): void
  crashes: number
}

const mostCrashes = 2
const mostFailedStarts = 3
const closed = () => new Error('The pool of reader processes is closed.')

export function openReaderPool<Task, Answer, Progress = unknown>(options: ReaderPoolOptions): ReaderPool<Task, Answer, Progress> {
  const { program, size, deadlineMs = 30_000, longestMs = 900_000, memoryMb = usualMemory, ahead = 0, spare = 1, onIncident } = options
  const limits: Limits = { deadlineMs, longestMs }
  const flags = readerFlags(memoryMb)
  const all = new Set<ReaderProcess>()
  const idle: ReaderProcess[] = []
  const busy = new Set<ReaderProcess>()
  const memory = memoryWatch(memoryMb)
  const waiting: Job[] = []
  let failedStarts = 0
  let hasLost = false
  let isClosed = false
  let drained: (() => void) | null = null

  function start(): void {
    const reader = startReader(program, flags)
    all.add(reader)
    reader.ready.then(
      () => {
        failedStarts = 0
        idle.push(reader)
        pump()
      },
      error => {
        if (isClosed || ++failedStarts < mostFailedStarts) return
        failedStarts = 0
        for (const job of waiting.splice(0)) job.reject(error)
      },
    )
    void reader.gone.then(() => {
      all.delete(reader)
      hasLost = true
      if (idle.includes(reader)) idle.splice(idle.indexOf(reader), 1)
      pump()
    })
  }

  function pump(): void {
    if (isClosed) {
      if (busy.size === 0) drained?.()
      return
    }
    // the one that worked last is the warmest
    while (waiting.length > 0 && idle.length > 0 && busy.size < size) void work(idle.pop() as ReaderProcess, waiting.shift() as Job)
    const wanted = Math.min(size, busy.size + waiting.length)
    // a spare only for whom there is work
    while (wanted > 0 && all.size < wanted + (hasLost ? spare : 0)) start()
  }

  async function work(reader: ReaderProcess, job: Job): Promise<void> {
    busy.add(reader)
    memory.begin(reader.pid, detail => reader.kill('out-of-memory', detail))
    const end = await reader.ask(job.task, limits, job.onProgress).then(
      answer => () => job.resolve(answer),
      error => () => (error instanceof ReaderEnded ? ended(reader, job, error) : job.reject(error)),
    )
    memory.end(reader.pid)
    await settle(reader)
    busy.delete(reader)
    end()
    pump()
  }

  /** A process that stays large after a file would leave the next one less room. */
  async function settle(reader: ReaderProcess): Promise<void> {
    const held = (await residentMegabytes([reader.pid])).get(reader.pid) ?? 0
    if (held > memoryMb / 2) reader.kill('out-of-memory', 'it stayed large')
    else if (held > 0 && all.has(reader)) idle.push(reader)
  }

  function ended({ pid }: ReaderProcess, job: Job, { reason: cause, message }: ReaderEnded): void {
    if (isClosed && cause === 'crashed') return job.reject(closed())
    onIncident?.({ name: job.name, pid, cause, detail: message })
    if (cause !== 'crashed') return job.reject(new UnreadableFile(job.name, cause, message))
    // the cause may lie in an earlier file of the same process: once more in a fresh one
    if (++job.crashes < mostCrashes) waiting.unshift(job)
    else job.reject(new UnreadableFile(job.name, 'corrupt', `the process that read it ended with ${message}`))
  }

  while (all.size < ahead) start()
  return {
    run: (name, task, onProgress = () => {}) =>
      new Promise<Answer>((resolve, reject) => {
        if (isClosed) return reject(closed())
        waiting.push({
          name,
          task,
          onProgress: onProgress as Job['onProgress'],
          resolve: resolve as Job['resolve'],
          reject,
          crashes: 0,
        })
        pump()
      }),
    state: () => ({ busy: busy.size, waiting: waiting.length, processes: [...all].map(({ pid }) => pid), peakMemory: memory.peak() }),
    async close() {
      isClosed = true
      for (const job of waiting.splice(0)) job.reject(closed())
      if (busy.size > 0)
        await new Promise<void>(resolve => {
          drained = resolve
        })
      await end()
    },
    async kill() {
      isClosed = true
      for (const job of waiting.splice(0)) job.reject(closed())
      await end()
    },
  }

  async function end(): Promise<void> {
    await Promise.all(
      [...all].map(reader => {
        reader.kill('crashed', 'the pool was closed')
        return reader.gone
      }),
    )
  }
}
