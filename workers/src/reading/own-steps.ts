/** The steps of the program itself, in this process: for tests, and where files are trusted. */
import type { Steps, StepWatcher } from '../steps.ts'
import type { ReadingTask } from './message.ts'

export async function ownSteps(): Promise<Steps> {
  const { readAndExtract, version } = await import('./read-and-extract.ts')
  async function run(task: ReadingTask, watch: StepWatcher) {
    const kept: Promise<void>[] = []
    const result = await readAndExtract(task, said => void ('step' in said ? watch.begin(said.step) : kept.push(watch.keep(said.document))))
    await Promise.all(kept)
    return result
  }
  return {
    version,
    fromFile: ({ name, bytes }, watch) => run({ name, bytes }, watch),
    fromDocument: (name, document, watch) => run({ name, document }, watch),
    close: async () => {},
  }
}
