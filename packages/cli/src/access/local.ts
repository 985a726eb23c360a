/** The store itself: this process holds it, and works on what it queues. */
import { laidOver, truthOf, withGiven } from '@specmill/extract'
import type { Extraction } from '@specmill/model'
import { openStoreByUrl, type Run, SeveralContents, type Store } from '@specmill/store'
import { openPipeline, type Pipeline, pipelineSettings, pooledSteps, type Settings, type Steps } from '@specmill/workers'
import { oneLine } from '../line.ts'
import { UsageError } from '../usage-error.ts'
import type { Access } from './access.ts'
import { letHeapGrow } from './heap.ts'

const trouble = (error: Error) => void process.stderr.write(`specmill: trouble with the queue (${oneLine(error.message)})\n`)

const refused = (error: unknown): never => {
  throw error instanceof SeveralContents ? new UsageError(error.message) : error
}

/** @throws FolderInUse, UnusableStore */
export async function openLocal(settings: Settings): Promise<Access> {
  const isEmbedded = settings.store === 'pglite:'
  const store: Store = await openStoreByUrl(settings)
  let opened: Promise<{ pipeline: Pipeline; steps: Steps }> | null = null

  async function open() {
    letHeapGrow()
    const steps = await pooledSteps({
      readers: settings.readers ?? Math.max(1, settings.concurrency),
      deadlineMs: settings.deadline * 1_000,
      memoryMb: settings.memory,
      startsAhead: settings.concurrency > 0,
    })
    try {
      return { pipeline: await openPipeline(store, steps, trouble, pipelineSettings(settings)), steps }
    } catch (error) {
      await steps.close()
      throw error
    }
  }
  const working = () => {
    opened ??= open()
    return opened
  }
  const known = async (id: string): Promise<Run> => {
    const run = await store.findRun(id)
    if (!run) throw new UsageError(`there is no run ${id}; "specmill runs" lists them.`)
    return run
  }

  return {
    where: isEmbedded ? `the store in ${settings.data}` : 'the store on the database server',
    isServed: !isEmbedded,
    intake: async () => (await working()).pipeline,
    addBatch: (label, total) => store.addBatch({ label, total }),
    findBatch: id => store.findBatch(id),
    listBatches: paging => store.listBatches(paging),
    async listRuns(filter) {
      const { limit: _, after: __, states: ___, ...counted } = filter
      const [page, counts] = await Promise.all([store.listRuns(filter), store.countRuns(counted)])
      return { ...page, counts }
    },
    findRun: id => store.findRun(id),
    listRefused: paging => store.listItems({ ...paging, state: 'refused' }),
    async replayRun(id) {
      await known(id)
      return (await working()).pipeline.replay(id)
    },
    async dropRun(id) {
      await known(id)
      return store.dropRun(id)
    },
    async reprocess(which) {
      const queued = await (await working()).pipeline.reprocess(which)
      return { runs: queued.length, since: queued[0]?.queuedAt ?? null }
    },
    searchRecords: search => store.searchRecords(search),
    async findExtraction(what) {
      const kept = await store.findExtractionText(what).catch(refused)
      if (!kept) return null
      const extraction: Extraction = JSON.parse(kept.text)
      return kept.given ? withGiven(extraction, kept.given) : extraction
    },
    async *exported(name, search, corrected) {
      const { exportFormats, found, truth, truthOfFound } = await import('@specmill/store/exports')
      if (name === truth.name) yield* truthOfFound(store, search, truthOf)
      const format = exportFormats.find(format => format.name === name)
      if (format) yield* format.write(found(store, search, laidOver, corrected))
    },
    forget: what => store.forget(what).catch(refused),
    async close() {
      // whoever asked for it has been told why it could not be opened
      const working = await opened?.catch(() => null)
      try {
        await working?.pipeline.close()
        await working?.steps.close()
      } finally {
        await store.close()
      }
    },
  }
}
