/** Tries what the settings name, without doing any work. */
import { openSource } from '@specmill/ingest'
import { isLoopback } from '@specmill/review'
import { FolderInUse, openStoreByUrl } from '@specmill/store'
import { openPipeline, ownSteps, pipelineSettings, type Settings } from '@specmill/workers'

/** @returns one sentence for each thing that cannot be used. */
export async function problemsOf(settings: Settings): Promise<string[]> {
  const problems: string[] = []
  const tried = async (what: string, attempt: () => Promise<void>) =>
    attempt().catch((error: Error) => {
      // a service that runs with them has tried them
      if (!(error instanceof FolderInUse && error.holder?.address)) problems.push(`${what}: ${error.message}`)
    })
  await tried('the store and the queue', async () => {
    const store = await openStoreByUrl(settings)
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
