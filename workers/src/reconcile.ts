/** The net under the queue: a run that the store calls unfinished and that no live job holds is queued again. */
import type { Run, Store } from '@specmill/store'
import { enqueue, type FileQueue } from './queue.ts'

/** A run that was begun so often without coming to an end takes the program down with it. */
export const mostStarts = 5

/** @returns the runs that are queued now or were before; runs that were begun too often are ended as `failed`. */
export async function reconcile(store: Store, queue: FileQueue): Promise<Run[]> {
  const live: Run[] = []
  for (const run of await store.unfinishedRuns()) {
    const job = await queue.getJob(run.id)
    const state = await job?.getState()
    if (job && state !== 'completed' && state !== 'failed' && state !== 'unknown') {
      live.push(run)
    } else if (run.attempts >= mostStarts) {
      const error = `${run.name} was begun ${run.attempts} times and the program ended each time before it was done; report the file.`
      await store.endRun(run.id, { state: 'failed', errorCode: 'interrupted', error })
    } else {
      await job?.remove()
      await enqueue(queue, run)
      live.push(run)
    }
  }
  return live
}
