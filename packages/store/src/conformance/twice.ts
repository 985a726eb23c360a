/** To do a thing twice has the effect of once, whatever came before. */
import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runStates } from '../contract/runs.ts'
import type { Store } from '../store.ts'
import { document, extraction, item, record, rowsText, sha256Of } from './samples.ts'

interface Step {
  kind: (typeof kinds)[number]
  content: number
  key: number
}
const kinds = [
  'take',
  'again',
  'finish',
  'reject',
  'fail',
  'replay',
  'drop',
  'document',
  'extraction',
  'correct',
  'undo',
  'refuse',
] as const
const step = fc.record({ kind: fc.constantFrom(...kinds), content: fc.nat(2), key: fc.nat(2) })

let rounds = 0

export function twice(current: () => Store): void {
  let store: Store
  beforeAll(() => {
    store = current()
  })

  test('any step, after any others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
        const place = `twice ${rounds++}`
        const { id: batch } = await store.addBatch({ id: place, label: place })
        for (const next of steps) {
          await doStep(next, place, batch)
          const once = await seenOf(place, batch)
          await doStep(next, place, batch)
          expect(await seenOf(place, batch)).toEqual(once)
        }
      }),
      { numRuns: 12 },
    )
  })

  const textOf = (place: string, content: number) => `${place}, content ${content}`

  async function doStep({ kind, content, key }: Step, place: string, batch: string): Promise<unknown> {
    const text = textOf(place, content)
    const sha256 = sha256Of(text)
    const path = `/${place}/${key}.txt`
    const title = record({ title: `Title ${key}` })
    if (kind === 'take' || kind === 'again')
      return store.takeIn(item(path, text, { batch }), '1', kind === 'again' && !(await waiting(sha256)))
    if (kind === 'refuse')
      return store.refuse({ bucket: 'file:', key: path, name: path, version: 'x', size: null, batch }, { errorCode: 'x', error: 'X.' })
    if (kind === 'undo') return store.undoCorrection(`${place} ${content} ${key}`)
    // the others need something that was taken in
    const run = (await store.listRuns({ sha256, limit: 1 })).rows[0]
    if (!run) return
    const texts = { document: JSON.stringify(document(text)), extraction: JSON.stringify(extraction(text)), records: rowsText([title]) }
    const ends = { errorCode: 'x', error: 'X.' }
    if (kind === 'finish') return store.finishRun(run.id, texts)
    if (kind === 'reject') return store.endRun(run.id, { state: 'rejected', ...ends })
    if (kind === 'fail') return store.endRun(run.id, { state: 'failed', ...ends })
    if (kind === 'replay') return store.replayRun(run.id, '1')
    if (kind === 'drop') return store.dropRun(run.id)
    if (kind === 'document') return store.saveDocumentText(sha256, '1', texts.document)
    if (kind === 'extraction') return store.saveExtractionText(sha256, '1', texts.extraction, rowsText([title, title].slice(key)))
    return store.addCorrection({ id: `${place} ${content} ${key}`, sha256, position: 0, field: 'title', verdict: 'accept', who: 'Ada' })
  }

  const waiting = async (sha256: string) => (await store.listRuns({ sha256, states: ['queued', 'running'] })).rows.length > 0

  /** All that a user can see, but for the moments at which it was last touched. */
  async function seenOf(place: string, batch: string): Promise<unknown> {
    const contents = [0, 1, 2].map(content => sha256Of(textOf(place, content)))
    const parts = contents.map(async sha256 => ({
      runs: (await store.listRuns({ sha256, states: runStates })).rows.map(({ endedAt: _, ...run }) => run),
      items: (await store.listItems({ sha256 })).rows.map(({ lastSeen: _, ...one }) => one),
      extraction: (await store.findExtractionText(sha256))?.text,
      document: await store.findDocumentText(sha256),
      records: await store.recordsOf(sha256),
      corrections: await store.listCorrections(sha256, true),
      events: (await store.listEvents({ sha256 })).rows,
    }))
    return { batch: await store.findBatch(batch), size: await store.size(), contents: await Promise.all(parts) }
  }
}
