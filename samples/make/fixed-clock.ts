/** Stops the clock: the libraries stamp the present moment into what they write, and a sample made twice must be the same bytes. */

/** Sets "now" for the rest of the process; dates that are built from a value stay as they are. */
export function stopClock(now: Date): void {
  const Real = Date
  class StoppedDate extends Real {
    constructor(...parts: unknown[]) {
      // @ts-expect-error the overloads of Date cannot be spread
      super(...(parts.length === 0 ? [now.getTime()] : parts))
    }
    static override now = (): number => now.getTime()
  }
  globalThis.Date = StoppedDate as DateConstructor
}
