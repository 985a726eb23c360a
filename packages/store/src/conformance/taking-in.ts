/** Taking in, runs, and finding what became of a file. */
import { beforeAll, expect, test } from '@jest/globals'
import { SeveralContents } from '../several-contents.ts'
import type { Store } from '../store.ts'
import { document, extracted as extractedIn, extraction, item, sha256Of } from './samples.ts'

export function takingIn(current: () => Store): void {
  let store: Store
  beforeAll(() => {
    store = current()
  })
  const extracted = (key: string, text: string, version = '1') => extractedIn(store, item(key, text), { version })

  test('what is taken in waits, and its bytes are kept', async () => {
    const { run, linked } = await store.takeIn(item('/a/first.txt', 'first'), '1')
    expect(linked).toBe(false)
    expect(run).toMatchObject({
      sha256: sha256Of('first'),
      name: 'first.txt',
      state: 'queued',
      attempts: 0,
      errorCode: null,
      error: null,
    })
    expect(run.id).not.toContain(':')
    expect(await store.findRun(run.id)).toEqual(run)
    expect(await store.unfinishedRuns()).toContainEqual(run)
    expect(new TextDecoder().decode(await store.readBlob(run.sha256))).toBe('first')
  })

  test('a run goes through its states, and its attempts are counted', async () => {
    const { run } = await store.takeIn(item('/a/states.txt', 'states'), '1')
    expect((await store.startRun(run.id)).state).toBe('running')
    expect((await store.startRun(run.id)).attempts).toBe(2)
    const ended = await store.endRun(run.id, { state: 'rejected', errorCode: 'corrupt', error: 'It is damaged.' })
    expect(ended).toMatchObject({ state: 'rejected', errorCode: 'corrupt', error: 'It is damaged.' })
    expect((await store.unfinishedRuns()).map(other => other.id)).not.toContain(run.id)
  })

  const secondTimes = [
    { after: 'queued', linked: true },
    { after: 'running', linked: true },
    { after: 'ok', linked: true },
    { after: 'rejected', linked: true },
    { after: 'failed', linked: false },
  ] as const
  test.each(secondTimes)('the same content again, after a run that is $after: linked $linked', async ({ after, linked }) => {
    const first = await store.takeIn(item('/b/one.txt', after), '1')
    if (after !== 'queued') await store.startRun(first.run.id)
    if (after === 'ok') await store.endRun(first.run.id, { state: 'ok' })
    if (after === 'rejected' || after === 'failed') await store.endRun(first.run.id, { state: after, errorCode: 'x', error: 'X.' })
    const second = await store.takeIn(item('/b/two.txt', after), '1')
    expect(second.linked).toBe(linked)
    expect(second.run.id === first.run.id).toBe(linked)
  })

  test.each(['ok', 'rejected'] as const)('known content is run again where that is asked for, after a run that is %s', async state => {
    const first = await store.takeIn(item('/b/again.txt', `again ${state}`), '1')
    expect((await store.takeIn(item('/b/again.txt', `again ${state}`), '1', true)).run).toEqual(first.run)
    await store.endRun(first.run.id, state === 'ok' ? { state } : { state, errorCode: 'x', error: 'X.' })
    const second = await store.takeIn(item('/b/again.txt', `again ${state}`), '1', true)
    expect(second).toMatchObject({ linked: false, run: { state: 'queued' } })
    expect((await store.takeIn(item('/b/again.txt', `again ${state}`), '1')).run).toEqual(second.run)
  })

  test('another version of the pipeline is another run', async () => {
    const first = await extracted('/c/versions.txt', 'versions')
    const second = await store.takeIn(item('/c/versions.txt', 'versions'), '2')
    expect(second.linked).toBe(false)
    expect(second.run.id).not.toBe(first.id)
  })

  test('many at once with the same content share one run', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `/d/copy-${index}.txt`)
    const taken = await Promise.all(names.map(name => store.takeIn(item(name, 'copies'), '1')))
    expect(new Set(taken.map(({ run }) => run.id)).size).toBe(1)
    expect(taken.filter(({ linked }) => !linked)).toHaveLength(1)
  })

  test('what is read back is what was written, and a second write changes nothing', async () => {
    await store.takeIn(item('/e/kept.txt', 'kept'), '1')
    for (const _ of [1, 2]) {
      await store.saveDocument(document('kept'), '1')
      await store.saveExtraction(extraction('kept'), '1')
    }
    expect(JSON.stringify(await store.findDocument(sha256Of('kept'), '1'))).toBe(JSON.stringify(document('kept')))
    expect(JSON.stringify(await store.findExtraction(sha256Of('kept')))).toBe(JSON.stringify(extraction('kept')))
    expect(await store.findDocument(sha256Of('kept'), '9')).toBeNull()
  })

  test('an extraction is found by its hash, the beginning of it, its name and the end of its path', async () => {
    const { sha256 } = await extracted('/f/park_ranger.txt', 'ranger')
    await extracted('/f/parkXranger.txt', 'no wildcard')
    for (const what of [sha256, sha256.slice(0, 8), sha256.toUpperCase(), 'park_ranger.txt', 'f/park_ranger.txt', '/f/park_ranger.txt'])
      expect((await store.findExtraction(what))?.source.sha256).toBe(sha256)
    for (const what of [sha256.slice(0, 7), 'ranger.txt', 'PARK_RANGER', 'f/%.txt', '00000000'])
      expect(await store.findExtraction(what)).toBeNull()
  })

  test('a name of two files is answered with their paths, one of a file that changed with its last content', async () => {
    await extracted('/g/1/same.txt', 'same 1')
    await extracted('/g/2/same.txt', 'same 2, before')
    await extracted('/g/2/same.txt', 'same 2')
    const question = store.findExtraction('same.txt')
    await expect(question).rejects.toThrow(SeveralContents)
    await expect(question).rejects.toThrow(
      /^“same.txt” stands for 2 contents: \/g\/1\/same.txt \([0-9a-f]{12}\), \/g\/2\/same.txt \([0-9a-f]{12}\); name one by more of its path or by its hash\.$/,
    )
    expect((await store.findExtraction('2/same.txt'))?.source.sha256).toBe(sha256Of('same 2'))
    expect((await store.findExtraction(sha256Of('same 2, before')))?.source.sha256).toBe(sha256Of('same 2, before'))
  })

  test('two files of one content are no question', async () => {
    await extracted('/h/1/twin.txt', 'twin')
    await extracted('/h/2/twin.txt', 'twin')
    expect((await store.findExtraction('twin.txt'))?.source.sha256).toBe(sha256Of('twin'))
  })

  test('what is not there is said', async () => {
    await expect(store.startRun('nothing')).rejects.toThrow('There is no run nothing in the store')
    await expect(store.readBlob('0'.repeat(64))).rejects.toThrow('is not in the content store')
    expect(await store.findRun('nothing')).toBeNull()
  })
}
