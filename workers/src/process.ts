/** One job: fetch → read → extract → store. The job knows the run's id; the store knows the rest. */
import { UnreadableFile } from '@specmill/ingest'
import type { Run, Store } from '@specmill/store'
import type { Steps } from './steps.ts'

/**
 * Brings a run to its end. A run that has ended is left as it is, so that a job that is done twice has the effect of once.
 * @param isLastAttempt whether the run is given up when this attempt fails.
 * @throws whatever a step threw that may pass, for the queue to try again; the run is `failed` then if this was the last attempt.
 */
export async function processRun(store: Store, steps: Steps, id: string, isLastAttempt: boolean): Promise<Run> {
  const known = await store.findRun(id)
  if (known && known.state !== 'queued' && known.state !== 'running') return known
  const { sha256, name } = await store.startRun(id)
  try {
    const bytes = await store.readBlob(sha256)
    const document = await steps.read({ name, bytes })
    await store.saveDocument(document, steps.version)
    await store.saveExtraction(await steps.extract(document), steps.version)
    return await store.endRun(id, { state: 'ok' })
  } catch (error) {
    if (error instanceof UnreadableFile) return store.endRun(id, { state: 'rejected', errorCode: error.code, error: error.message })
    if (isLastAttempt) await store.endRun(id, { state: 'failed', errorCode: 'internal', error: sentenceFor(name, error) })
    throw error
  }
}

const sentenceFor = (name: string, error: unknown) => {
  const reason = (error instanceof Error ? error.message : String(error)).trimEnd()
  const clause = reason.endsWith('.') ? reason.slice(0, -1) : reason
  return `${name} could not be processed (${clause}); import it again, and report the file if it fails again.`
}
