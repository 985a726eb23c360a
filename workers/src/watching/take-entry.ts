/** One entry of a bucket: opened, taken in, queued; and put away when its run has ended. */
import { createHash } from 'node:crypto'
import { Changed, type Entry, type Source, UnreadableFile } from '@specmill/ingest'
import type { Given } from '@specmill/model'
import type { Item, Run, Store, Taken } from '@specmill/store'
import type { Pipeline } from '../pipeline.ts'

export interface Taking {
  source: Source
  store: Store
  pipeline: Pipeline
  /** What is said of all files of this bucket. */
  given: Given | null
  /** Whether entries are moved or deleted when they are done with. */
  putsAway: boolean
  /** Hashes of what somebody wanted forgotten. */
  forgotten: ReadonlySet<string>
}

/** `later`: it was another one when it was opened, and comes in the next scan. */
export type Outcome = { kind: 'taken'; taken: Taken } | { kind: 'refused'; item: Item } | { kind: 'later' }

/** @throws trouble that may pass, of the bucket or the store: the entry is as it was, and comes in the next scan. */
export async function takeEntry({ source, store, pipeline, given, forgotten }: Taking, entry: Entry): Promise<Outcome> {
  const { key, name, version, size, etag } = entry
  const item = { bucket: source.uri, key, name, version, etag, given }
  let bytes: Uint8Array
  try {
    bytes = await source.open(entry)
  } catch (error) {
    if (error instanceof Changed) return { kind: 'later' }
    if (!(error instanceof UnreadableFile)) throw error
    return { kind: 'refused', item: await store.refuse({ ...item, size }, { errorCode: error.code, error: error.message }) }
  }
  if (forgotten.size > 0 && forgotten.has(createHash('sha256').update(bytes).digest('hex'))) {
    const error = `${name} was forgotten and still lies in ${source.uri}; delete it there, or take it in again with "specmill import".`
    return { kind: 'refused', item: await store.refuse({ ...item, size }, { errorCode: 'forgotten', error }) }
  }
  return { kind: 'taken', taken: await pipeline.take({ ...item, bytes }) }
}

/** Puts an entry away when its run has ended; one that was refused at once. @param run its id; null where it was refused. */
export async function putAway({ source, pipeline, putsAway }: Omit<Taking, 'forgotten'>, entry: Entry, run: string | null): Promise<void> {
  if (!putsAway) return
  const ended: Run | null = run === null ? null : await pipeline.ended(run)
  // one that was given up may be replayed: its bytes are kept
  await source.finish(entry, ended?.state === 'ok' ? 'done' : 'failed').catch(error => {
    if (!(error instanceof Changed)) throw error
  })
}
