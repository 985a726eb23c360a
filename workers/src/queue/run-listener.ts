/** News of runs, from whatever process works on them. */
import type { Backend } from './backend.ts'
import { endSoon } from './end-soon.ts'

export interface RunProgress {
  step: string
}

/** What is told of runs, in whatever process they are worked on, from when the listening has begun: of what was over before, the store knows. */
export interface RunListener {
  /** Its job has left the queue: done, or given up. The store says what became of it. */
  over?(runId: string): void
  progress?(runId: string, progress: RunProgress): void
}

/** On a queue that several processes use. @returns what ends the listening. */
export async function listenOn(
  backend: Backend,
  name: string,
  listener: RunListener,
  report: (trouble: Error) => void,
): Promise<() => Promise<void>> {
  const events = backend.events(name)
  events.on('error', report)
  const over = ({ jobId }: { jobId: string }) => listener.over?.(jobId)
  events.on('completed', over)
  events.on('failed', over)
  events.on('progress', ({ jobId, data }) => listener.progress?.(jobId, data as unknown as RunProgress))
  await events.waitUntilReady().catch(async error => {
    await endSoon(events.close())
    throw error
  })
  return () => endSoon(events.close())
}
