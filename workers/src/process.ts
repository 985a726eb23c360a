/** One job: fetch → read → extract → store. The job knows the run's id; the store knows the rest. */
import { UnreadableFile } from '@specmill/ingest'
import { isOver, type JsonText, type Run, type Store } from '@specmill/store'
import { laySaidOver } from './lay-said-over.ts'
import { type Attempt, mostStarts } from './queue/run-worker.ts'
import type { Room } from './room.ts'
import type { StepResult, Steps, StepWatcher } from './steps.ts'

export interface Works {
  store: Store
  steps: Steps
  room: Room
}

/** Milliseconds after which it is told what a run is at: most are done before anybody could look. */
const slow = 500

/**
 * Brings a run to its end. A run that has ended is left as it is, so that a job that is done twice has the effect of once.
 * @returns the run; null if the store knows none of that id.
 * @throws what may pass, for the queue to try again: trouble of a step, with the last of which the run is `failed`; and trouble of the store,
 *   which says nothing of the file, so that the run stays as it is and is taken up again when the store is back.
 */
export async function processRun({ store, steps, room }: Works, { runId, isLast, tell }: Attempt): Promise<Run | null> {
  await room.enough()
  const run = await begun(store, runId)
  if (!run || isOver(run)) return run
  if (run.attempts > mostStarts) return store.endRun(runId, interrupted({ ...run, attempts: mostStarts }))
  const progress = slowly(step => Promise.all([tell({ step }), store.noteStep(runId, step)]))
  try {
    progress.begin('fetch')
    const start = performance.now()
    const kept = await keptDocument(store, run)
    const bytes = kept === null ? await store.readBlob(run.sha256) : null
    const fetch = performance.now() - start

    let unkept: JsonText | null = null
    const watch: StepWatcher = {
      begin: progress.begin,
      // what cannot be kept early is kept with the rest
      keep: document =>
        store.saveDocumentText(run.sha256, run.pipelineVersion, document).catch(() => {
          unkept = document
        }),
    }
    let result: StepResult
    try {
      result = bytes ? await steps.fromFile({ name: run.name, bytes }, watch) : await steps.fromDocument(run.name, kept ?? '', watch)
    } catch (error) {
      if (error instanceof UnreadableFile)
        return await store.endRun(runId, { state: 'rejected', errorCode: error.code, error: error.message })
      // another worker may have taken it over and done it meanwhile
      if (isLast && !(await isDone(store, runId)))
        await store.endRun(runId, { state: 'failed', errorCode: 'internal', error: sentenceFor(run.name, error) })
      throw error
    }
    progress.begin('store')
    const { document, timings, ...rest } = result
    const whole = { ...rest, document: document ?? unkept, timings: { fetch, ...timings } }
    const { isJudged, ...finished } = await room.whileThereIs(() => store.finishRun(runId, whole))
    if (isJudged) await laySaidOver(store, run.sha256)
    return finished
  } finally {
    progress.stop()
  }
}

/** One question where all is well. @returns null if the store knows no such run, as when it was forgotten meanwhile. */
async function begun(store: Store, id: string): Promise<Run | null> {
  try {
    return await store.startRun(id)
  } catch (error) {
    if ((await store.findRun(id)) === null) return null
    throw error
  }
}

async function isDone(store: Store, id: string): Promise<boolean> {
  const run = await store.findRun(id)
  return run === null || isOver(run)
}

/** A first attempt at a file can have none, and is spared the question. */
async function keptDocument(store: Store, { from, sha256, attempts, pipelineVersion }: Run): Promise<string | null> {
  if (from === 'document') return store.findDocumentText(sha256)
  return attempts > 1 ? store.findDocumentText(sha256, pipelineVersion) : null
}

/** Tells the step that is being done, once it has taken a while. It is a note: that it could not be told is no trouble of the run. */
function slowly(tell: (step: string) => Promise<unknown>) {
  let step = ''
  let isSlow = false
  const say = () => void tell(step).catch(() => {})
  const timer = setTimeout(() => {
    isSlow = true
    say()
  }, slow)
  return {
    begin(next: string) {
      step = next
      if (isSlow) say()
    },
    stop: () => clearTimeout(timer),
  }
}

/** Of a run that was begun so often that it seems to take the program down with it. */
export const interrupted = ({ name, attempts }: Run) => ({
  state: 'failed' as const,
  errorCode: 'interrupted',
  error: `${name} was begun ${attempts} times and the program ended each time before it was done; report the file.`,
})

const sentenceFor = (name: string, error: unknown) => {
  const reason = (error instanceof Error ? error.message : String(error)).trimEnd()
  const clause = reason.endsWith('.') ? reason.slice(0, -1) : reason
  return `${name} could not be processed (${clause}); import it again, and report the file if it fails again.`
}
