/** The outcomes of many files, in the order of the files, whatever finishes first. */
import { extractOne, type Outcome, type Shape } from './extract-one.ts'
import type { Input } from './input.ts'

/** Runs ahead of the slowest file, so that no job waits, and not far, so that memory stays flat. */
const ahead = 2

/** @param jobs with one, files are read in this process. */
export async function* outcomesOf(inputs: Input[], shape: Shape, jobs: number): AsyncGenerator<[Input, Outcome]> {
  const pool = jobs > 1 ? (await import('./pool.ts')).openPool(jobs) : null
  // a child has no standard input of ours
  const run = (input: Input) => (pool && input.path !== null ? pool.run({ input, shape }) : extractOne(input, shape))
  const inFlight = pool ? jobs * ahead : 1
  const started: Promise<Outcome>[] = []
  let next = 0
  try {
    for (const input of inputs) {
      for (; next < inputs.length && started.length < inFlight; next++) started.push(run(inputs[next] as Input))
      yield [input, (await started.shift()) as Outcome]
    }
  } finally {
    await Promise.all(started)
    pool?.close()
  }
}
