/** The whole service on a store in memory, with the page as it is built: what a browser is pointed at. */
import { execFileSync } from 'node:child_process'
import { serveReview } from '@specmill/review'
import { openStoreInMemory, type Store } from '@specmill/store'
import { openPipeline, ownSteps } from '@specmill/workers'

export interface PageService {
  address: string
  store: Store
  /** Of the steps that extract. */
  version: string
  /** Takes a file in and waits for its end. @returns its sha256 */
  send(name: string, bytes: string | Uint8Array): Promise<string>
  close(): Promise<void>
}

/** @returns the folder of the page, built where its sources are newer. */
function builtPage(): string {
  const program = `const { builtPage } = await import('./packages/cli/src/service/built-page.ts'); process.stdout.write(String(await builtPage(() => {})))`
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
}

export async function openPageService(): Promise<PageService> {
  const page = builtPage()
  const store = await openStoreInMemory()
  const steps = await ownSteps()
  const faults: Error[] = []
  const report = (fault: Error) => void faults.push(fault)
  const pipeline = await openPipeline(store, steps, report)
  const take = (name: string, bytes: Uint8Array) => pipeline.take({ bucket: 'http:', key: name, name, bytes })
  const serving = await serveReview(
    {
      ...{ store, version: '0.0.0', renderPage: null, token: null, page },
      work: {
        take: ({ name, bytes }) => take(name, bytes),
        async replay(id) {
          const run = await store.replayRun(id, steps.version)
          await pipeline.enqueue([run])
          return run
        },
        reprocess: async () => 0,
        onProgress(listener) {
          const tell = async (id: string, step: string | null) => {
            const run = await store.findRun(id)
            if (run) listener({ run: run.id, name: run.name, state: run.state, step })
          }
          const listening = pipeline.listen({ over: id => void tell(id, null), progress: (id, { step }) => void tell(id, step) })
          return () => void listening.then(end => end())
        },
        trouble: async () => null,
        jobs: () => pipeline.counts(),
      },
    },
    { host: '127.0.0.1', port: 0 },
    report,
  )
  return {
    ...{ address: serving.address, store, version: steps.version },
    async send(name, content) {
      const { run } = await take(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)
      const { sha256, state, error } = await pipeline.ended(run.id)
      if (state !== 'ok') throw new Error(`${name} was ${state}: ${error}`)
      return sha256
    },
    async close() {
      await serving.close()
      await pipeline.close()
      await store.close()
      if (faults[0]) throw faults[0]
    },
  }
}
