/** The thread with the program's own steps: files in, one extraction each in the store, or why not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openStoreInMemory, type Run, type Store } from '@specmill/store'
import { openPipeline, ownSteps, type Pipeline } from '@specmill/workers'
import { inputsFrom } from '../extraction/inputs.ts'
import { findStored } from './find-stored.ts'
import { type Imported, importFiles } from './import-files.ts'
import { fromPath } from './incoming.ts'
import { lineOf, summaryOf } from './lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'specmill-import-'))
const inbox = join(folder, 'inbox')
const extensions = new Set(['.txt', '.pdf'])
let store: Store
let pipeline: Pipeline

beforeAll(async () => {
  mkdirSync(inbox)
  for (const trade of ['cooper', 'fuller', 'glazier', 'sawyer', 'tanner', 'wheelwright'])
    writeFileSync(join(inbox, `${trade}.txt`), `${trade.toUpperCase()}\n\nDUTIES\n\nKeeps the shop of the ${trade}.\n`)
  writeFileSync(join(inbox, 'torn.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog')
  store = await openStoreInMemory()
  pipeline = await openPipeline(store, await ownSteps(), trouble => {
    throw trouble
  })
})
afterAll(async () => {
  await pipeline?.close()
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function imported(paths: string[], again = false): Promise<Map<string, Imported>> {
  const results = new Map<string, Imported>()
  for await (const one of importFiles((await inputsFrom(paths, extensions)).map(fromPath), pipeline, { again })) results.set(one.label, one)
  return results
}

test('six texts and a torn file: each has one extraction, or is rejected with a code; the second time nothing is processed', async () => {
  const first = await imported([inbox])
  expect([...first.values()].map(({ rejection }) => rejection?.code ?? 'ok').sort()).toEqual(['corrupt', ...Array(6).fill('ok')])
  expect(first.get(join(inbox, 'torn.pdf'))?.rejection?.reason).toMatch(/^is damaged/)
  for (const [label, { run, rejection }] of first) {
    if (!rejection) expect((await store.findExtraction(run?.sha256 ?? ''))?.source.name).toBe(label.slice(inbox.length + 1))
  }

  const second = await imported([inbox])
  expect([...second.values()].every(({ linked }) => linked)).toBe(true)
  for (const [label, { run }] of second) expect(run).toEqual(first.get(label)?.run)

  const again = await imported([join(inbox, 'cooper.txt')], true)
  expect([...again.values()]).toMatchObject([{ linked: false, rejection: null }])
})

test('a copy under another name is linked and rejected under its own name', async () => {
  const copy = join(folder, 'copy of torn.pdf')
  writeFileSync(copy, '%PDF-1.7\n1 0 obj\n<< /Type /Catalog')
  const [one] = (await imported([copy])).values()
  expect(one && lineOf(one)).toMatch(/^rejected .*copy of torn.pdf \[corrupt\]: it is damaged/)
})

test('a file that goes before it is read is rejected, and the others are imported', async () => {
  const inputs = await inputsFrom([join(inbox, 'fuller.txt')], extensions)
  const gone = { label: 'gone.txt', name: 'gone.txt', path: join(inbox, 'gone.txt'), folder: '' }
  const results: Imported[] = []
  for await (const one of importFiles([gone, ...inputs].map(fromPath), pipeline, {})) results.push(one)
  expect(results.map(({ label, rejection }) => [label, rejection?.code ?? 'ok']).sort()).toEqual([
    [join(inbox, 'fuller.txt'), 'ok'],
    ['gone.txt', 'unreadable'],
  ])
})

test('when a file cannot be taken in, none behind it is opened', async () => {
  const opened: string[] = []
  const files = ['one', 'two', 'three', 'four'].map(name => ({
    ...{ label: name, name, bucket: 'file:', key: name },
    async open() {
      opened.push(name)
      return new TextEncoder().encode(name)
    },
  }))
  const away = { resumed: [], take: () => Promise.reject(new Error('The store is away.')), ended: pipeline.ended }
  const all = (async () => {
    for await (const _ of importFiles(files, away, {}));
  })()
  await expect(all).rejects.toThrow('The store is away.')
  expect(opened).toEqual(['one'])
})

test('what the user is told', async () => {
  const run: Run = {
    id: '1',
    sha256: 'abcdef0123456789',
    pipelineVersion: '1',
    name: 'first.txt',
    state: 'ok',
    from: 'file',
    step: null,
    attempts: 1,
    batch: null,
    errorCode: null,
    error: null,
    timings: {},
    queuedAt: '2026-01-02T03:04:05.000Z',
    startedAt: null,
    endedAt: null,
  }
  const cases: [Imported, string][] = [
    [{ label: 'a/first.txt', run, linked: false, rejection: null }, 'ok a/first.txt abcdef012345\n'],
    [
      { label: 'a/first.txt', run, linked: true, rejection: null },
      'linked a/first.txt abcdef012345 (known content: not processed again)\n',
    ],
    [
      { label: 'a/second.txt', run, linked: true, rejection: null },
      'linked a/second.txt abcdef012345 (known content, as first.txt: not processed again)\n',
    ],
    [
      { label: 'x\ny.txt', run: null, linked: false, rejection: { code: 'empty', reason: 'is empty.' } },
      'rejected x y.txt [empty]: it is empty.\n',
    ],
  ]
  for (const [one, line] of cases) expect(lineOf(one)).toBe(line)
  expect(summaryOf({ ok: 1, linked: 2, rejected: 3, queued: 4 }, 'd')).toContain('1 imported, 2 linked, 3 rejected, 4 queued; kept in d.')
})

test('to look for a file where nothing was imported makes no store', async () => {
  const nowhere = join(folder, 'nowhere')
  expect(await findStored('cooper.txt', nowhere)).toEqual({
    extraction: null,
    absence: `there is no store in ${nowhere}; import something, or name its folder with --data.`,
  })
})
