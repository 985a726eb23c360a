/** A child of the pool that dies of some files, as one does that runs out of memory; for tests. */
import type { Outcome } from '../extract-one.ts'
import type { Task } from '../pool.ts'

process.on('message', ({ input }: Task) => {
  if (input.name.startsWith('deadly')) process.exit(1)
  process.send?.({ ms: 0, json: input.name, rejection: null } satisfies Outcome)
})
