/** The thread to the end: each file ends as one extraction or as rejected with a code, whatever comes between. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { UnreadableFile } from '@specmill/ingest'
import { openStore, openStoreInMemory, type SourceItem, type Store } from '@specmill/store'
import { until } from '../../test/until.ts'
import { openPipeline, type Pipeline } from './pipeline.ts'
import { mostStarts } from './queue/run-worker.ts'
import { plainSteps } from './testing/plain-steps.ts'

const item = (name: string, text: string): SourceItem => ({
  bucket: 'file:',
  key: `/inbox/${name}`,
  name,
  bytes: new TextEncoder().encode(text),
})
const rethrow = (trouble: Error) => {
  throw trouble
}

describe('a pipeline', () => {
  let store: Store
  let pipeline: Pipeline
  let steps: ReturnType<typeof plainSteps>
  beforeAll(async () => {
    store = await openStoreInMemory()
  })
  afterAll(() => store?.close())
  beforeEach(async () => {
    steps = plainSteps()
    pipeline = await openPipeline(store, steps, rethrow, { retryDelay: 20 })
  })
  afterEach(() => pipeline?.close())

  const through = async (file: SourceItem) => {
    const { run, linked } = await pipeline.take(file)
    return { linked, run: await pipeline.ended(run.id) }
  }

  test('what was judged while nobody laid it over is laid over by the next that opens', async () => {
    const { run } = await through(item('judged.txt', 'NET MENDER\n\nDUTIES\n- Mends nets.\n'))
    await pipeline.close()
    await store.addCorrection({ sha256: run.sha256, position: 0, field: 'title', verdict: 'correct', value: 'Loft Keeper', who: 'Ada' })
    expect(await store.notLaidOver()).toEqual([run.sha256])
    pipeline = await openPipeline(store, steps, rethrow)
    await until(async () => (await store.notLaidOver()).length === 0)
  })

  test('six files and a broken one: each ends once, and the second time each is linked', async () => {
    const titles = ['Cook', 'Baker', 'Tailor', 'Cooper', 'Weaver', 'Smith']
    const files = [...titles.map(title => item(`${title}.txt`, `${title}\n${'Does work. '.repeat(20)}`)), item('broken.txt', 'BROKEN')]
    const first = await Promise.all(files.map(through))
    expect(first.map(({ run, linked }) => [run.name, run.state, run.errorCode, run.attempts, linked])).toEqual([
      ...titles.map(title => [`${title}.txt`, 'ok', null, 1, false]),
      ['broken.txt', 'rejected', 'corrupt', 1, false],
    ])
    expect(first.at(-1)?.run.error).toBe(new UnreadableFile('broken.txt', 'corrupt').message)
    for (const title of titles) {
      const found = await store.findExtraction(`${title}.txt`)
      expect(found?.blocks[0]?.text).toBe(title)
      expect(await store.findDocument(found?.source.sha256 ?? '', steps.version)).not.toBeNull()
    }
    expect(await store.findExtraction('broken.txt')).toBeNull()

    const extracted = steps.extracted.length
    const second = await Promise.all(files.map(file => through({ ...file, key: `${file.key}.copy`, name: `copy of ${file.name}` })))
    expect(second.map(({ run }) => run)).toEqual(first.map(({ run }) => run))
    expect(second.every(({ linked }) => linked)).toBe(true)
    expect(steps.extracted).toHaveLength(extracted)
    expect((await store.findExtraction('copy of Cook.txt'))?.source.name).toBe('Cook.txt')
  })

  test('the same content ten times at once is extracted once', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) => through(item(`copy-${index}.txt`, 'Miller'))))
    expect(new Set(all.map(({ run }) => run.id)).size).toBe(1)
    expect(steps.extracted).toEqual(['Miller'])
  })

  test('what may pass is tried again', async () => {
    const { run } = await through(item('flaky.txt', 'FLAKY'))
    expect(run).toMatchObject({ state: 'ok', attempts: 2 })
  })

  test('a document that took long to read is not read again', async () => {
    const { run } = await through(item('scan.pdf', 'SCAN'))
    expect(run).toMatchObject({ state: 'ok', attempts: 2 })
    expect(steps.read).toEqual(['SCAN'])
    expect(steps.extracted).toEqual(['SCAN'])
  })

  test('what does not pass is given up with a sentence, and runs again when it is imported again', async () => {
    const { run } = await through(item('hopeless.txt', 'HOPELESS'))
    expect(run).toMatchObject({ state: 'failed', attempts: 3, errorCode: 'internal' })
    expect(run.error).toBe(
      'hopeless.txt could not be processed (the mill is stuck); import it again, and report the file if it fails again.',
    )
    const again = await pipeline.take(item('hopeless.txt', 'HOPELESS'))
    expect(again).toMatchObject({ linked: false, run: { state: 'queued', attempts: 0 } })
  })

  test('a file that comes to an idle worker is taken at once', async () => {
    await through(item('before.txt', 'Turner'))
    const start = performance.now()
    await through(item('after.txt', 'Fuller'))
    // a worker that is not woken looks again after a minute only
    expect(performance.now() - start).toBeLessThan(40_000)
  })

  test('a run that is not there is said', async () => {
    await expect(pipeline.ended('nothing')).rejects.toThrow('There is no run nothing')
  })
})

describe('a pipeline that was ended in the middle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'specmill-pipeline-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('takes up queued and running runs when it is opened again, and gives up one that was begun too often', async () => {
    const before = await openStore(folder)
    const [queued, running, poison] = await Promise.all(
      ['queued', 'running', 'poison'].map(async name => (await before.takeIn(item(`${name}.txt`, name), '1')).run),
    )
    if (!queued || !running || !poison) throw new Error('three runs were to be made')
    await before.startRun(running.id)
    for (let start = 0; start < mostStarts; start++) await before.startRun(poison.id)
    await before.close()

    const store = await openStore(folder)
    const steps = plainSteps()
    try {
      const pipeline = await openPipeline(store, steps, rethrow)
      expect(pipeline.resumed.map(run => run.name).sort()).toEqual(['queued.txt', 'running.txt'])
      expect(await pipeline.ended(queued.id)).toMatchObject({ state: 'ok', attempts: 1 })
      expect(await pipeline.ended(running.id)).toMatchObject({ state: 'ok', attempts: 2 })
      expect(await pipeline.ended(poison.id)).toMatchObject({ state: 'failed', errorCode: 'interrupted' })
      expect(steps.extracted.sort()).toEqual(['queued', 'running'])
      expect(await store.unfinishedRuns()).toEqual([])
      await pipeline.close()
    } finally {
      await store.close()
    }
  })
})
