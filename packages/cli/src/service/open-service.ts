/** The service: store, queue, reader processes, watched buckets and the API, opened one after the other and closed in the other order. */
import { openSource, type Source } from '@specmill/ingest'
import { type Serving, serveHealth, serveReview } from '@specmill/review'
import { openStoreByUrl, type Store } from '@specmill/store'
import { openPipeline, type Pipeline, pooledSteps, type Settings, type Watcher, watchSource } from '@specmill/workers'
import packageJson from '../../package.json' with { type: 'json' }
import type { Log } from './log.ts'
import { workOf } from './work-of-pipeline.ts'

export interface Service {
  /** null where it serves nothing. */
  address: string | null
  store: Store
  pipeline: Pipeline
  /** Whether all that lay in the buckets at the last scan has been taken in. */
  isAtRest(): boolean
  /** Takes nothing more in, finishes what is being worked on, and closes all. */
  close(): Promise<void>
}

export interface ServiceParts {
  /** The API and the page; or only whether it lives and can work, for whoever looks after many processes. */
  serves: 'everything' | 'health' | 'nothing'
  /** Folder of the built page; null for none. */
  page: string | null
  /** Addresses of the buckets to watch; those of the settings where nothing is said. */
  buckets?: string[]
  /** Whether files are worked on here; else they are only taken in. */
  works?: boolean
}

const dayMs = 86_400_000

/** @throws FolderInUse, UnusableStore, UnusableQueue, CannotListen, and what opening a bucket throws; what was opened before is closed then. */
export async function openService(
  settings: Settings,
  { serves, page, buckets = settings.buckets, works = true }: ServiceParts,
  log: Log,
): Promise<Service> {
  const opened: (() => Promise<unknown> | unknown)[] = []
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end()
  }
  const isEmbedded = settings.store === 'pglite:'
  try {
    const store = await openStoreByUrl(settings)
    opened.push(() => store.close())
    const concurrency = works ? settings.concurrency : 0
    const steps = await pooledSteps({
      readers: settings.readers ?? Math.max(1, concurrency),
      deadlineMs: settings.deadline * 1_000,
      memoryMb: settings.memory,
      onIncident: ({ pid, cause, detail }) => log.warn({ pid, cause, detail }, 'a reader process ended'),
    })
    opened.push(() => steps.close())
    const report = (trouble: Error) => log.error({ trouble: trouble.message }, 'trouble')
    const pipeline = await openPipeline(store, steps, report, {
      queue: settings.queue,
      concurrency,
      folder: isEmbedded ? settings.data : null,
    })
    opened.push(() => pipeline.close())
    const listening = await pipeline.listen({
      over: run => log.info({ run }, 'a run ended'),
      progress: (run, { step }) => log.debug({ run, step }, 'a step began'),
    })
    opened.push(listening)

    const watched: { source: Source; watcher: Watcher }[] = []
    const settle = settings.settle === null ? {} : { settleMs: settings.settle * 1_000 }
    for (const bucket of buckets) {
      const source: Source = await openSource(bucket, { ...settle, after: settings.after, report })
      opened.push(() => source.close())
      const watcher = await watchSource(source, store, pipeline, { trouble: report }, { putsAway: settings.after !== 'leave' })
      opened.push(() => watcher.close())
      watched.push({ source, watcher })
      log.info({ bucket: source.uri }, 'watching')
    }
    opened.push(forgetOld(store, settings.retentionDays, report))

    let serving: Serving | null = null
    if (serves !== 'nothing') {
      const work = workOf(store, pipeline, steps.version)
      const options = { store, work, version: packageJson.version, renderPage: null, token: settings.token, page }
      serving = serves === 'health' ? await serveHealth(options, settings, report) : await serveReview(options, settings, report)
      if (serves === 'everything') await store.announce(serving.address)
      const { close: stopServing } = serving
      opened.push(async () => {
        if (serves === 'everything') await store.announce(null)
        await stopServing()
      })
      log.info({ address: serving.address }, 'serving')
    }
    return { address: serving?.address ?? null, store, pipeline, isAtRest: () => watched.every(atRest), close }
  } catch (error) {
    await close()
    throw error
  }
}

const atRest = ({ source, watcher }: { source: Source; watcher: Watcher }) => {
  const { scanned, isScanning } = watcher.state()
  return !isScanning && scanned !== null && scanned.later === 0 && source.settlesIn() === null
}

/** Once a day, where the settings say so. @returns what ends it. */
function forgetOld(store: Store, days: number | null, report: (trouble: Error) => void): () => void {
  if (days === null) return () => {}
  const once = () => void store.forgetOlderThan(days).catch(report)
  once()
  const timer = setInterval(once, dayMs)
  timer.unref()
  return () => clearInterval(timer)
}
