/** From a bucket to the store: each file once, whole, whatever comes at once and whatever is broken off. Real folders, the program's own steps. */
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type Entry, openSource, type Source } from '@specmill/ingest'
import { openStoreInMemory, type Store } from '@specmill/store'
import { openPipeline, ownSteps, type Pipeline, type Watcher, watchSource } from '@specmill/workers'
import { strToU8, zipSync } from 'fflate'
import { until } from './until.ts'

const specification = (trade: string) => `${trade.toUpperCase()}\n\nDUTIES\n\nKeeps the shop of the ${trade}.\n`

let store: Store
let folder: string
let inbox: string
let source: Source
let pipeline: Pipeline
let watcher: Watcher
/** Keys, each time that an entry is opened and taken in. */
let opened: string[]
let taken: string[]

beforeAll(async () => {
  store = await openStoreInMemory()
})
afterAll(() => store?.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'specmill-inbox-'))
  inbox = join(folder, 'inbox')
  ;[opened, taken] = [[], []]
})
afterEach(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

/** @param looked is called after each look at the folder. */
async function start(after: 'leave' | 'move' = 'leave', settleMs = 300, looked = () => {}): Promise<void> {
  const bucket = await openSource(`file:${inbox}`, { settleMs, after })
  source = {
    ...bucket,
    async *list() {
      yield* bucket.list()
      looked()
    },
    open: entry => {
      opened.push(entry.key)
      return bucket.open(entry)
    },
  }
  const fail = (error: Error) => {
    throw error
  }
  pipeline = await openPipeline(store, await ownSteps(), fail)
  const listener = { entry: ({ key }: Entry) => void taken.push(key), trouble: fail }
  watcher = await watchSource(source, store, pipeline, listener, { putsAway: after !== 'leave' })
}
async function stop(): Promise<void> {
  await watcher.close()
  await pipeline.close()
  await source.close()
}
const items = async () => (await store.listItems({ bucket: source.uri, limit: 2_000 })).rows
const put = (name: string, text: string) => writeFileSync(join(inbox, name), text)
/** Waits until nothing is left to do, and looks what became of the files. */
async function endings(count: number): Promise<{ key: string; text: string | null; state: string | null }[]> {
  await until(async () => {
    const all = await items()
    return all.length >= count && all.every(({ runState }) => runState !== 'queued' && runState !== 'running')
  })
  return Promise.all(
    (await items()).map(async ({ key, sha256, runState }) => ({
      key,
      state: runState,
      text: sha256 === null ? null : new TextDecoder().decode(await store.readBlob(sha256)),
    })),
  )
}

test('a file that is written in pieces is taken once, whole', async () => {
  const settleMs = 500
  let text = 'SAWYER\n\nDUTIES\n\n'
  let begun = 0
  let ended = false
  // a piece after each look at the folder, so that none comes late on a busy machine, for longer than a file that rests may wait
  await start('leave', settleMs, () => {
    if (begun === 0 || ended) return
    const piece = `${text.length}. Sharpens the saw.\n`
    text += piece
    appendFileSync(join(inbox, 'sawyer.txt'), piece)
    ended = performance.now() - begun > 6 * settleMs
  })
  put('sawyer.txt', text)
  begun = performance.now()
  expect(await endings(1)).toEqual([{ key: 'sawyer.txt', state: 'ok', text }])
  expect(ended).toBe(true)
  expect(opened).toEqual(['sawyer.txt'])
})

test('a thousand that are moved in at once are all taken, each once', async () => {
  await start()
  mkdirSync(join(folder, 'batch'))
  for (let number = 0; number < 1_000; number++)
    writeFileSync(join(folder, 'batch', `${number}.txt`), specification(`mason of quarry ${number % 40}`))
  renameSync(join(folder, 'batch'), join(inbox, 'batch'))
  const ends = await endings(1_000)
  expect(ends.every(({ state }) => state === 'ok')).toBe(true)
  expect(new Set(ends.map(({ key }) => key)).size).toBe(1_000)
  expect(opened).toHaveLength(1_000)
  // the same content under many names is read once
  expect(new Set((await items()).map(({ run }) => run)).size).toBe(40)
})

test('a file that is replaced under its name is another one', async () => {
  await start()
  put('smith.txt', specification('smith'))
  await endings(1)
  // written aside and moved over it, as careful programs do
  writeFileSync(join(folder, 'smith.txt'), specification('blacksmith'))
  renameSync(join(folder, 'smith.txt'), join(inbox, 'smith.txt'))
  expect((await endings(2)).map(({ text }) => text).sort()).toEqual([specification('blacksmith'), specification('smith')])
})

test('what was begun before a restart is not begun again, and the rest is taken', async () => {
  await start()
  for (let number = 0; number < 200; number++) put(`${number}.txt`, specification(`potter of kiln ${number}`))
  await until(() => taken.length >= 50)
  await stop()
  const before = [...taken]
  expect(before.length).toBeLessThan(200)
  opened = []
  await start()
  const ends = await endings(200)
  expect(ends).toHaveLength(200)
  expect(ends.every(({ state }) => state === 'ok')).toBe(true)
  expect(opened.filter(key => before.includes(key))).toEqual([])
})

test('members of an archive are taken one by one; it is moved when the last is done', async () => {
  await start('move')
  const members = { 'tanner.txt': specification('tanner'), 'old/dyer.txt': specification('dyer'), 'ledger.bin': '\u0000\u0001' }
  const zip = zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])))
  writeFileSync(join(folder, 'trades.zip'), zip)
  copyFileSync(join(folder, 'trades.zip'), join(inbox, 'trades.zip'))
  const ends = await endings(3)
  expect(ends.map(({ key, state }) => `${key} ${state}`).sort()).toEqual([
    'trades.zip!/ledger.bin rejected',
    'trades.zip!/old/dyer.txt ok',
    'trades.zip!/tanner.txt ok',
  ])
  await until(() => readdirSync(inbox).includes('failed'))
  await until(() => readdirSync(join(inbox, 'failed')).includes('trades.zip'))
})

test('nothing outside is taken by a link', async () => {
  writeFileSync(join(folder, 'secret.txt'), specification('secretary'))
  mkdirSync(join(inbox, 'inner'), { recursive: true })
  symlinkSync(join(folder, 'secret.txt'), join(inbox, 'secret.txt'))
  symlinkSync(folder, join(inbox, 'inner/outer'))
  await start()
  put('cooper.txt', specification('cooper'))
  expect((await endings(1)).map(({ key }) => key)).toEqual(['cooper.txt'])
})
