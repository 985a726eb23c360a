/** What an operator sees and does: items of a bucket, runs, batches, events, corrections. */
import { beforeAll, expect, test } from '@jest/globals'
import type { DocumentKind } from '@specmill/model'
import type { InboxFilter } from '../contract/inbox.ts'
import type { Page } from '../contract/page.ts'
import type { Store } from '../store.ts'
import { summaryOf } from '../summary.ts'
import { extracted, extraction, finished, item, record, rowsText, sha256Of } from './samples.ts'

/** All rows of a list, by its pages. */
async function paged<Row>(list: (after: string | null) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | null = null; ; ) {
    const page: Page<Row> = await list(after)
    rows.push(...page.rows)
    if (page.after === null) return rows
    after = page.after
  }
}

export function operating(current: () => Store): void {
  let store: Store
  beforeAll(() => {
    store = current()
  })
  const failed = async (key: string, text: string) => {
    const { run } = await store.takeIn(item(key, text), '1')
    return store.endRun(run.id, { state: 'failed', errorCode: 'internal', error: 'It broke.' })
  }

  test('what is known of a bucket is told in the order of the question, by the state of each file', async () => {
    const bucket = 'file:seen'
    const { run } = await store.takeIn(item('/a.txt', 'seen', { bucket, version: '1-5-100', etag: 'x' }), '1')
    const entries = ['/b.txt', '/a.txt', '/a.txt'].map((key, index) => ({ key, version: index === 2 ? '1-5-101' : '1-5-100' }))
    expect(await store.seen(bucket, entries)).toEqual([
      null,
      expect.objectContaining({ key: '/a.txt', run: run.id, runState: 'queued', state: 'taken', size: 4, etag: 'x' }),
      null,
    ])
    expect(await store.seen(bucket, [])).toEqual([])
  })

  test('a file under the same name in another state is another item, and both are listed', async () => {
    const bucket = 'file:again'
    for (const version of ['1', '2']) await store.takeIn(item('/a.txt', `again ${version}`, { bucket, version }), '1')
    const listed = await paged(after => store.listItems({ bucket, limit: 1, after }))
    expect(listed.map(({ version }) => version).sort()).toEqual(['1', '2'])
  })

  test('a file that cannot be taken in is written down with its reason', async () => {
    const { id: batch } = await store.addBatch({ label: 'refusing', total: 1 })
    const reason = { errorCode: 'too-large', error: 'huge.pdf is larger than 50 MB.' }
    const refused = await store.refuse({ bucket: 'file:', key: '/huge.pdf', name: 'huge.pdf', version: '1', size: 2 ** 33, batch }, reason)
    expect(refused).toMatchObject({ state: 'refused', size: 2 ** 33, sha256: null, run: null, runState: null, ...reason })
    expect(await store.seen('file:', [{ key: '/huge.pdf', version: '1' }])).toEqual([refused])
    expect(await store.findBatch(batch)).toMatchObject({ refused: 1, total: 1 })
    await store.takeIn(item('/beside-huge.txt', 'beside', { batch }), '1')
    const listed = async (state: 'taken' | 'refused') => (await store.listItems({ batch, state })).rows.map(({ key }) => key)
    expect([await listed('refused'), await listed('taken')]).toEqual([['/huge.pdf'], ['/beside-huge.txt']])
  })

  test('a run tells what it is at, how long it took, and from what it begins', async () => {
    const { run } = await store.takeIn(item('/operating/step.txt', 'step'), '1')
    await store.noteStep(run.id, 'read')
    expect((await store.findRun(run.id))?.step).toBeNull()
    await store.startRun(run.id)
    await store.noteStep(run.id, 'read')
    expect((await store.findRun(run.id))?.step).toBe('read')
    const ended = await store.endRun(run.id, { state: 'ok', timings: { read: 12.5 } })
    expect(ended).toMatchObject({ step: null, timings: { read: 12.5 }, from: 'file' })
    expect(Date.parse(ended.endedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(ended.queuedAt))
  })

  test('a run that has ended is not begun again, and its end stays', async () => {
    const run = await extracted(store, item('/operating/ended.txt', 'ended'))
    expect(await store.startRun(run.id)).toEqual(run)
    expect(await store.endRun(run.id, { state: 'failed', errorCode: 'x', error: 'X.' })).toEqual(run)
  })

  test('runs are listed by state, name, batch and page, and counted', async () => {
    const { id: batch } = await store.addBatch({ label: 'listing' })
    for (const name of ['Alpha', 'beta', 'gamma%']) await store.takeIn(item(`/operating/${name}.txt`, `listing ${name}`, { batch }), '1')
    const runs = await paged(after => store.listRuns({ batch, limit: 2, after }))
    expect(runs.map(({ name }) => name).sort()).toEqual(['Alpha.txt', 'beta.txt', 'gamma%.txt'])
    expect((await store.listRuns({ batch, name: 'ALPHA' })).rows.map(({ name }) => name)).toEqual(['Alpha.txt'])
    expect((await store.listRuns({ batch, name: '%' })).rows.map(({ name }) => name)).toEqual(['gamma%.txt'])
    await store.dropRun(runs[0]?.id ?? '')
    expect(await store.countRuns({ batch })).toEqual({ queued: 2, running: 0, ok: 0, rejected: 0, failed: 0, dropped: 1 })
    expect((await store.listRuns({ batch, states: ['dropped'] })).rows).toHaveLength(1)
    expect((await store.listRuns({ batch, since: new Date(Date.now() + 60_000).toISOString() })).rows).toEqual([])
    await expect(store.listRuns({ after: 'nonsense' })).rejects.toThrow('“nonsense” does not come from a page of this list')
  })

  test('unfinished runs come in pages, oldest first, none twice', async () => {
    for (let index = 0; index < 5; index++) await store.takeIn(item(`/operating/page-${index}.txt`, `page ${index}`), '1')
    const all = (await store.unfinishedRuns()).map(({ id }) => id)
    const found: string[] = []
    for (let after: { id: string; queuedAt: string } | null = null; ; ) {
      const runs = await store.unfinishedRuns({ limit: 2, after })
      found.push(...runs.map(({ id }) => id))
      after = runs.at(-1) ?? null
      if (!after) break
    }
    expect(found).toEqual(all)
  })

  test('what failed is run again or given up; the old run stays, and is no longer the latest', async () => {
    const run = await failed('/operating/again.txt', 'run again')
    const again = await store.replayRun(run.id, '2')
    expect(again).toMatchObject({ state: 'queued', sha256: run.sha256, pipelineVersion: '2', attempts: 0, from: 'file' })
    expect((await store.replayRun(run.id, '2')).id).toBe(again.id)
    const latest = async () => (await store.listRuns({ sha256: run.sha256, latest: true })).rows.map(({ id }) => id)
    expect(await latest()).toEqual([again.id])
    const other = await failed('/operating/drop.txt', 'drop')
    expect(await store.dropRun(other.id)).toMatchObject({ state: 'dropped', errorCode: 'internal' })
    const begun = await store.startRun(again.id)
    expect((await store.dropRun(begun.id)).state).toBe('running')
    for (const ask of [() => store.replayRun('none', '1'), () => store.dropRun('none'), () => store.endRun('none', { state: 'ok' })])
      await expect(ask()).rejects.toThrow('There is no run none in the store')
  })

  test('kept documents are extracted anew by a newer version, once, and all of them where that is asked for', async () => {
    const { sha256 } = await extracted(store, item('/operating/anew.txt', 'anew'))
    const { run: without } = await store.takeIn(item('/operating/no document.txt', 'no document'), '1')
    const { id: batch } = await store.addBatch({ label: 'anew' })
    const made = await store.reprocess({ pipelineVersion: '3', batch })
    expect(made.find(run => run.sha256 === sha256)).toMatchObject({ state: 'queued', from: 'document', pipelineVersion: '3', batch })
    expect(made.map(run => run.sha256)).not.toContain(without.sha256)
    expect(await store.reprocess({ pipelineVersion: '3' })).toEqual([])
    expect((await store.findBatch(batch))?.runs.queued).toBe(made.length)
    for (const run of made) await store.finishRun(run.id, { document: null, extraction: '{}', records: '[]' })
    expect(await store.reprocess({ pipelineVersion: '3' })).toEqual([])
    expect((await store.reprocess({ pipelineVersion: '3', all: true })).length).toBe(made.length)
    expect(await store.reprocess({ pipelineVersion: '4', since: new Date(Date.now() + 60_000).toISOString() })).toEqual([])
  })

  test('a batch counts its files by what became of them, linked ones too', async () => {
    await extracted(store, item('/operating/known.txt', 'batch known'))
    const { id } = await store.addBatch({ label: 'Spring files', total: 3 })
    const ok = await extracted(store, item('/operating/one.txt', 'batch one', { batch: id }))
    await store.takeIn(item('/operating/two.txt', 'batch two', { batch: id }), '1')
    await store.takeIn(item('/operating/known too.txt', 'batch known', { batch: id }), '1')
    expect(ok.batch).toBe(id)
    const batch = await store.findBatch(id)
    expect(batch).toMatchObject({ label: 'Spring files', total: 3, linked: 1, refused: 0, runs: { ok: 2, queued: 1, failed: 0 } })
    expect(batch?.endedAt).toBeNull()
    await store.setBatchTotal(id, 4)
    expect((await paged(after => store.listBatches({ limit: 1, after }))).find(other => other.id === id)?.total).toBe(4)
    expect((await store.listItems({ batch: id })).rows).toHaveLength(3)
    expect(await store.findBatch('none')).toBeNull()
  })

  test('a batch of what had been done before it did not end before it began', async () => {
    const known = item('/operating/early.txt', 'batch early')
    await extracted(store, known)
    const { id: batch } = await store.addBatch({ label: 'Linked', total: 1 })
    await store.takeIn({ ...known, key: '/operating/late.txt', batch }, '1')
    const { createdAt, endedAt } = (await store.findBatch(batch)) ?? {}
    expect(endedAt).toBe(createdAt)
  })

  test('a batch is done when the last of its files is, also where one is run again', async () => {
    const { id: batch } = await store.addBatch({ label: 'Done', total: 2 })
    const first = await extracted(store, item('/operating/done.txt', 'batch done', { batch }))
    expect((await store.findBatch(batch))?.endedAt).toBeNull()
    const { run } = await store.takeIn(item('/operating/undone.txt', 'batch undone', { batch }), '1')
    expect((await store.findBatch(batch))?.endedAt).toBeNull()
    const ended = await store.endRun(run.id, { state: 'failed', errorCode: 'internal', error: 'undone.txt is stuck.' })
    expect(ended.endedAt && ended.endedAt >= (first.endedAt ?? '')).toBe(true)
    expect(await store.findBatch(batch)).toMatchObject({ endedAt: ended.endedAt, runs: { ok: 1, failed: 1, queued: 0 } })
    const again = await store.replayRun(run.id, '1')
    expect(await store.findBatch(batch)).toMatchObject({ endedAt: null, runs: { ok: 1, failed: 0, queued: 1 } })
    const last = await store.finishRun(again.id, { document: null, extraction: '{}', records: '[]' })
    expect(await store.findBatch(batch)).toMatchObject({ endedAt: last.endedAt, runs: { ok: 2, failed: 0, queued: 0 } })
  })

  test('what was done is written down, without names', async () => {
    const run = await extracted(store, item('/operating/told.txt', 'told'))
    await store.addEvent({ kind: 'service-started', detail: { version: '1' } })
    const { rows } = await store.listEvents({ sha256: run.sha256 })
    expect(rows.map(({ kind, run: id }) => [kind, id])).toEqual([
      ['run-ok', run.id],
      ['item-taken', run.id],
    ])
    expect(JSON.stringify(rows)).not.toContain('told')
    expect((await store.listEvents({ kind: 'service-started' })).rows[0]).toMatchObject({ detail: { version: '1' }, sha256: null })
    expect(await paged(after => store.listEvents({ run: run.id, limit: 1, after }))).toEqual(rows)
  })

  test('corrections are kept over a new extraction, and undone', async () => {
    const { sha256 } = await extracted(store, item('/operating/corrected.txt', 'corrected'))
    const said = { sha256, position: 0, field: 'duties[3].text', verdict: 'correct', value: { text: 'Digs\u0000' }, who: 'Ada' } as const
    const anchor = { block: 1, start: 2, end: 6, quote: 'Digs' }
    const first = await store.addCorrection({ ...said, anchor })
    expect(first).toMatchObject({ ...said, found: null, anchor, undoneAt: null })
    const second = await store.addCorrection({ sha256, position: 0, field: 'title', verdict: 'absent', found: 'Dyer\u0000', who: 'Ada' })
    expect(second).toMatchObject({ value: null, found: 'Dyer\u0000', anchor: null })
    await extracted(store, item('/operating/corrected.txt', 'corrected'), { version: '2' })
    expect(await store.listCorrections(sha256)).toEqual([first, second])
    const judgements = [first, second].map(({ id: _, sha256: __, undoneAt: ___, ...judgement }) => judgement)
    expect((await store.findExtractionText(sha256))?.judgements).toEqual(judgements)
    const undone = await store.undoCorrection(first.id)
    expect(undone?.undoneAt).not.toBeNull()
    expect(await store.undoCorrection(first.id)).toEqual(undone)
    expect(await store.listCorrections(sha256)).toEqual([second])
    expect(await store.listCorrections(sha256, true)).toEqual([undone, second])
    expect(await store.undoCorrection('none')).toBeNull()
    await expect(store.addCorrection({ ...said, sha256: sha256Of('nothing') })).rejects.toThrow('is not in the store')
  })

  test('what reviewers said is laid over what is searched', async () => {
    const dyer = { records: [record({ title: 'Dyer' })] }
    const { sha256, isJudged } = await finished(store, item('/operating/laid.txt', 'laid'), dyer)
    expect(isJudged).toBe(false)
    const { id } = await store.addCorrection({ sha256, position: 0, field: 'title', verdict: 'correct', value: 'Woad Boiler', who: 'Ada' })
    const titles = async () => (await store.recordsOf(sha256)).map(({ title }) => title)
    const lay = () =>
      store.layOver(sha256, (newest, { judgements }) => {
        const [said] = judgements
        return said ? ({ ...newest, records: [record({ title: said.value as string })] } as unknown as typeof newest) : newest
      })
    expect(await store.notLaidOver()).toContain(sha256)
    await lay()
    expect(await titles()).toEqual(['Woad Boiler'])
    expect(await store.notLaidOver()).not.toContain(sha256)
    // whoever ends a run is told that what it gave knows nothing of that
    expect(await finished(store, item('/operating/laid.txt', 'laid'), { ...dyer, version: '2' })).toMatchObject({ isJudged: true })
    expect(await titles()).toEqual(['Dyer'])
    expect(await store.notLaidOver()).toContain(sha256)
    await lay()
    expect(await titles()).toEqual(['Woad Boiler'])
    await store.undoCorrection(id)
    expect(await store.notLaidOver()).toContain(sha256)
    await lay()
    expect(await titles()).toEqual(['Dyer'])
    // to accept what is extracted changes nothing
    await store.addCorrection({ sha256, position: 0, field: 'title', verdict: 'accept', who: 'Ada' })
    expect(await store.notLaidOver()).not.toContain(sha256)
    await store.layOver(sha256Of('nothing'), newest => newest)
  })

  test('several runs are found at once', async () => {
    const runs = await Promise.all(['one', 'two'].map(name => extracted(store, item(`/several/${name}.txt`, `several ${name}`))))
    const found = await store.findRuns([...runs.map(({ id }) => id), 'nobody'])
    expect(new Set(found)).toEqual(new Set(runs))
    expect(await store.findRuns([])).toEqual([])
  })

  test('the inbox sums up what is known of each content', async () => {
    const kinds: [kind: DocumentKind, codes: string[]][] = [
      ['class-specification', ['requirements/ambiguous', 'a/b', 'a/b']],
      ['job-posting', ['a/b']],
    ]
    for (const [kind, codes] of kinds) {
      const text = `inbox ${kind}`
      const { run } = await store.takeIn(item(`/inbox/${kind}.txt`, text), '1')
      const body = {
        ...extraction(text, [record({ title: 'Oakum Picker', employer: { name: 'Wharf', jurisdiction: null } })]),
        document: { kind, language: 'en' },
        notes: codes.map(code => ({ level: 'info' as const, code, text: 'Look.\u0000\ud800', path: null, evidence: null })),
      }
      const records = rowsText([record({ title: 'Oakum Picker', employer: { name: 'Wharf', jurisdiction: null } }), record({})])
      // whoever makes the extraction says it in short, or leaves it to the store
      const summary = kind === 'job-posting' ? { summary: JSON.stringify(summaryOf(body)) } : {}
      await store.finishRun(run.id, { document: null, extraction: JSON.stringify(body), records, ...summary })
    }
    await failed('/inbox/broken.txt', 'inbox broken')
    const named = async (filter: InboxFilter) =>
      (await paged(after => store.listInbox({ ...filter, limit: 1, after }))).map(({ name }) => name)
    const { rows } = await store.listInbox({ note: 'requirements/ambiguous' })
    expect(rows).toMatchObject([
      {
        name: 'class-specification.txt',
        state: 'ok',
        summary: {
          ...{ kind: 'class-specification', title: 'Oakum Picker', employer: 'Wharf', records: 2 },
          notes: { 'requirements/ambiguous': 1, 'a/b': 2 },
        },
      },
    ])
    expect(await named({ note: 'a/b' })).toEqual(['job-posting.txt', 'class-specification.txt'])
    expect(await named({ note: 'a/b', kind: 'job-posting' })).toEqual(['job-posting.txt'])
    expect(await named({ note: 'a/b', states: ['failed'] })).toEqual([])
    expect((await store.listInbox({ name: 'broken', states: ['failed'] })).rows).toMatchObject([{ summary: null }])
    expect(await store.countInbox({ note: 'a/b' })).toEqual({ queued: 0, running: 0, ok: 2, rejected: 0, failed: 0, dropped: 0 })
  })

  test('it answers, and says how much it holds', async () => {
    await store.ping()
    const before = await store.size()
    await extracted(store, item('/operating/size.txt', 'size'))
    expect(await store.size()).toEqual({
      ...before,
      contents: before.contents + 1,
      items: before.items + 1,
      extractions: before.extractions + 1,
    })
    await store.tidy()
    await store.announce('http://127.0.0.1:7373')
    await store.announce(null)
  })
}
