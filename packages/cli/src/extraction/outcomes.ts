/** The outcomes of many files, in the order of the files, whatever finishes first. */
import type { ReaderPool } from '@specmill/ingest'
import { extractOne, type Outcome, type Shape } from './extract-one.ts'
import type { Input } from './input.ts'
import { withQuickExpressions } from './quick-expressions.ts'
import type { Task } from './reader.ts'
import { rejectionFrom } from './rejection.ts'

/** Runs ahead of the slowest file, so that no job waits, and not far, so that memory stays flat. */
const ahead = 2
/** So few files are read in this process: they are done before another one has started. */
const few = 3

export interface Jobs {
  /** Files at a time. */
  count: number
  /** Milliseconds for one file; only in a process of its own can it be held to them. */
  deadlineMs: number
  /** @param program of the reader processes. */
  program?: URL
}

export async function* outcomesOf(inputs: Input[], shape: Shape, jobs: Jobs): AsyncGenerator<[Input, Outcome]> {
  const pool = jobs.count > 1 || inputs.length > few ? await openPool(jobs) : null
  // another process has no standard input of ours
  const run = (input: Input) =>
    pool && input.path !== null ? runIn(pool, { input, shape }) : withQuickExpressions(inputs, () => extractOne(input, shape))
  const inFlight = pool ? jobs.count * ahead : 1
  const started: Promise<Outcome>[] = []
  let next = 0
  try {
    for (const input of inputs) {
      for (; next < inputs.length && started.length < inFlight; next++) started.push(run(inputs[next] as Input))
      yield [input, (await started.shift()) as Outcome]
    }
  } finally {
    await pool?.kill()
    await Promise.all(started)
  }
}

async function openPool({
  count,
  deadlineMs,
  program = new URL(import.meta.url.endsWith('.ts') ? './reader.ts' : './reader.js', import.meta.url),
}: Jobs) {
  const { openReaderPool } = await import('@specmill/ingest')
  return openReaderPool<Task, Outcome>({ program, size: count, deadlineMs, spare: 0 })
}

async function runIn(pool: ReaderPool<Task, Outcome>, task: Task): Promise<Outcome> {
  const start = performance.now()
  try {
    return await pool.run(task.input.name, task)
  } catch (error) {
    return { ms: Math.round(performance.now() - start), json: null, rejection: await rejectionFrom(error) }
  }
}
