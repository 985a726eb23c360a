/** Watches a bucket: a scan at the start, at each hint, when something has come to rest, and every few minutes whatever happens. */
import type { Source } from '@specmill/ingest'
import type { Given } from '@specmill/model'
import type { Store } from '@specmill/store'
import { errorFrom } from '../error-from.ts'
import type { Pipeline } from '../pipeline.ts'
import { type Scan, type ScanListener, type Scanned, scanSource } from './scan.ts'
import { turnsOf } from './turns.ts'

export interface WatchSettings {
  /** Whether the source moves or deletes what is done with. */
  putsAway?: boolean
  given?: Given | null
  /** Files that are opened at once. */
  atOnce?: number
  /** Milliseconds between two scans where no hint comes: of a bucket that gives hints, and of one that gives none. */
  rescanEvery?: number
  pollEvery?: number
}

export interface WatchListener extends ScanListener {
  scanned?(counts: Scanned): void
}

export interface Watcher {
  uri: string
  /** Scans now, or after the scan that is under way. @returns when it is done; trouble is told to the listener. */
  scan(): Promise<void>
  /**
   * Of the last scan, ISO 8601; null before it, and where it failed. `inVain`: how many in a row could not take all in.
   * `isScanning`: one is under way or due at once.
   */
  state(): { lastScan: string | null; trouble: string | null; scanned: Scanned | null; inVain: number; isScanning: boolean }
  /** Takes nothing more; what is being opened is still taken in. The source stays open. */
  close(): Promise<void>
}

/** Bytes of files that may be in memory at once. */
const mostBytes = 200_000_000
const usual = { atOnce: 4, rescanEvery: 300_000, pollEvery: 30_000 }
/** Milliseconds after a hint, so that many hints make one scan. */
const hintDelay = 50
/** Milliseconds after trouble, doubled each time up to the time of a scan that comes anyway. */
const troubleDelay = 1_000

/** @throws nothing: a bucket that is not there yet is trouble that may pass. */
export async function watchSource(
  source: Source,
  store: Store,
  pipeline: Pipeline,
  listener: WatchListener,
  settings: WatchSettings = {},
): Promise<Watcher> {
  const { putsAway = false, given = null, atOnce, rescanEvery, pollEvery } = { ...usual, ...settings }
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  let dueAt = Number.POSITIVE_INFINITY
  let troubles = 0
  let underWay: Promise<void> | null = null
  let stopHints: (() => Promise<void>) | null = null
  const state: Omit<ReturnType<Watcher['state']>, 'inVain' | 'isScanning'> = { lastScan: null, trouble: null, scanned: null }
  const turns = turnsOf(atOnce, mostBytes)
  const scan: Scan = { source, store, pipeline, given, putsAway, turns, listener, awaited: new Set(), isClosed: () => isClosed }

  function scanIn(milliseconds: number): void {
    const at = performance.now() + milliseconds
    if (isClosed || at >= dueAt) return
    clearTimeout(timer)
    dueAt = at
    timer = setTimeout(() => void next(), milliseconds)
  }
  async function next(): Promise<void> {
    while (underWay) await underWay
    clearTimeout(timer)
    dueAt = Number.POSITIVE_INFINITY
    if (isClosed) return
    underWay = once().finally(() => {
      underWay = null
    })
    await underWay
  }
  async function once(): Promise<void> {
    try {
      const scanned = await scanSource(scan)
      Object.assign(state, { lastScan: new Date().toISOString(), trouble: null, scanned })
      troubles = scanned.later > 0 ? troubles + 1 : 0
      listener.scanned?.(scanned)
    } catch (error) {
      troubles++
      state.trouble = errorFrom(error).message
      listener.trouble(errorFrom(error))
    }
    scanIn(stopHints ? rescanEvery : pollEvery)
    // what was about to settle in a bucket that is away does not bring it back
    const settles = state.trouble === null ? source.settlesIn() : null
    if (settles !== null) scanIn(settles)
    if (troubles > 0) scanIn(Math.min(troubleDelay * 2 ** (troubles - 1), pollEvery))
  }

  // before the first scan: what comes while it goes on is hinted at
  const hints = source
    .watch?.(() => scanIn(hintDelay))
    .catch(error => {
      listener.trouble(errorFrom(error))
      return null
    })
  stopHints = (await hints) ?? null
  scanIn(0)
  return {
    uri: source.uri,
    scan: next,
    state: () => ({ ...state, inVain: troubles, isScanning: underWay !== null || dueAt <= performance.now() }),
    async close() {
      isClosed = true
      clearTimeout(timer)
      await stopHints?.()
      await underWay
    },
  }
}
