/** A scan: all that is at rest in a bucket, less what is known, is taken in. It is the truth; notifications are only hints to begin one. */
import type { Entry } from '@specmill/ingest'
import { errorFrom } from '../error-from.ts'
import { type Outcome, putAway, type Taking, takeEntry } from './take-entry.ts'
import type { Turns } from './turns.ts'

export interface ScanListener {
  /** An entry was taken in, or refused. */
  entry?(entry: Entry, outcome: Exclude<Outcome, { kind: 'later' }>): void
  /** Something went wrong that may pass; the scan goes on with the other entries, and another one follows. */
  trouble(error: Error): void
  /** An entry was taken in and could not be put away; it is tried again at the next scan. Told as trouble where nobody listens. */
  stays?(error: Error): void
}

export interface Scanned {
  listed: number
  /** Known from before, in this version. */
  known: number
  taken: number
  refused: number
  /** To be looked at again soon: they changed while they were opened, or there was trouble. */
  later: number
}

/** Entries that the store is asked about together. */
const page = 500

export interface Scan extends Omit<Taking, 'forgotten'> {
  turns: Turns
  listener: ScanListener
  /** Ids of entries that wait for their run to be put away; kept from scan to scan. */
  awaited: Set<string>
  isClosed(): boolean
}

/** @returns when each entry has been taken in; runs go on. @throws BucketTrouble where the bucket cannot be listed. */
export async function scanSource(scan: Scan): Promise<Scanned> {
  const counts: Scanned = { listed: 0, known: 0, taken: 0, refused: 0, later: 0 }
  let entries: Entry[] = []
  for await (const entry of scan.source.list()) {
    if (scan.isClosed()) return counts
    counts.listed++
    entries.push(entry)
    if (entries.length < page) continue
    await takeAll(scan, entries, counts)
    entries = []
  }
  await takeAll(scan, entries, counts)
  return counts
}

async function takeAll(scan: Scan, entries: Entry[], counts: Scanned): Promise<void> {
  const { store, source, turns, listener } = scan
  if (entries.length === 0) return
  const items = await store.seen(source.uri, entries)
  const forgotten = items.includes(null) ? await store.forgotten() : new Set<string>()
  await Promise.all(
    entries.map(async (entry, index) => {
      const item = items[index]
      if (item) {
        counts.known++
        // a process before us may have ended before it could put it away
        return finish(scan, entry, item.run)
      }
      try {
        const outcome = await turns.take(entry.size, async () =>
          scan.isClosed() ? { kind: 'later' as const } : takeEntry({ ...scan, forgotten }, entry),
        )
        counts[outcome.kind]++
        if (outcome.kind === 'later') return
        listener.entry?.(entry, outcome)
        finish(scan, entry, outcome.kind === 'taken' ? outcome.taken.run.id : null)
      } catch (error) {
        counts.later++
        listener.trouble(errorFrom(error))
      }
    }),
  )
}

/** Goes on beside the scan. */
function finish(scan: Scan, entry: Entry, run: string | null): void {
  const id = `${entry.key} ${entry.version}`
  if (!scan.putsAway || scan.awaited.has(id)) return
  scan.awaited.add(id)
  putAway(scan, entry, run)
    .catch(error => (scan.listener.stays ?? scan.listener.trouble)(errorFrom(error)))
    .finally(() => scan.awaited.delete(id))
}
