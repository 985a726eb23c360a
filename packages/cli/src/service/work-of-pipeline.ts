/** What the API asks to be done, by the pipeline and the store. */
import type { SentFile, Work } from '@specmill/review'
import type { Store } from '@specmill/store'
import type { Pipeline } from '@specmill/workers'

/** Files that were sent to the service; the key is their name. */
const bucket = 'http:'

export function workOf(store: Store, pipeline: Pipeline): Work {
  return {
    take: ({ name, key, bytes, given, batch, again }: SentFile) =>
      pipeline.take({ bucket, key: key ?? name, name, bytes, given, batch }, again),
    replay: id => pipeline.replay(id),
    reprocess: which => pipeline.reprocess(which),
    onProgress(listener) {
      const tell = async (id: string, step: string | null) => {
        const run = await store.findRun(id)
        if (run) listener({ run: run.id, name: run.name, state: run.state, step: step ?? run.step })
      }
      // whoever listens only misses a line where the store does not answer; it is asked again for the next one
      const quietly = (told: Promise<void>) => void told.catch(() => undefined)
      const listening = pipeline.listen({ over: id => quietly(tell(id, null)), progress: (id, { step }) => quietly(tell(id, step)) })
      return () => void listening.then(end => end()).catch(() => undefined)
    },
    async trouble() {
      try {
        return (await pipeline.lack()) ?? (await queueTrouble(pipeline))
      } catch (error) {
        return `The data folder cannot be looked at: ${(error as Error).message}`
      }
    },
    jobs: () => pipeline.counts(),
  }
}

const queueTrouble = ({ counts }: Pipeline) =>
  counts().then(
    () => null,
    (error: Error) => `The queue does not answer: ${error.message}`,
  )
