/** Who waits for the end of a run is told of it, whichever process brings it to its end. */
import { isOver, type Run, type Store } from '@specmill/store'
import { errorFrom } from './error-from.ts'
import { interrupted } from './process.ts'
import type { RunQueue } from './queue/run-queue.ts'
import { mostStarts } from './queue/run-worker.ts'

export interface Ends {
  /** It has not ended: where all work is done here, nobody need be asked. */
  begins(run: Run): void
  /** Resolves when the run has ended. @throws Error if there is no such run, or its end could not be written. */
  of(runId: string): Promise<Run>
  /** It has ended. */
  tell(run: Run): void
  /** The queue has given up its job: it was begun too often, or there was trouble with the store, and the run has not come to its end. */
  gaveUp(runId: string, trouble: Error): Promise<void>
  close(): Promise<void>
}

/** Milliseconds between two looks at what is waited for: the net under the news. */
const lookEvery = 2_000
/** Runs that are looked at together. */
const most = 50
/** Runs whose end is kept for somebody who asks later; after that the store is asked. */
const mostOver = 1_000

export function endsOf(store: Store, queue: RunQueue, report: (trouble: Error) => void): Ends {
  const waiting = new Map<string, PromiseWithResolvers<Run>>()
  /** Of a queue that nobody shares: runs that have not ended, and runs that have, till somebody asks or many others have come. */
  const open = new Set<string>()
  const over = new Map<string, Run>()
  let news: Promise<(() => Promise<void>) | null> | null = null
  let timer: NodeJS.Timeout | undefined

  const settle = (id: string, how: (waiter: PromiseWithResolvers<Run>) => void) => {
    const waiter = waiting.get(id)
    waiting.delete(id)
    if (waiter) how(waiter)
    if (waiting.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
  async function look(...asked: string[]): Promise<void> {
    const ids = asked.filter(id => waiting.has(id))
    if (ids.length === 0) return
    const found = new Map((await store.findRuns(ids)).map(run => [run.id, run]))
    for (const id of ids) {
      const run = found.get(id)
      if (!run) settle(id, waiter => waiter.reject(new Error(`There is no run ${id} in the store.`)))
      else if (isOver(run)) settle(id, waiter => waiter.resolve(run))
    }
  }
  // the oldest first; those that have not ended go to the end of the line
  async function lookAtAll(): Promise<void> {
    const ids = [...waiting.keys()].slice(0, most)
    await look(...ids)
    for (const id of ids) {
      const waiter = waiting.get(id)
      if (!waiter) continue
      waiting.delete(id)
      waiting.set(id, waiter)
    }
  }
  const tellOf = (trouble: unknown) => report(errorFrom(trouble))
  // without news there is the look every now and then; whoever asks next tries again
  const listen = () =>
    queue.listen({ over: id => void look(id).catch(tellOf) }, report).catch(trouble => {
      tellOf(trouble)
      news = null
      return null
    })

  return {
    begins(run) {
      if (queue.alone) open.add(run.id)
    },
    async of(id) {
      const known = over.get(id)
      over.delete(id)
      if (known) return known
      const waiter = waiting.get(id) ?? Promise.withResolvers<Run>()
      waiting.set(id, waiter)
      // a queue that nobody shares has no news but ours
      if (!queue.alone) news ??= listen()
      await news
      timer ??= setInterval(() => void lookAtAll().catch(tellOf), lookEvery)
      // it may have ended before anybody asked
      if (!open.has(id)) await look(id).catch(error => settle(id, ({ reject }) => reject(error)))
      return waiter.promise
    },
    tell(run) {
      if (open.delete(run.id) && !waiting.has(run.id)) over.set(run.id, run)
      const oldest = over.size > mostOver ? over.keys().next().value : undefined
      if (oldest !== undefined) over.delete(oldest)
      settle(run.id, waiter => waiter.resolve(run))
    },
    async gaveUp(id, trouble) {
      try {
        const run = await store.findRun(id)
        const ended = run && !isOver(run) && run.attempts >= mostStarts ? await store.endRun(id, interrupted(run)) : run
        if (ended && isOver(ended)) return settle(id, waiter => waiter.resolve(ended))
      } catch {
        // what is the matter with the store is what has to be told
      }
      report(trouble)
      // the run stays as it is, to be taken up again; but a database of our own that fails does not come back by itself
      if (queue.alone) settle(id, waiter => waiter.reject(trouble))
    },
    async close() {
      clearInterval(timer)
      await (await news)?.()
    },
  }
}
