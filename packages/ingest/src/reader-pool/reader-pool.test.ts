/** Whatever a task does to its process, it ends in time with an answer or an error of its own, and the next task is answered. */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { UnreadableFile } from '../unreadable-file.ts'
import { type Incident, openReaderPool, type ReaderPool, type ReaderPoolOptions } from './open-reader-pool.ts'

interface Deed {
  deed: string
  argument?: string
}
const program = new URL('./testing/odd-program.ts', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'specmill-pool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let pool: ReaderPool<Deed, unknown>
let incidents: Incident[] = []
function open(options: Partial<ReaderPoolOptions> = {}) {
  incidents = []
  const onIncident = (incident: Incident) => incidents.push(incident)
  pool = openReaderPool({ program, size: 1, deadlineMs: 20_000, memoryMb: 400, onIncident, ...options })
}
afterEach(() => pool.kill())

const run = (deed: string, argument?: string) => pool.run('a.pdf', { deed, ...(argument ? { argument } : {}) })
const errorOf = (promise: Promise<unknown>) => promise.then(answer => `answered ${String(answer)}`).catch(error => error)
/** Of a process that reads its next file: what it has done before. */
const isFresh = async () => expect(await run('greet')).toBe(0)

describe('a task that its process does not survive', () => {
  const deadly: [deed: string, code: string, incidents: string[], options?: Partial<ReaderPoolOptions>][] = [
    ['loop', 'timeout', ['timeout'], { deadlineMs: 3_000 }],
    ['wait', 'timeout', ['timeout'], { deadlineMs: 3_000 }],
    ['buffers', 'out-of-memory', ['out-of-memory']],
    ['buffersInOneGo', 'out-of-memory', ['out-of-memory']],
    ['exit', 'corrupt', ['crashed', 'crashed']],
    ['exitLater', 'corrupt', ['crashed', 'crashed']],
    ['abort', 'corrupt', ['crashed', 'crashed']],
    ['stray', 'corrupt', ['crashed', 'crashed']],
    ['flood', 'corrupt', ['crashed', 'crashed']],
    ['floodInOneGo', 'out-of-memory', ['out-of-memory']],
  ]
  test.each(deadly)('%s is refused as %s', async (deed, code, causes, options = {}) => {
    open(options)
    const refused = errorOf(run(deed))
    const next = run('greet')
    expect(await refused).toBeInstanceOf(UnreadableFile)
    expect(await refused).toMatchObject({ code, file: 'a.pdf' })
    expect(incidents.map(({ cause }) => cause)).toEqual(causes)
    expect(await next).toBe(0)
    if (code === 'out-of-memory') expect(pool.state().peakMemory).toBeLessThan(400)
  })

  test('a heap that is full: V8 gives up or the ceiling is reached, whichever comes first', async () => {
    open({ memoryMb: 300 })
    expect(await errorOf(run('heap'))).toMatchObject({ code: 'out-of-memory' })
    await isFresh()
  })

  test('a crash that does not come again is no fault of the file', async () => {
    open()
    expect(await run('exitOnce', join(folder, 'flag'))).toBe('second time')
    expect(incidents).toMatchObject([{ name: 'a.pdf', cause: 'crashed', detail: 'exit code 1' }])
  })

  test('its neighbours are answered, and each task is answered by one process', async () => {
    open({ size: 3 })
    const deeds = ['greet', 'abort', 'text', 'exit', 'pid', 'exit', 'greet']
    const ends = await Promise.all(deeds.map(deed => errorOf(run(deed, '3'))))
    expect(ends.map(end => (end instanceof UnreadableFile ? end.code : typeof end))).toEqual(
      deeds.map(deed => (deed === 'abort' || deed === 'exit' ? 'corrupt' : 'string')),
    )
  })
})

describe('a task that is answered', () => {
  test.each([
    ['bytes', '3', new Uint8Array([7, 7, 7])],
    ['text', '5000000', 'ä'.repeat(5_000_000)],
  ])('%s', async (deed, argument, expected) => {
    open()
    const answer = await run(deed, argument)
    expect(typeof expected === 'string' ? answer === expected : answer).toEqual(typeof expected === 'string' ? true : expected)
  })

  test('what the program throws is thrown, and the process goes on', async () => {
    open({ spare: 0 })
    const unreadable = await errorOf(run('unreadable'))
    expect(unreadable).toBeInstanceOf(UnreadableFile)
    expect(unreadable).toMatchObject({ code: 'encrypted', reason: 'as they say' })
    const defect = await errorOf(run('defect'))
    expect(defect).toMatchObject({ message: 'no such verb', stack: expect.stringContaining('odd-program') })
    expect(await errorOf(run('uncloneable'))).toMatchObject({ message: expect.stringContaining('could not be cloned') })
    expect(incidents).toEqual([])
    expect(pool.state().processes).toHaveLength(1)
  })

  test('the process that worked last is the one that works again', async () => {
    open({ size: 2, spare: 1 })
    await Promise.all([run('pages', '3'), run('pages', '3')])
    const last = await run('pid')
    for (let task = 0; task < 5; task++) expect(await run('pid')).toBe(last)
  })

  test('processes that are started ahead are there before a task', async () => {
    open({ size: 2, ahead: 2 })
    const { processes } = pool.state()
    expect(processes).toHaveLength(2)
    expect(processes).toContain(await run('pid'))
  })

  test('a process that stays large is not used again', async () => {
    open({ memoryMb: 500 })
    const large = await run('large')
    expect(await run('pid')).not.toBe(large)
    expect(incidents).toEqual([])
  })
})

// so long that no step of a page comes late on a busy machine
describe('the deadline', () => {
  test('does not count the time of waiting', async () => {
    open({ deadlineMs: 3_000, spare: 0 })
    const ends = await Promise.all(Array.from({ length: 6 }, () => errorOf(run('pages', '15'))))
    expect(ends).toEqual(Array(6).fill('answered read'))
  })

  test('starts anew with each sign of life', async () => {
    open({ deadlineMs: 3_000 })
    const pages: unknown[] = []
    expect(await pool.run('a.pdf', { deed: 'pages', argument: '75' }, page => pages.push(page))).toBe('read')
    expect(pages).toEqual(Array.from({ length: 75 }, (_, index) => ({ page: index + 1 })))
  })

  test('is as long as the program says for one step', async () => {
    open({ deadlineMs: 2_000 })
    expect(await run('longStep', '3000')).toBe('done')
  })

  test('comes in the end, whatever signs of life there are', async () => {
    open({ deadlineMs: 20_000, longestMs: 600 })
    expect(await errorOf(run('pages', '100'))).toMatchObject({ code: 'timeout' })
  })
})

describe('the pool', () => {
  test.each([
    ['as many processes', [], 2],
    ['one process more once one had to be replaced', ['exit'], 3],
  ])('works on so many tasks at a time, and has %s', async (_, before, processes) => {
    open({ size: 2 })
    for (const deed of before) await errorOf(run(deed))
    const all = Promise.all(Array.from({ length: 5 }, () => run('pages', '2')))
    expect(pool.state().processes).toHaveLength(processes)
    await all
    expect(pool.state()).toMatchObject({ busy: 0, waiting: 0, processes: { length: processes } })
  })

  test('starts nothing before there is a task', () => {
    open({ size: 4 })
    expect(pool.state().processes).toEqual([])
  })

  test('finishes what is begun when it is closed, and rejects what waits', async () => {
    open({ spare: 0 })
    const begun = run('greet')
    await begun
    const ends = [errorOf(run('pages', '3')), errorOf(run('greet'))]
    await pool.close()
    expect(await ends[0]).toBe('answered read')
    expect(await ends[1]).toMatchObject({ message: 'The pool of reader processes is closed.' })
    expect(await errorOf(run('greet'))).toMatchObject({ message: 'The pool of reader processes is closed.' })
    expect(pool.state().processes).toEqual([])
  })

  test('says so where the program does not start', async () => {
    open({ program: new URL('./testing/broken-program.ts', import.meta.url) })
    expect(await errorOf(run('greet'))).toMatchObject({
      message: expect.stringMatching(/did not start \(SyntaxError: this program is torn\)/),
    })
  })

  test('keeps no listeners and no timers', async () => {
    open({ spare: 0 })
    for (let task = 0; task < 30; task++) await run('greet')
    const timers = () => process.getActiveResourcesInfo().filter(resource => resource === 'Timeout').length
    const before = timers()
    for (let task = 0; task < 30; task++) await run('greet')
    // the test's own runner has some that come and go
    expect(timers()).toBeLessThan(before + 10)
    expect(incidents).toEqual([])
  })
})

test('readers end with the process that started them, even in an endless loop', async () => {
  open()
  const parent = fork(new URL('./testing/parent.ts', import.meta.url), { execArgv: [], env: { ...process.env, NODE_OPTIONS: '' } })
  const pids = await new Promise<number[]>(resolve => parent.once('message', message => resolve(message as number[])))
  expect(pids).toHaveLength(2)
  parent.kill('SIGKILL')
  const lives = (pid: number) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  while (pids.some(lives)) await new Promise(resolve => setTimeout(resolve, 20))
})
