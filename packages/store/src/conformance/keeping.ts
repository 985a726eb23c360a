/** What is kept is what was given, byte for byte, and goes when it is to be forgotten. */
import { beforeAll, expect, test } from '@jest/globals'
import type { Store } from '../store.ts'
import { document, extracted, extraction, item, record, rowsText, sha256Of } from './samples.ts'

export function keeping(current: () => Store): void {
  let store: Store
  beforeAll(() => {
    store = current()
  })

  test('JSON is kept byte for byte: order, spaces, U+0000 and half surrogates', async () => {
    const run = await extracted(store, item('/keeping/bytes.txt', 'bytes'))
    const text = '{"b":1, "a":[ "\\u0000", "\\ud800", "\\udc00x", "\u{1F33F}", 1.0, 1e2 ],"b":2}'
    await store.saveDocumentText(run.sha256, '1', text)
    await store.saveExtractionText(run.sha256, '1', text, '[]')
    expect(await store.findDocumentText(run.sha256, '1')).toBe(text)
    expect((await store.findExtractionText(run.sha256))?.text).toBe(text)
  })

  test('JSON that comes as bytes is kept as JSON that comes as text', async () => {
    const { run } = await store.takeIn(item('/keeping/raw.txt', 'raw'), '1')
    const [document, extraction] = ['{"b":1, "a":[ "\\u0000", "é", "\u{1F33F}", 1.0 ]}', '{"notes":[], "x":"–" }']
    const bytesOf = (text: string) => new TextEncoder().encode(text)
    const rows = bytesOf(rowsText([record({ title: 'Gärtner' })]))
    await store.finishRun(run.id, { document: bytesOf(document), extraction: bytesOf(extraction), records: rows })
    expect(await store.findDocumentText(run.sha256)).toBe(document)
    expect((await store.findExtractionText(run.sha256))?.text).toBe(extraction)
    expect((await store.recordsOf(run.sha256))[0]?.title).toBe('Gärtner')
  })

  test('names, titles and errors that no database takes are kept as near as can be', async () => {
    const odd = 'a\u0000b\ud800c.txt'
    const run = await extracted(store, item(`/keeping/${odd}`, 'odd names'), { records: [record({ title: 'Clerk \u0000\ud800' })] })
    expect(run.name).toBe('a\ufffdb\ufffdc.txt')
    expect((await store.findExtractionText(`keeping/${odd}`))?.sha256).toBe(run.sha256)
    expect((await store.seen('file:', [{ key: `/keeping/${odd}`, version: run.sha256 }]))[0]?.run).toBe(run.id)
    expect((await store.recordsOf(run.sha256))[0]?.title).toBe('Clerk \ufffd\ufffd')
    const { run: broken } = await store.takeIn(item('/keeping/x.txt', 'broken name'), '1')
    const ended = await store.endRun(broken.id, { state: 'failed', errorCode: 'internal', error: 'a\u0000b\ud800' })
    expect(ended.error).toBe('a\ufffdb\ufffd')
  })

  test('bytes of any kind, none and many', async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.from({ length: 256 }, (_, byte) => byte), new Uint8Array(3_000_000).fill(7)]) {
      const { run } = await store.takeIn(item(`/keeping/${bytes.length}`, '', { bytes }), '1')
      expect(Buffer.compare(await store.readBlob(run.sha256), bytes)).toBe(0)
    }
  })

  test('a key that is longer than any index takes', async () => {
    const key = `/${'long'.repeat(2_000)}/name.txt`
    const { run, item: id } = await store.takeIn(item(key, 'long key', { version: '1' }), '1')
    expect((await store.seen('file:', [{ key, version: '1' }]))[0]).toMatchObject({ id, key, sha256: run.sha256 })
  })

  test('the newest extraction is the one that is shown, and its records are the ones that are found', async () => {
    const sha256 = sha256Of('newest')
    await extracted(store, item('/keeping/newest.txt', 'newest'), { records: [record({ title: 'One' }), record({ title: 'Two' })] })
    expect((await store.recordsOf(sha256)).map(({ title }) => title)).toEqual(['One', 'Two'])
    await extracted(store, item('/keeping/newest.txt', 'newest'), { version: '2', records: [record({ title: 'Three' })] })
    expect((await store.recordsOf(sha256)).map(({ title }) => title)).toEqual(['Three'])
    expect((await store.findExtractionText(sha256))?.pipelineVersion).toBe('2')
    expect((await store.findDocumentText(sha256)) ?? '').toBe(JSON.stringify(document('newest')))
  })

  test('all extractions are gone through once, each in its newest version', async () => {
    const texts = Array.from({ length: 45 }, (_, index) => `all ${index}`)
    const { id: batch } = await store.addBatch({ label: 'all' })
    for (const text of texts) await extracted(store, item(`/keeping/${text}.txt`, text, { batch }))
    await store.saveExtractionText(sha256Of('all 7'), '2', JSON.stringify({ ...extraction('all 7'), version: 2 }), rowsText([]))
    const found: string[] = []
    for await (const { sha256, pipelineVersion } of store.extractions({ batch })) found.push(`${sha256} ${pipelineVersion}`)
    expect(found).toEqual(texts.map(text => `${sha256Of(text)} ${text === 'all 7' ? 2 : 1}`).sort())
    expect(await collected(store.extractions({ batch, since: new Date(Date.now() + 60_000).toISOString() }))).toEqual([])
  })

  test('what is given belongs to the file, is found with its extraction, and is laid over what is searched', async () => {
    const records = [
      record({ title: 'Quarry Blaster', employer: null }),
      record({ title: 'Quarry Guard', employer: { name: 'Stone Works', jurisdiction: null } }),
    ]
    const { sha256 } = await extracted(store, item('/keeping/given.txt', 'given'), { records })
    expect((await store.findExtractionText(sha256))?.given).toBeNull()
    // a second file of the same content, of which something is known
    const given = { employer: 'County of Marl', jurisdiction: 'US-VT', effective: '2019-03' }
    expect((await store.takeIn(item('/keeping/given too.txt', 'given', { given }), '1')).linked).toBe(true)
    expect(await store.givenOf(sha256)).toEqual(given)
    expect((await store.findExtractionText(sha256))?.given).toEqual(given)
    expect((await store.findExtractionText(sha256))?.text).toBe(JSON.stringify(extraction('given', records)))
    expect(await store.recordsOf(sha256)).toMatchObject([
      { title: 'Quarry Blaster', employer: 'County of Marl', jurisdiction: 'US-VT', effective: '2019-03' },
      { title: 'Quarry Guard', employer: 'Stone Works', jurisdiction: 'US-VT', effective: '2019-03' },
    ])
    expect((await store.searchRecords({ query: 'blaster marl' })).total).toBe(1)
    // a file that says nothing takes nothing back
    await store.takeIn(item('/keeping/given three.txt', 'given'), '1')
    expect(await store.givenOf(sha256)).toEqual(given)
  })

  test('what is forgotten is gone, but for its hash and the fact', async () => {
    const { sha256, id } = await extracted(store, item('/keeping/secret.txt', 'secret'), { records: [record({ title: 'Secret Agent' })] })
    await store.addCorrection({ sha256, position: 0, field: 'title', verdict: 'accept', who: 'Ada' })
    expect(await store.forget('keeping/secret.txt')).toEqual({ sha256, items: 1 })
    expect(await store.forget(sha256)).toBeNull()
    await expect(store.readBlob(sha256)).rejects.toThrow('is not in the content store')
    const left = [store.findRun(id), store.findDocumentText(sha256), store.findExtractionText(sha256), store.givenOf(sha256)]
    expect(await Promise.all(left)).toEqual([null, null, null, null])
    expect(await store.listCorrections(sha256)).toEqual([])
    expect((await store.searchRecords({ query: 'secret agent' })).rows).toEqual([])
    expect((await store.listItems({ sha256 })).rows).toEqual([])
    expect((await store.listEvents({ sha256 })).rows.map(({ kind }) => kind)).toContain('content-forgotten')
    expect(await store.forgotten()).toContain(sha256)
    // and may come again
    expect((await store.takeIn(item('/keeping/secret.txt', 'secret'), '1')).linked).toBe(false)
    expect(new TextDecoder().decode(await store.readBlob(sha256))).toBe('secret')
    expect(await store.forgotten()).not.toContain(sha256)
  })

  test('what is old is forgotten, but not while it waits', async () => {
    const old = await extracted(store, item('/keeping/old.txt', 'old'))
    const { run: waiting } = await store.takeIn(item('/keeping/waiting.txt', 'waiting'), '1')
    expect(await store.forgetOlderThan(1)).toEqual([])
    const gone = (await store.forgetOlderThan(-1)).map(({ sha256 }) => sha256)
    expect(gone).toContain(old.sha256)
    expect(gone).not.toContain(waiting.sha256)
    // nobody wanted it gone: when it comes again it is taken
    expect(await store.forgotten()).not.toContain(old.sha256)
  })
}

async function collected<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}
