/** One reader process as its pool sees it: started, asked one task at a time, and killed when it takes too long. */
import { type ChildProcess, fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import type { Said } from './messages.ts'
import { errorFrom } from './refusal.ts'

export type Cause = 'timeout' | 'out-of-memory' | 'crashed'

/** A process ended before it had answered. */
export class ReaderEnded extends Error {
  override readonly name = 'ReaderEnded'
  readonly reason: Cause

  /** @param detail "signal SIGSEGV"; never what the process had printed, which may be words of a document. */
  constructor(reason: Cause, detail: string) {
    super(detail)
    this.reason = reason
  }
}

export interface ReaderProcess {
  readonly pid: number
  /** @throws Error where it cannot be started. */
  readonly ready: Promise<void>
  /** Resolves when it is gone, whatever it ended of. */
  readonly gone: Promise<void>
  /** @throws what the program threw; ReaderEnded where the process ends before it answers. */
  ask(task: unknown, limits: Limits, onProgress: (progress: unknown) => void): Promise<unknown>
  /** At once, with all that it has started. */
  kill(cause: Cause, detail: string): void
}

export interface Limits {
  /** From the task, or from the last sign of life. */
  deadlineMs: number
  /** From the task, whatever signs of life there are. */
  longestMs: number
}

/** A program that does nothing but import is ready in a second or two, on a busy machine in ten. */
const longestStart = 60_000
const mostMessages = 10_000
/** In characters of what it prints on standard error: enough for the sentence of a start that fails. */
const longestComplaint = 4_000
const outOfHeap = /heap out of memory|Allocation failed|Array buffer allocation failed/

/** @param flags of V8 and Node. */
export function startReader(program: URL, flags: readonly string[]): ReaderProcess {
  const env = { ...process.env, NODE_OPTIONS: '', ...(getCompileCacheDir() ? { NODE_COMPILE_CACHE: getCompileCacheDir() } : {}) }
  const child = fork(program, [String(process.pid)], {
    env,
    execArgv: [...flags],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // a group of its own: an interrupt from the keyboard is for the parent, and the group can be killed as a whole
    detached: true,
  })
  const ready = Promise.withResolvers<void>()
  const gone = Promise.withResolvers<void>()
  ready.promise.catch(() => {})
  let killedFor: ReaderEnded | null = null
  let complaint = ''
  let open: { id: number; onSaid: (said: Said) => void; onEnd: (ended: ReaderEnded) => void } | null = null
  let ids = 0

  const kill = (cause: Cause, detail: string) => {
    killedFor ??= new ReaderEnded(cause, detail)
    killGroup(child)
  }
  const starting = setTimeout(() => kill('timeout', `it was not ready after ${longestStart} ms`), longestStart)
  const end = (detail: string) => {
    clearTimeout(starting)
    // programs that it has started outlive it
    killGroup(child)
    const ended = killedFor ?? new ReaderEnded(outOfHeap.test(complaint) ? 'out-of-memory' : 'crashed', detail)
    ready.reject(new Error(`The reader process ${program.pathname} did not start (${startReason(complaint, ended)}).`))
    gone.resolve()
    open?.onEnd(ended)
  }
  child.stderr?.on('data', chunk => {
    complaint = (complaint + chunk).slice(-longestComplaint)
  })
  // more than one may come, and one that nobody hears ends us
  child.on('error', error => end(error.message))
  child.once('exit', (code, signal) => end(signal ? `signal ${signal}` : `exit code ${code}`))
  child.on('message', (said: Said) => {
    if (said.kind === 'ready') {
      clearTimeout(starting)
      ready.resolve()
    } else if (said.id === open?.id) open.onSaid(said)
  })

  return {
    pid: child.pid ?? 0,
    ready: ready.promise,
    gone: gone.promise,
    kill,
    ask(task, { deadlineMs, longestMs }, onProgress) {
      const id = ++ids
      const start = performance.now()
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      let messages = 0
      let timer: NodeJS.Timeout | undefined
      const expect = (withinMs: number) => {
        clearTimeout(timer)
        const left = Math.min(withinMs, start + longestMs - performance.now())
        timer = setTimeout(() => kill('timeout', `it took more than ${Math.round(performance.now() - start)} ms`), left)
      }
      const onSaid = (said: Said) => {
        if (said.kind === 'progress') {
          if (++messages > mostMessages) return kill('crashed', `it sent more than ${mostMessages} messages`)
          expect(said.withinMs ?? deadlineMs)
          onProgress(said.progress)
        } else if (said.kind === 'answer') resolve(said.answer)
        else if (said.kind === 'refusal') reject(errorFrom(said.refusal))
      }
      open = { id, onSaid, onEnd: reject }
      expect(deadlineMs)
      child.send({ id, task }, error => {
        // a process that is just ending tells by its exit
        if (error && child.connected) reject(error)
      })
      return promise.finally(() => {
        clearTimeout(timer)
        open = null
      })
    },
  }
}

function killGroup(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // nobody is left in it
  }
}

/** Of a process that has read no document yet, what it printed may be told: the line of the error, not those of its place. */
const startReason = (complaint: string, ended: ReaderEnded): string =>
  complaint
    .split('\n')
    .find(line => /^\w*Error\b/.test(line))
    ?.slice(0, 300) ?? ended.message
