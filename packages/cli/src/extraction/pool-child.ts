/** The child process of the pool: extracts one file after the other until its parent hangs up. */
import { extractOne } from './extract-one.ts'
import type { Task } from './pool.ts'

process.on('message', async ({ input, shape }: Task) => {
  process.send?.(await extractOne(input, shape))
})
