/** A bar on a terminal, with rate and time left; nothing elsewhere. Lines for the user go by above it. */
export interface Progress {
  step(): void
  say(line: string): void
  stop(): void
}

/** @param total number of files; for one there is no bar. */
export async function showProgress(total: number): Promise<Progress> {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, say: line => process.stderr.write(line), stop: () => {} }
  const { MultiBar, Presets } = (await import('cli-progress')).default
  const format = '{bar} {value}/{total} files, {rate}, {eta_formatted} left'
  const bars = new MultiBar({ stream: process.stderr, format, emptyOnZero: true }, Presets.shades_classic)
  const start = performance.now()
  let done = 0
  const bar = bars.create(total, 0, { rate: rateOf(0, 0) })
  return {
    step: () => bar.increment({ rate: rateOf(++done, performance.now() - start) }),
    say: line => bars.log(line),
    stop: () => bars.stop(),
  }
}

/** Few a second are told by the minute. @param elapsed milliseconds. */
export function rateOf(done: number, elapsed: number): string {
  const aSecond = elapsed > 0 ? (done / elapsed) * 1_000 : 0
  return aSecond >= 1 || done === 0 ? `${Math.round(aSecond)} a second` : `${Math.round(aSecond * 60)} a minute`
}
