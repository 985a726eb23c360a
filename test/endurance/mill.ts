/**
 * A program to be killed: takes the files of a folder in, works on what is queued, or both. It begins anew each time it is started, as a
 * service does; it ends by itself when it has taken all in and seen the end of each.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openStoreByUrl } from '@specmill/store'
import { openPipeline, ownSteps, type Steps } from '@specmill/workers'

export interface MillSettings {
  /** Folder of the files to take in; null only works. */
  files: string | null
  data: string
  store: string
  queue: string
  concurrency: number
}

const { files, data, store: storeUrl, queue, concurrency }: MillSettings = JSON.parse(process.argv[2] ?? '')

// whoever started it is gone
process.once('disconnect', () => process.exit(1))

/** Servers that are killed come back. */
async function patiently<Result>(action: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await action()
    } catch (error) {
      if (storeUrl === 'pglite:') throw error
      process.stderr.write(`${error}\n`)
      await wait(200)
    }
  }
}

/** Whoever watches hears when a file is begun. */
const told = (steps: Steps): Steps => ({
  ...steps,
  async fromFile(file, watch) {
    process.stdout.write('begun\n')
    // long enough to be killed meanwhile
    await wait(250)
    return steps.fromFile(file, watch)
  },
})

const store = await patiently(() => openStoreByUrl({ data, store: storeUrl }))
const pipeline = await patiently(async () =>
  openPipeline(store, told(await ownSteps()), trouble => process.stderr.write(`${trouble}\n`), {
    queue,
    concurrency,
    patience: 2_500,
    reconcileEvery: 1_000,
    retryDelay: 100,
  }),
)
process.once('SIGTERM', async () => {
  await pipeline.close()
  await store.close()
  process.exit()
})
if (files !== null) {
  const names = readdirSync(files).sort()
  const ends: Promise<unknown>[] = []
  for (const name of names) {
    const item = { bucket: 'file:', key: name, name, bytes: readFileSync(join(files, name)) }
    const { run } = await patiently(() => pipeline.take(item))
    ends.push(patiently(() => pipeline.ended(run.id)))
  }
  await Promise.all(ends)
  await pipeline.close()
  await store.close()
  process.exit()
}
