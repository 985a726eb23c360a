/** The side of the reader process: takes one task after the other and answers each. A program for the pool is a module that calls this. */
import { endWithParent } from './end-with-parent.ts'
import type { Ask, Said } from './messages.ts'
import { refusalFrom } from './refusal.ts'

/**
 * Tells the pool how far a task is, and that it is alive: its deadline starts anew.
 * @param withinMs how long the next step may take; without it, as long as the pool's deadline.
 */
export type Tell<Progress> = (progress: Progress, withinMs?: number) => void

/**
 * @param run one task → its answer, which must survive the structured clone algorithm; strings and bytes are carried cheaply.
 *   What it throws is thrown by the pool's `run`: an UnreadableFile as one, anything else as an Error.
 */
export function answerTasks<Task, Answer, Progress = unknown>(run: (task: Task, tell: Tell<Progress>) => Promise<Answer> | Answer): void {
  const send = (said: Said) => process.send?.(said)
  process.on('message', async ({ id, task }: Ask) => {
    try {
      const tell: Tell<Progress> = (progress, withinMs) => send({ kind: 'progress', id, progress, withinMs: withinMs ?? null })
      send({ kind: 'answer', id, answer: await run(task as Task, tell) })
    } catch (error) {
      send({ kind: 'refusal', id, refusal: refusalFrom(error) })
    }
  })
  process.on('disconnect', () => process.exit())
  endWithParent(Number(process.argv[2]))
  send({ kind: 'ready' })
}
