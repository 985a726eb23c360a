/** Waits for runs to end, with a bar that tells how many are left. */
import type { Run, RunState } from '@specmill/store'
import { showProgress } from '../extraction/progress.ts'
import type { Access } from './access.ts'

const pause = 500

/** @returns the runs of these states, when none of them is unfinished any more. Polls the store, so that it works whoever does the work. */
export async function waitForAll(access: Access, since: string, total: number): Promise<Record<RunState, number>> {
  const progress = await showProgress(total)
  let done = 0
  try {
    for (;;) {
      const { counts } = await access.listRuns({ since, limit: 1 })
      const ended = counts.ok + counts.rejected + counts.failed + counts.dropped
      while (done < Math.min(ended, total)) {
        done++
        progress.step()
      }
      if (counts.queued + counts.running === 0) return counts
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  } finally {
    progress.stop()
  }
}

/** How a run ended, in one line. */
export const outcomeOf = ({ name, state, errorCode, error }: Run) =>
  state === 'ok' ? `ok ${name}` : `${state} ${name}${errorCode ? ` [${errorCode}]` : ''}${error ? `: ${error}` : ''}`
