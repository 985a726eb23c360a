/** The whole service on a store in memory, with the page as it is built: what a browser is pointed at. */
import { execFileSync } from 'node:child_process'
import { openPagePictures } from '@specmill/ingest'
import { type Extraction, plainFrom } from '@specmill/model'
import { serveReview } from '@specmill/review'
import { openStoreInMemory, recordRows, type Store } from '@specmill/store'
import { openPipeline, ownSteps, type StepResult, type Steps } from '@specmill/workers'

export interface PageService {
  address: string
  store: Store
  /** From now on there are newer rules: what they extract is what the old ones do, changed. */
  learn(change: (extraction: Extraction) => void): void
  /** Takes a file in and waits for its end. @returns its sha256 */
  send(name: string, bytes: string | Uint8Array): Promise<string>
  /** Forgets all files, and what was learnt. */
  empty(): Promise<void>
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

/** Steps whose rules can be taught something. */
async function teachable(): Promise<Steps & Pick<PageService, 'learn'> & { unlearn(): void }> {
  const steps = await ownSteps()
  let changes: ((extraction: Extraction) => void)[] = []
  const taught = (result: StepResult): StepResult => {
    if (changes.length === 0) return result
    const extraction: Extraction = JSON.parse(new TextDecoder().decode(Buffer.from(result.extraction as Uint8Array)))
    for (const change of changes) change(extraction)
    return { ...result, extraction: JSON.stringify(extraction), records: JSON.stringify(recordRows(plainFrom(extraction))) }
  }
  return {
    get version() {
      return `${steps.version}${'+'.repeat(changes.length)}`
    },
    fromFile: async (...asked) => taught(await steps.fromFile(...asked)),
    fromDocument: async (...asked) => taught(await steps.fromDocument(...asked)),
    close: () => steps.close(),
    learn: change => void (changes = [...changes, change]),
    unlearn: () => void (changes = []),
  }
}

export async function openPageService(): Promise<PageService> {
  const page = builtPage()
  const store = await openStoreInMemory()
  const steps = await teachable()
  const faults: Error[] = []
  const report = (fault: Error) => void faults.push(fault)
  const pictures = openPagePictures({})
  const pipeline = await openPipeline(store, steps, report)
  const take = (name: string, bytes: Uint8Array) => pipeline.take({ bucket: 'http:', key: name, name, bytes })
  const serving = await serveReview(
    {
      ...{ store, version: '0.0.0', renderPage: asked => pictures.draw(asked), token: null, page },
      work: {
        take: ({ name, bytes }) => take(name, bytes),
        replay: id => pipeline.replay(id),
        reprocess: which => pipeline.reprocess(which),
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
    ...{ address: serving.address, store, learn: steps.learn },
    async send(name, content) {
      const { run } = await take(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)
      const { sha256, state, error } = await pipeline.ended(run.id)
      if (state !== 'ok') throw new Error(`${name} was ${state}: ${error}`)
      return sha256
    },
    async empty() {
      steps.unlearn()
      for (;;) {
        const { rows } = await store.listInbox({ limit: 1000 })
        if (rows.length === 0) return
        for (const { sha256 } of rows) await store.forget(sha256)
      }
    },
    async close() {
      await serving.close()
      await pipeline.close()
      await pictures.close()
      await store.close()
      if (faults[0]) throw faults[0]
    },
  }
}
