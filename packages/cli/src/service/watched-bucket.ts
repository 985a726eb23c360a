/** One bucket that a service watches: whether all that lies in it has been taken in, and what kept the rest. */
import { openSource } from '@specmill/ingest'
import type { Item, Store } from '@specmill/store'
import { type Pipeline, type Scanned, type Settings, watchSource } from '@specmill/workers'

export interface WatchedBucket {
  uri: string
  /** Whether all has been taken in, but for what was tried in vain. */
  isAtRest(): boolean
  /** What could not be taken in when it was looked at last, a sentence each. */
  troubles(): string[]
  close(): Promise<void>
}

export interface BucketListener {
  trouble(error: Error): void
  scanned(counts: Scanned): void
  /** A file was not even opened, or is not wanted. */
  refused(item: Item): void
}

/** Scans without success after which a file is not waited for any more: a share that has just gone may come back, a missing right does not. */
const mostInVain = 3

/** @throws UnusableBucket */
export async function watchBucket(
  address: string,
  { settle, after }: Pick<Settings, 'settle' | 'after'>,
  store: Store,
  pipeline: Pipeline,
  listener: BucketListener,
): Promise<WatchedBucket> {
  let underWay: string[] = []
  let last: string[] = []
  const trouble = (error: Error) => {
    underWay.push(error.message)
    listener.trouble(error)
  }
  const scanned = (counts: Scanned) => {
    last = underWay
    underWay = []
    listener.scanned(counts)
  }
  const entry = (_: unknown, outcome: { kind: 'taken' } | { kind: 'refused'; item: Item }) => {
    if (outcome.kind === 'refused') listener.refused(outcome.item)
  }
  const settling = settle === null ? {} : { settleMs: settle * 1_000 }
  const source = await openSource(address, { ...settling, after, report: trouble })
  const watcher = await watchSource(
    source,
    store,
    pipeline,
    { trouble, scanned, entry, stays: listener.trouble },
    { putsAway: after !== 'leave' },
  )
  return {
    uri: source.uri,
    isAtRest() {
      const { scanned, inVain, isScanning } = watcher.state()
      if (isScanning || source.settlesIn() !== null) return false
      return inVain >= mostInVain || (scanned !== null && scanned.later === 0)
    },
    troubles() {
      const { trouble } = watcher.state()
      return [...new Set(trouble === null ? last : [trouble])]
    },
    async close() {
      await watcher.close()
      await source.close()
    },
  }
}
