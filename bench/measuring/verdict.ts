/** Whether a target holds: printed where it is measured, and told to `run.ts` for its last lines. */

export interface Verdict {
  /** The target in words, with its bound. */
  target: string
  /** What was measured, in words. */
  figure: string
  holds: boolean
}

export function tell(target: string, figure: string, holds: boolean): void {
  console.log(`${holds ? 'holds' : 'MISSED'}: ${target}: ${figure}`)
  // no one listens where a measurement is started by itself
  process.send?.({ target, figure, holds } satisfies Verdict)
}
