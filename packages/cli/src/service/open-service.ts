/** The service: store, queue, reader processes, watched buckets and the API, opened one after the other and closed in the other order. */
import { type Incident, openPagePictures, UnreadableFile } from '@specmill/ingest'
import { CannotDraw, openFigures, type PageToRender, type Serving, serveHealth, serveReview } from '@specmill/review'
import { type Item, openStoreByUrl, type Store } from '@specmill/store'
import { openPipeline, type Pipeline, pipelineSettings, pooledSteps, type Scanned, type Settings } from '@specmill/workers'
import packageJson from '../../package.json' with { type: 'json' }
import { letHeapGrow } from '../access/heap.ts'
import type { Log } from './log.ts'
import { type WatchedBucket, watchBucket } from './watched-bucket.ts'
import { workOf } from './work-of-pipeline.ts'

export interface Service {
  /** null where it serves nothing. */
  address: string | null
  store: Store
  pipeline: Pipeline
  /** Whether all that lay in the buckets at the last scan has been taken in, but for what was tried in vain. */
  isAtRest(): boolean
  /** What could not be taken in from the buckets, a sentence each. */
  untaken(): string[]
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
  /** Is told, beside the log, of what goes wrong and belongs to no run. */
  onTrouble?(sentence: string): void
}

const dayMs = 86_400_000
/** Milliseconds: what is started again each night keeps house too. */
const afterStart = 60_000

/** @throws FolderInUse, UnusableStore, UnusableQueue, UnusableBucket, CannotListen; what was opened before is closed then. */
export async function openService(
  settings: Settings,
  { serves, page, buckets = settings.buckets, works = true, onTrouble = () => {} }: ServiceParts,
  log: Log,
): Promise<Service> {
  const opened: (() => Promise<unknown> | unknown)[] = []
  // what does not close keeps nothing else open
  const close = async () => {
    const troubles: unknown[] = []
    for (const end of opened.splice(0).reverse()) {
      try {
        await end()
      } catch (error) {
        troubles.push(error)
      }
    }
    if (troubles.length > 0) throw troubles[0]
  }
  const figures = openFigures()
  letHeapGrow()
  try {
    const store = await openStoreByUrl(settings)
    opened.push(() => store.close())
    const concurrency = works ? settings.concurrency : 0
    const limits = {
      deadlineMs: settings.deadline * 1_000,
      memoryMb: settings.memory,
      onIncident({ pid, cause, detail }: Incident) {
        figures.incident(cause)
        log.warn({ pid, cause, detail }, 'a reader process ended')
      },
    }
    const steps = await pooledSteps({ readers: settings.readers ?? Math.max(1, concurrency), startsAhead: works, ...limits })
    opened.push(() => steps.close())
    const reporting = (where: string) => (trouble: Error) => {
      figures.trouble(where)
      onTrouble(trouble.message)
      log.error({ where, trouble: trouble.message }, 'trouble')
    }
    const report = reporting('pipeline')
    const pipeline = await openPipeline(store, steps, report, {
      ...pipelineSettings(settings),
      concurrency,
      onEnd(run) {
        figures.ended(run)
        const { id, sha256, state, errorCode, attempts, timings } = run
        log.info({ run: id, sha256, state, code: errorCode, attempts, timings }, 'a run ended')
      },
    })
    opened.push(() => pipeline.close())
    // news of all processes cost a connection, and are for whoever asks for them
    if (log.isLevelEnabled('debug'))
      opened.push(await pipeline.listen({ progress: (run, { step }) => log.debug({ run, step }, 'a step began') }))

    const watched: WatchedBucket[] = []
    for (const bucket of buckets) {
      const [where = bucket] = bucket.split('?')
      const refused = ({ id, errorCode, error }: Item) => {
        onTrouble(error ?? '')
        log.warn({ item: id, code: errorCode }, 'a file was refused')
      }
      const listener = { refused, trouble: reporting(where), scanned: (counts: Scanned) => figures.scanned(where, { ...counts }) }
      const one = await watchBucket(bucket, settings, store, pipeline, listener)
      opened.push(() => one.close())
      watched.push(one)
      log.info({ bucket: one.uri }, 'watching')
    }
    opened.push(daily(() => keepHouse(store, settings.retentionDays, log), report))

    let serving: Serving | null = null
    if (serves !== 'nothing') {
      const work = workOf(store, pipeline)
      const pictures = openPagePictures(limits)
      opened.push(() => pictures.close())
      const renderPage = (asked: PageToRender) =>
        pictures.draw(asked).catch(error => {
          throw error instanceof UnreadableFile ? new CannotDraw(error.message) : error
        })
      const options = { store, work, version: packageJson.version, renderPage, token: settings.token, page, figures }
      serving = serves === 'health' ? await serveHealth(options, settings, report) : await serveReview(options, settings, report)
      opened.push(serving.close)
      if (serves === 'everything') {
        opened.push(() => store.announce(null))
        await store.announce(serving.address)
      }
      log.info({ address: serving.address }, 'serving')
    }
    const untaken = () => watched.flatMap(bucket => bucket.troubles())
    return {
      address: serving?.address ?? null,
      store,
      pipeline,
      isAtRest: () => watched.every(bucket => bucket.isAtRest()),
      untaken,
      close,
    }
  } catch (error) {
    // why it could not be opened says more than what did not close after it
    await close().catch(() => undefined)
    throw error
  }
}

/** Forgets what is older than the settings say, and gives back its room. */
async function keepHouse(store: Store, days: number | null, log: Log): Promise<void> {
  const forgotten = days === null ? [] : await store.forgetOlderThan(days)
  for (const { sha256, items } of forgotten) log.info({ sha256, items }, 'forgotten for its age')
  await store.tidy()
}

/** Once a minute after the start, and each day. @returns what ends it. */
function daily(task: () => Promise<void>, report: (trouble: Error) => void): () => Promise<void> {
  let underWay = Promise.resolve()
  const once = () => {
    underWay = underWay.then(task).catch(report)
  }
  const timers = [setTimeout(once, afterStart), setInterval(once, dayMs)]
  for (const timer of timers) timer.unref()
  return async () => {
    for (const timer of timers) clearTimeout(timer)
    await underWay
  }
}
