/** Several processes on one store and one queue: one takes in, another works; each hears of the end. */
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { openStoreAt } from '@specmill/store'
import { newDatabase, startPostgres } from '../../test/servers/postgres.ts'
import { startRedis } from '../../test/servers/redis.ts'
import { serverOrSkipped } from '../../test/servers/server.ts'
import { until } from '../../test/until.ts'
import { openPipeline, type PipelineSettings } from './pipeline.ts'
import { plainSteps } from './testing/plain-steps.ts'

const postgres = serverOrSkipped(await startPostgres(), 'several processes on PostgreSQL')
const redis = serverOrSkipped(await startRedis({ persistent: false }), 'several processes on Redis')
afterAll(() => Promise.all([postgres?.remove(), redis?.remove()]))

const item = (name: string) => ({ bucket: 'file:', key: name, version: '1', name, bytes: new TextEncoder().encode(name) })
const queues = ['postgres', 'redis'] as const
const possible = queues.filter(kind => postgres && (kind === 'postgres' || redis))

/** As two processes have them: a store and a pipeline of its own for each. */
async function open(url: string, queue: string, settings: PipelineSettings) {
  const store = await openStoreAt(url)
  const steps = plainSteps()
  const pipeline = await openPipeline(store, steps, () => {}, { queue, reconcileEvery: 200, retryDelay: 20, patience: 1_000, ...settings })
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await pipeline.close()
    await store.close()
  }
  opened.push(close)
  return { store, steps, pipeline, close }
}

/** Also what a test that failed has left open, which would keep the tests from ending. */
const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

for (const kind of possible) {
  test(`with the queue on ${kind}`, async () => {
    const url = await newDatabase(postgres?.url ?? '')
    const queue = kind === 'redis' ? (redis?.url ?? '') : url
    const taker = await open(url, queue, { concurrency: 0 })
    const waiting = await Promise.all(['Cook', 'Baker', 'BROKEN', 'FLAKY'].map(name => taker.pipeline.take(item(name))))
    expect(await taker.pipeline.counts()).toEqual({ waiting: 4, active: 0 })
    const heard: string[] = []
    const stop = await taker.pipeline.listen({ over: run => void heard.push(run) })

    const worker = await open(url, queue, { concurrency: 2 })
    const ended = await Promise.all(waiting.map(({ run }) => taker.pipeline.ended(run.id)))
    expect(ended.map(({ state }) => state)).toEqual(['ok', 'ok', 'rejected', 'ok'])
    expect(taker.steps.extracted).toEqual([])
    expect(worker.steps.extracted.sort()).toEqual(['Baker', 'Cook', 'FLAKY'])
    // news of what ended before the listening began are not heard, and the store has them; those of a later run are
    const { run } = await taker.pipeline.take(item('Miller'))
    await until(() => heard.includes(run.id))
    await stop()
    await worker.close()
    await taker.close()
  })
}

if (postgres && redis) {
  test('a queue that forgets its jobs is filled again, without a restart of ours', async () => {
    const url = await newDatabase(postgres.url)
    const taker = await open(url, redis.url, { concurrency: 0 })
    const { run } = await taker.pipeline.take(item('Miller'))
    await redis.kill()
    // while the queue is away files are taken in all the same
    const other = await taker.pipeline.take(item('Tanner'))
    await redis.restart()
    await until(async () => (await taker.pipeline.counts().catch(() => ({ waiting: 0 }))).waiting === 2)
    const worker = await open(url, redis.url, { concurrency: 1 })
    expect((await taker.pipeline.ended(run.id)).state).toBe('ok')
    expect((await taker.pipeline.ended(other.run.id)).state).toBe('ok')
    expect((await taker.store.countRuns()).ok).toBe(2)
    await worker.close()
    await taker.close()
  })
}

if (postgres && redis)
  test('a queue that has gone away holds up no end: the file that is worked on is finished, and the rest stays', async () => {
    const url = await newDatabase(postgres.url)
    const held = Promise.withResolvers<void>()
    const worker = await open(url, redis.url, { concurrency: 1 })
    const { fromFile } = worker.steps
    worker.steps.fromFile = async (file, watch) => {
      await held.promise
      return fromFile(file, watch)
    }
    const taken = await Promise.all(['Cooper', 'Fuller'].map(name => worker.pipeline.take(item(name))))
    await until(async () => (await worker.store.countRuns()).running === 1)
    await redis.kill()
    const closed = worker.pipeline.close()
    held.resolve()
    await closed
    const ended = await worker.store.findRuns(taken.map(({ run }) => run.id))
    expect(ended.map(({ state }) => state).sort()).toEqual(['ok', 'queued'])
    await worker.store.close()
    await redis.restart()
  })

if (postgres && redis)
  test('two installations share a Redis, and do not see the jobs of each other', async () => {
    const urls = await Promise.all([newDatabase(postgres.url), newDatabase(postgres.url)])
    const mills = await Promise.all(urls.map(url => open(url, redis.url, { concurrency: 2 })))
    const names = [0, 1, 2, 3, 4, 5]
    await Promise.all(
      mills.map(async ({ pipeline, steps }, mill) => {
        const taken = await Promise.all(names.map(name => pipeline.take(item(`Miller ${mill}${name}`))))
        for (const { run } of taken) expect((await pipeline.ended(run.id)).state).toBe('ok')
        expect(steps.extracted).toHaveLength(names.length)
      }),
    )
    for (const mill of mills) await mill.close()
  })

test('a queue in the store needs a store that has one', async () => {
  const elsewhere = { embedded: null } as Parameters<typeof openPipeline>[0]
  await expect(openPipeline(elsewhere, plainSteps(), () => {})).rejects.toThrow('no embedded database for a queue')
})
