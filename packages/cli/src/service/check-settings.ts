/** Tries what the settings name, without doing any work: a folder that is not there is made and taken away again. */
import { existsSync } from 'node:fs'
import { access, constants, mkdir, rmdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { folderOf, openSource } from '@specmill/ingest'
import { isLoopback } from '@specmill/review'
import { FolderInUse, openStoreByUrl, openStoreInMemory, type Store } from '@specmill/store'
import { openPipeline, ownSteps, pipelineSettings, type Settings } from '@specmill/workers'
import { noStore } from '../access/with-access.ts'

/** @returns one sentence for each thing that cannot be used. */
export async function problemsOf(settings: Settings): Promise<string[]> {
  const problems: string[] = []
  const tried = async (what: string, attempt: () => Promise<void>) =>
    attempt().catch((error: Error) => {
      // a service that runs with them has tried them
      if (!(error instanceof FolderInUse && error.holder?.address)) problems.push(`${what}: ${error.message}`)
    })
  await tried('the store and the queue', async () => {
    const store = await (noStore(settings) === null ? openStoreByUrl(settings) : storeToBe(settings.data))
    try {
      const pipeline = await openPipeline(store, await ownSteps(), error => problems.push(`the queue: ${error.message}`), {
        ...pipelineSettings(settings),
        concurrency: 0,
      })
      await pipeline.close()
    } finally {
      await store.close()
    }
  })
  for (const bucket of settings.buckets) {
    await tried(`the bucket ${bucket}`, async () => {
      const folder = folderOf(bucket)
      if (folder !== null && !existsSync(folder)) return canBeMade(folder)
      const source = await openSource(bucket, {})
      try {
        for await (const _ of source.list()) break
      } finally {
        await source.close()
      }
    })
  }
  if (!isLoopback(settings.host) && settings.token === null)
    problems.push(
      `SPECMILL_HOST is ${settings.host}, which other machines reach, and there is no SPECMILL_TOKEN: whoever reaches it may read and delete.`,
    )
  return problems
}

/** There is nothing in it yet: that its folder can be made, and its database opened, is all there is to try. */
async function storeToBe(folder: string): Promise<Store> {
  await canBeMade(folder)
  return openStoreInMemory()
}

/** @throws Error with a sentence. */
async function canBeMade(folder: string): Promise<void> {
  const missing: string[] = []
  for (let place = resolve(folder); !existsSync(place); place = dirname(place)) missing.push(place)
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new Error(`The folder ${folder} cannot be made or written (${(error as NodeJS.ErrnoException).code}); name another one.`)
  } finally {
    // from the innermost; what somebody has put something into stays
    for (const place of missing) await rmdir(place).catch(() => undefined)
  }
}
