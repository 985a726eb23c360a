/** A bar on a terminal, nothing elsewhere. Lines for the user wait until the bar is gone. */
export interface Progress {
  step(): void
  say(line: string): void
  stop(): void
}

/** @param total number of files; for one there is no bar. */
export async function showProgress(total: number): Promise<Progress> {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, say: line => process.stderr.write(line), stop: () => {} }
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const bar = new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} files, {eta_formatted} left' }, Presets.shades_classic)
  const lines: string[] = []
  bar.start(total, 0)
  return {
    step: () => bar.increment(),
    say: line => lines.push(line),
    stop: () => {
      bar.stop()
      process.stderr.write(lines.join(''))
    },
  }
}
