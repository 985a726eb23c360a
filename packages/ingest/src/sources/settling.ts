/** Which files are at rest: a file is, once it has looked the same for the settle time. */

export interface Settling {
  /** @param look what changes while a file is written. @returns whether it has looked so for the settle time. */
  isAtRest(key: string, look: string): boolean
  /** Forgets the keys that were not asked for since the last call: they are gone. */
  endScan(): void
  /** Milliseconds until the next of those that are not at rest may be; null where all are. */
  next(): number | null
}

/** @param now milliseconds on a clock that never goes back. */
export function settlingAfter(settleMs: number, now: () => number): Settling {
  interface Seen {
    look: string
    since: number
    scan: number
    /** When it was last asked for. */
    wasAtRest: boolean
  }
  const seen = new Map<string, Seen>()
  let scan = 0
  return {
    isAtRest(key, look) {
      const before = seen.get(key)
      const since = before?.look === look ? before.since : now()
      const wasAtRest = now() - since >= settleMs
      seen.set(key, { look, since, scan, wasAtRest })
      return wasAtRest
    },
    endScan() {
      for (const [key, entry] of seen) if (entry.scan !== scan) seen.delete(key)
      scan++
    },
    next() {
      let soonest: number | null = null
      for (const { since, wasAtRest } of seen.values()) {
        // one that came to rest after it was asked for has yet to be given
        if (!wasAtRest) soonest = Math.min(soonest ?? Number.POSITIVE_INFINITY, Math.max(0, since + settleMs - now()))
      }
      return soonest
    },
  }
}
