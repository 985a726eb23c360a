/** Opens a data folder with a worker on it, and closes both whatever happens in between. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '@specmill/store'
import { openPipeline, ownSteps, type Pipeline } from '@specmill/workers'
import { oneLine } from '../line.ts'
import { withStore } from './open-store.ts'

/** @throws UsageError while another process holds the folder. */
export async function withPipeline<Result>(folder: string, use: (pipeline: Pipeline, store: Store) => Promise<Result>): Promise<Result> {
  if (!existsSync(join(folder, 'database'))) process.stderr.write(`making the database in ${folder}, which takes some seconds once\n`)
  return withStore(folder, async store => {
    const pipeline = await openPipeline(store, await ownSteps(), trouble =>
      process.stderr.write(`specmill: trouble with the queue (${oneLine(trouble.message)})\n`),
    )
    try {
      return await use(pipeline, store)
    } finally {
      await pipeline.close()
    }
  })
}
