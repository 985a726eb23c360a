/** A watched bucket: all that comes is taken once, whatever goes wrong with the others. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { openStoreInMemory, type Store } from '@specmill/store'
import { until } from '../../../test/until.ts'
import { openPipeline, type Pipeline } from '../pipeline.ts'
import { type MemorySource, memorySource } from '../testing/memory-source.ts'
import { plainSteps } from '../testing/plain-steps.ts'
import { type Watcher, type WatchSettings, watchSource } from './watch.ts'

let store: Store
let pipeline: Pipeline
let steps: ReturnType<typeof plainSteps>
let source: MemorySource
let watcher: Watcher | null
let taken: string[]
let refused: string[]
let troubles: string[]

beforeAll(async () => {
  store = await openStoreInMemory()
})
afterAll(() => store?.close())
beforeEach(async () => {
  steps = plainSteps()
  // of its own for each test, so that the same texts are new
  steps.version = expect.getState().currentTestName ?? ''
  pipeline = await openPipeline(store, steps, error => void troubles.push(error.message), { retryDelay: 10 })
  source = memorySource(steps.version)
  watcher = null
  ;[taken, refused, troubles] = [[], [], []]
})
afterEach(async () => {
  await watcher?.close()
  await pipeline?.close()
})

async function watched(settings: WatchSettings = {}): Promise<Watcher> {
  watcher = await watchSource(
    source,
    store,
    pipeline,
    {
      entry: ({ key }, { kind }) => void (kind === 'taken' ? taken : refused).push(key),
      trouble: error => void troubles.push(error.message),
    },
    { pollEvery: 200, ...settings },
  )
  return watcher
}

test('what is there is taken, and what comes; what is known is not opened again', async () => {
  source.put('a/cook.txt', 'Cook')
  const { scan } = await watched()
  await until(() => taken.length === 1)
  source.put('baker.txt', 'Baker')
  await until(() => taken.length === 2)
  await scan()
  await scan()
  expect(taken).toEqual(['a/cook.txt', 'baker.txt'])
  expect(source.opened).toEqual(taken)
  await until(() => steps.extracted.length === 2)
})

test('a file that is replaced is another one; the same content under ten names is read once', async () => {
  source.put('cook.txt', 'Cook')
  await watched()
  await until(() => taken.length === 1)
  source.put('cook.txt', 'Cook II')
  await until(() => taken.length === 2)
  for (let index = 0; index < 10; index++) source.put(`copy ${index}.txt`, 'Miller')
  await until(() => taken.length === 12)
  await until(() => steps.extracted.length === 3)
  expect(steps.extracted.sort()).toEqual(['Cook', 'Cook II', 'Miller'])
})

test('a thousand at once are all taken, few at a time', async () => {
  await watched({ atOnce: 3 })
  for (let index = 0; index < 1_000; index++) source.put(`${index}.txt`, `Clerk ${index % 20}`)
  await until(() => taken.length === 1_000)
  expect(source.mostOpen).toBeLessThanOrEqual(3)
  expect(new Set(taken).size).toBe(1_000)
})

test('trouble with one file does not keep the others, and it comes later', async () => {
  source.put('large.txt', 'LARGE')
  source.put('stubborn.txt', 'Baker')
  source.put('shifty.txt', 'SHIFTY')
  source.put('cook.txt', 'Cook')
  source.stubborn.add('stubborn.txt')
  await watched()
  await until(() => taken.length === 3)
  expect(taken.sort()).toEqual(['cook.txt', 'shifty.txt', 'stubborn.txt'])
  expect(refused).toEqual(['large.txt'])
  expect(troubles.join()).toContain('stubborn.txt does not open')
})

test('what was forgotten does not come back by itself, under no name; who imports it has it again', async () => {
  source.put('secret.txt', 'Secretary')
  const { scan } = await watched()
  await until(() => taken.length === 1)
  await store.forget('secret.txt')
  source.put('copy.txt', 'Secretary')
  await until(() => refused.length === 2)
  await scan()
  expect([taken, refused.sort()]).toEqual([['secret.txt'], ['copy.txt', 'secret.txt']])
  const [item] = (await store.listItems({ bucket: source.uri })).rows
  expect(item).toMatchObject({
    sha256: null,
    errorCode: 'forgotten',
    error: expect.stringContaining('take it in again with "specmill import"'),
  })
  await pipeline.take({ bucket: 'file:', key: '/secret.txt', name: 'secret.txt', bytes: new TextEncoder().encode('Secretary') })
  source.put('another.txt', 'Secretary')
  await until(() => taken.length === 2)
})

test('a bucket that is away is waited for', async () => {
  source.isAway = true
  source.put('cook.txt', 'Cook')
  const { state } = await watched()
  await until(() => state().trouble !== null)
  source.isAway = false
  await until(() => taken.length === 1)
  expect(state()).toMatchObject({ trouble: null })
})

test('what is done with is put away when its run has ended, by its end', async () => {
  source.put('cook.txt', 'Cook')
  source.put('broken.txt', 'BROKEN')
  source.put('large.txt', 'LARGE')
  await watched({ putsAway: true })
  await until(() => source.finished.length === 3)
  expect(source.finished.sort()).toEqual(['broken.txt failed', 'cook.txt done', 'large.txt failed'])
})

test('what was taken by a process that ended before it could put it away is put away', async () => {
  source.put('cook.txt', 'Cook')
  const first = await watched()
  await until(() => taken.length === 1)
  await first.close()
  await watched({ putsAway: true })
  await until(() => source.finished.length === 1)
  expect(source.finished).toEqual(['cook.txt done'])
  expect(source.opened).toEqual(['cook.txt'])
})
