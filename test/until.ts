/** Waiting in a test: for the thing itself, as long as it takes. */
import { setTimeout as wait } from 'node:timers/promises'

/** Ends what never comes before Jest does, so that its loop does not outlive the test; nothing that comes takes so long. */
const longest = 180_000

/** Resolves when it holds. @throws Error when it never does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + longest
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`What was waited for did not come: ${holds}`)
    await wait(20)
  }
}
