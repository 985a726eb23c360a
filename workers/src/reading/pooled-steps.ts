/** The steps in reader processes, which a file cannot get out of: what a service does with files that anybody may have dropped. */
import { type Incident, openReaderPool, type PoolState } from '@specmill/ingest'
import type { StepResult, Steps, StepWatcher } from '../steps.ts'
import type { ReadingProgress, ReadingTask } from './message.ts'

export interface PoolSettings {
  /** Processes, and so files at once. */
  readers: number
  /** Milliseconds that a file may take; each page that is recognised begins anew. */
  deadlineMs: number
  /** Megabytes that one process may use. */
  memoryMb: number
  /** Whether the processes are started now, so that the first file need not wait for them. */
  startsAhead?: boolean
  /** Is told of each process that had to be ended, or ended by itself. */
  onIncident?(incident: Incident): void
}

export async function pooledSteps(settings: PoolSettings): Promise<Steps & { state(): PoolState }> {
  const { version } = await import('@specmill/extract')
  const { readers, deadlineMs, memoryMb, startsAhead = false, onIncident } = settings
  // as sources, or built
  const program = new URL(import.meta.url.endsWith('.ts') ? './reader.ts' : './reader.js', import.meta.url)
  const pool = openReaderPool<ReadingTask, StepResult, ReadingProgress>({
    program,
    size: readers,
    ahead: startsAhead ? readers : 0,
    deadlineMs,
    memoryMb,
    onIncident,
  })
  async function run(task: ReadingTask, watch: StepWatcher): Promise<StepResult> {
    const kept: Promise<void>[] = []
    const result = await pool.run(
      task.name,
      task,
      said => void ('step' in said ? watch.begin(said.step) : kept.push(watch.keep(said.document))),
    )
    await Promise.all(kept)
    return result
  }
  return {
    version,
    fromFile: ({ name, bytes }, watch) => run({ name, bytes }, watch),
    fromDocument: (name, document, watch) => run({ name, document }, watch),
    state: () => pool.state(),
    close: () => pool.close(),
  }
}
