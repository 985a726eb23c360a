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
  }
  const seen = new Map<string, Seen>()
  let scan = 0
  return {
    isAtRest(key, look) {
      const before = seen.get(key)
      const since = before?.look === look ? before.since : now()
      seen.set(key, { look, since, scan })
      return now() - since >= settleMs
    },
    endScan() {
      for (const [key, entry] of seen) if (entry.scan !== scan) seen.delete(key)
      scan++
    },
    next() {
      let soonest: number | null = null
      for (const { since } of seen.values()) {
        const left = since + settleMs - now()
        if (left > 0) soonest = Math.min(soonest ?? left, left)
      }
      return soonest
    },
  }
}
