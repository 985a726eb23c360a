/** The net under the queue: a run that the store calls unfinished and that no live job holds is queued again. */
import type { Run, Store } from '@specmill/store'
import { interrupted } from './process.ts'
import type { RunQueue } from './queue/run-queue.ts'
import { mostStarts } from './queue/run-worker.ts'

/** Runs that are looked at together. */
const page = 1_000

/**
 * Queues what is not queued; what is queued already stays as it is. Runs that were begun before come last, so that one that takes the program
 * down with it lets the others through first; one that was begun too often is ended as `failed`.
 * @param told is told of each run that is queued now, or was before.
 */
export async function reconcile(store: Store, queue: RunQueue, told: (run: Run) => void = () => {}): Promise<void> {
  const begunBefore: Run[] = []
  let last: Run | null = null
  for (;;) {
    const runs: Run[] = await store.unfinishedRuns({ limit: page, after: last })
    const fresh = runs.filter(run => run.attempts === 0)
    begunBefore.push(...runs.filter(run => run.attempts > 0))
    await queue.add(fresh.map(run => run.id))
    for (const run of fresh) told(run)
    last = runs.at(-1) ?? null
    if (runs.length < page) break
  }
  begunBefore.sort((a, b) => a.attempts - b.attempts)
  const poison: Run[] = []
  for (const run of begunBefore) if (run.attempts >= mostStarts && !(await queue.holds(run.id))) poison.push(run)
  for (const run of poison) await store.endRun(run.id, interrupted(run))
  const live = begunBefore.filter(run => !poison.includes(run))
  await queue.add(live.map(run => run.id))
  for (const run of live) told(run)
}

/** Whether the queue seems to hold all that is unfinished: a look that costs two counts. A run that is just ending makes no difference for long. */
export async function seemsComplete(store: Store, queue: RunQueue): Promise<boolean> {
  const [runs, { waiting, active }] = await Promise.all([store.countRuns({ states: ['queued', 'running'] }), queue.counts()])
  return waiting + active >= runs.queued + runs.running
}
