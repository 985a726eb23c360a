/** The thread from a file to a stored extraction: take in, queue, work, say what became of it. */
import { isOver, type Reprocessing, type Run, type SourceItem, type Store, type Taken } from '@specmill/store'
import { type Ends, endsOf } from './ends.ts'
import { errorFrom } from './error-from.ts'
import { laySaidOver, layWhatIsLeft } from './lay-said-over.ts'
import { processRun } from './process.ts'
import { openQueue } from './queue/open-queue.ts'
import type { RunListener } from './queue/run-listener.ts'
import type { QueueCounts, RunQueue } from './queue/run-queue.ts'
import { reconcile, seemsComplete } from './reconcile.ts'
import { openRoom, type Room } from './room.ts'
import type { Steps } from './steps.ts'

export interface Pipeline {
  /** Runs that an earlier process left unfinished and that were taken up again when this one opened; none where others may be working on them. */
  resumed: Run[]
  /**
   * Takes a file in and queues its run. What was committed to the store survives whatever happens after; a queue that is away is reported,
   * and the run is queued when it is back. @param again also where its content is known.
   */
  take(item: SourceItem, again?: boolean): Promise<Taken>
  /** A new run of the content of a run, queued. @throws Error if there is no such run. */
  replay(runId: string): Promise<Run>
  /** Extracts again from kept documents. @returns the runs, queued. */
  reprocess(which: Pick<Reprocessing, 'since' | 'all'>): Promise<Run[]>
  /** Resolves with the run when it has ended, in whatever process. @throws Error if there is no such run, or its end could not be written. */
  ended(runId: string): Promise<Run>
  /** Tells of runs, in whatever process they are worked on. @returns what ends it. */
  listen(listener: RunListener): Promise<() => Promise<void>>
  counts(): Promise<QueueCounts>
  /** Why nothing is begun at present, in one sentence; null while all is well. @throws where the data folder is gone. */
  lack(): Promise<string | null>
  /** Finishes the files that are being worked on and leaves the rest queued. The store stays open. */
  close(): Promise<void>
}

export interface PipelineSettings {
  /** `pglite:`, `redis://…` or `postgres://…`. */
  queue?: string
  /** Its name there; that of the store where nothing is said. */
  queueName?: string
  /** Files at once; 0 only takes in, and leaves the work to other processes. */
  concurrency?: number
  /** Where the data lies, to see how much room there is; null where it is on a server. */
  folder?: string | null
  /** Milliseconds after which the work of a worker that has fallen silent is given to another one. */
  patience?: number
  /** Milliseconds between two looks for runs that have lost their job. */
  reconcileEvery?: number
  /** How often a run is begun that fails of something that may pass. */
  attempts?: number
  /** Milliseconds between the first attempt and the second. */
  retryDelay?: number
  /** Is told of each run that came to its end in this process. */
  onEnd?(run: Run): void
}

/**
 * @param report is told of trouble that belongs to no single run, as a database that does not answer.
 * @throws UnusableQueue
 */
export async function openPipeline(
  store: Store,
  steps: Steps,
  report: (trouble: Error) => void,
  {
    queue: url = 'pglite:',
    queueName: name,
    attempts,
    concurrency = 1,
    folder = null,
    patience,
    reconcileEvery = 30_000,
    retryDelay,
    onEnd = () => {},
  }: PipelineSettings = {},
): Promise<Pipeline> {
  const queue = await openQueue(url, store, { name, attempts, retryDelay })
  const room = openRoom({ folder, report: sentence => report(new Error(sentence)) })
  const resumed: Run[] = []
  await reconcile(store, queue, run => void (queue.alone && resumed.push(run))).catch(async error => {
    await queue.close()
    throw error
  })
  const ends = endsOf(store, queue, report)
  const worker = concurrency > 0 ? startWorker(queue, { store, steps, room }, ends, { concurrency, patience, onEnd }, report) : null
  const stopLooking = lookForLost(store, queue, reconcileEvery, report)
  const enqueue = (runs: Run[]) => queue.add(runs.map(run => run.id)).catch(report)
  return {
    resumed,
    async take(item, again = false) {
      const taken = await room.whileThereIs(() => store.takeIn(item, steps.version, again))
      // what is given now was laid over an extraction that knows of no reviewer
      const isGivenAnew = item.given && taken.linked && isOver(taken.run)
      if (isGivenAnew && (await store.listCorrections(taken.run.sha256)).length > 0) await laySaidOver(store, taken.run.sha256)
      // a linked run that has not ended may have lost its job; to queue it twice has the effect of once
      if (!isOver(taken.run)) {
        ends.begins(taken.run)
        await enqueue([taken.run])
      }
      return taken
    },
    async replay(id) {
      const run = await store.replayRun(id, steps.version)
      await enqueue([run])
      return run
    },
    async reprocess(which) {
      const runs = await store.reprocess({ ...which, pipelineVersion: steps.version })
      await enqueue(runs)
      return runs
    },
    ended: ends.of,
    listen: listener => queue.listen(listener, report),
    counts: () => queue.counts(),
    lack: () => room.look(),
    async close() {
      await stopLooking()
      room.close()
      await worker?.close()
      await ends.close()
      await queue.close()
    },
  }
}

function startWorker(
  queue: RunQueue,
  works: { store: Store; steps: Steps; room: Room },
  ends: Ends,
  { onEnd, ...settings }: { concurrency: number; patience: number | undefined; onEnd(run: Run): void },
  report: (trouble: Error) => void,
) {
  return queue.work(
    {
      async work(attempt) {
        const run = await processRun(works, attempt)
        if (!run) return
        ends.tell(run)
        onEnd(run)
      },
      async gaveUp(runId, trouble) {
        await ends.gaveUp(runId, trouble)
        const run = await works.store.findRun(runId).catch(() => null)
        if (run && isOver(run)) onEnd(run)
      },
    },
    settings,
    report,
  )
}

/** A look costs two counts and a question, and more only where something may be lost. @returns what ends it. */
function lookForLost(store: Store, queue: RunQueue, every: number, report: (trouble: Error) => void): () => Promise<void> {
  let isEnding = false
  let looking: Promise<void> | null = null
  const begin = (look: () => Promise<void>) => {
    looking ??= look()
      .catch(error => report(errorFrom(error)))
      .finally(() => {
        looking = null
      })
  }
  const lay = () => layWhatIsLeft(store, () => isEnding)
  // the runs were looked through before
  begin(lay)
  const timer = setInterval(
    () =>
      begin(async () => {
        if (!(await seemsComplete(store, queue))) await reconcile(store, queue)
        await lay()
      }),
    every,
  )
  return async () => {
    isEnding = true
    clearInterval(timer)
    await looking
  }
}
