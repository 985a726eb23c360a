/** What the API answers, and what it never does. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { strFromU8, unzipSync } from 'fflate'
import { CannotDraw, type PageToRender } from './given-by-starter.ts'
import { type TestedService, testedService } from './testing/service.ts'

const weaver = `GLASS WEAVER
CITY OF ELDERBROOK

DUTIES
- Weaves glass into cloth.
- Repairs looms.

MINIMUM QUALIFICATIONS
Two years of experience weaving glass.
`
const later = weaver.replace('Two years', 'Four years').replace('- Repairs looms.\n', '')
const hostileName = 'a"\r\nSet-Cookie: x=1;<script>alert(1)</script>‮fdp.txt'
const hostile = `<SCRIPT>ALERT(1)</SCRIPT>

DUTIES
- <img src=x onerror=alert(1)> ‮ javascript:alert(1)
- =cmd|' /C calc'!A0
- ${'long '.repeat(5_000)}
`
const faults: Error[] = []
let service: TestedService
let sha: string
let other: string

beforeAll(async () => {
  service = await testedService({}, faults)
  sha = await service.send('weaver.txt', weaver)
  other = await service.send('weaver-2020.txt', later)
})
afterAll(async () => {
  await service?.store.close()
  expect(faults).toEqual([])
})

const json = async (path: string, init?: RequestInit) => (await service.ask(path, init)).json() as Promise<any>
const sent = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

describe('a file', () => {
  test('that is sent again is known', async () => {
    const answer = await json('/api/files?name=copy.txt', { method: 'POST', body: weaver })
    expect(answer).toMatchObject({ known: true, run: { sha256: sha, state: 'ok' } })
    const { rows } = await json(`/api/files?sha256=${sha}`)
    expect(rows.map((row: any) => row.name).sort()).toEqual(['copy.txt', 'weaver.txt'])
  })
  test('comes back as an attachment and never as a page', async () => {
    const answer = await service.ask(`/api/extractions/${sha}/original`)
    expect(await answer.text()).toBe(weaver)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })
  test('can be forgotten', async () => {
    const gone = await service.send('gone.txt', 'NIGHT WEAVER\n\nDUTIES\n- Weaves at night.\n')
    expect(await json(`/api/extractions/${gone}`, { method: 'DELETE' })).toMatchObject({ sha256: gone, items: 1 })
    expect((await service.ask(`/api/extractions/${gone}`)).status).toBe(404)
  })
  test('with a hostile name and text is only text', async () => {
    const hash = await service.send(hostileName, hostile)
    const answer = await service.ask(`/api/extractions/${hash}/original`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('content-disposition')).not.toMatch(/[\r\n<>]/)
    const csv = await (await service.ask('/api/exports/csv')).text()
    expect(csv).not.toMatch(/(^|[",\n])[=+@]/m)
    expect((await service.ask(`/api/extractions/${hash}`)).headers.get('content-type')).toMatch(/json/)
    await service.ask(`/api/extractions/${hash}`, { method: 'DELETE' })
  })
})

describe('an extraction', () => {
  test('is given whole, plain, as text, as a document', async () => {
    expect((await json(`/api/extractions/${sha}`)).records[0].title).toMatchObject({ value: 'Glass Weaver', certainty: 'stated' })
    expect((await json(`/api/extractions/${sha}?view=plain`)).records[0].title).toBe('Glass Weaver')
    expect(await (await service.ask(`/api/extractions/weaver.txt/text`)).text()).toContain('Weaves glass into cloth.')
    expect((await json(`/api/extractions/${sha.slice(0, 12)}/document`)).blocks[0].text).toBe('GLASS WEAVER')
  })
  test('says what to look at', async () => {
    const items = await json(`/api/extractions/${sha}/review`)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items)
      expect(item).toMatchObject({ kind: expect.any(String), text: expect.any(String), evidence: expect.any(Array) })
  })
  test('that has not changed is not sent again', async () => {
    const tag = (await service.ask(`/api/extractions/${sha}`)).headers.get('etag') ?? ''
    expect((await service.ask(`/api/extractions/${sha}`, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })
  test('has the employer that its importer gave, where it names none', async () => {
    await service.ask('/api/files?name=given.txt&employer=Elder%20Mills', {
      method: 'POST',
      body: 'NIGHT SPINNER\n\nDUTIES\n- Spins at night.\n',
    })
    const { records } = await json('/api/extractions/given.txt')
    expect(records[0].employer).toMatchObject({ value: { name: 'Elder Mills' }, certainty: 'given', evidence: [] })
  })
})

describe('a page as a picture', () => {
  const asked: PageToRender[] = []
  const renderPage = async (page: PageToRender) => {
    asked.push(page)
    if (page.page === 3) throw new CannotDraw('weaver.txt took too long to read; save a simpler copy of it.')
    return page.page === 1 ? { png: await page.bytes(), scale: 1.5 } : null
  }
  let drawing: TestedService
  let hash: string
  beforeAll(async () => {
    drawing = await testedService({ renderPage })
    hash = await drawing.send('weaver.txt', weaver)
  })
  afterAll(() => drawing?.store.close())

  test('is given with its scale', async () => {
    const answer = await drawing.ask(`/api/extractions/${hash}/pages/1?scale=3`)
    expect([await answer.text(), answer.headers.get('specmill-scale'), answer.headers.get('content-type')]).toEqual([
      weaver,
      '1.5',
      'image/png',
    ])
    expect(asked.at(-1)).toMatchObject({ sha256: hash, name: 'weaver.txt', page: 1, scale: 3 })
  })
  test.each([
    ['2', 404, 'no picture of page 2'],
    ['3', 422, 'took too long'],
    ['0', 400, 'page'],
    ['1?scale=40', 400, 'scale'],
  ])('of page %s: %d', async (page, status, detail) => {
    const answer = await drawing.ask(`/api/extractions/${hash}/pages/${page}`)
    expect(await answer.json()).toMatchObject({ status, detail: expect.stringContaining(detail) })
  })
})

describe('what is changed only while it stands as it was seen', () => {
  const path = () => `/api/extractions/${other}/corrections`
  const accept = { position: 0, field: 'title', verdict: 'accept', who: 'Ada' }
  test('a correction with the tag of the list', async () => {
    const seen = (await service.ask(path())).headers.get('etag') ?? ''
    const add = (tag: string) => service.ask(path(), { ...sent(accept), headers: { 'content-type': 'application/json', 'if-match': tag } })
    const answers = [await add(seen), await add(seen), await add('*')]
    expect(answers.map(({ status }) => status)).toEqual([201, 412, 201])
    for (const answer of [answers[0], answers[2]]) {
      const { id } = (await answer?.json()) as { id: string }
      await service.ask(`/api/corrections/${id}`, { method: 'DELETE' })
    }
  })
})

describe('a correction', () => {
  test('is added, listed, taken back', async () => {
    const path = `/api/extractions/${sha}/corrections`
    const made = await json(path, sent({ position: 0, field: 'title', verdict: 'correct', value: 'Weaver of Glass', who: 'Ann' }))
    expect(made).toMatchObject({ sha256: sha, verdict: 'correct', value: 'Weaver of Glass', undoneAt: null })
    expect(await json(path)).toMatchObject([{ id: made.id, place: 'title', now: made.found, differs: false }])
    const laid = await json(`/api/extractions/${sha}?corrected=true`)
    expect(laid.records[0].title).toMatchObject({ value: 'Weaver of Glass', certainty: 'given', rule: 'review/corrected' })
    expect((await json(`/api/extractions/${sha}`)).records[0].title.value).toBe(made.found)
    const exported = async (query: string) =>
      (await json(`/api/exports/json${query}`)).find((one: any) => one.source.sha256 === sha).records[0].title
    expect(await exported('?query=glass')).toBe('Weaver of Glass')
    expect(await exported('?query=glass&corrected=false')).toBe(made.found)
    const searched = async (query: string) =>
      (await json(`/api/records?query=${query}`)).rows.filter((row: any) => row.sha256 === sha).map((row: any) => row.title)
    // what is searched is what is taken away
    expect(await searched('%22weaver of glass%22')).toEqual(['Weaver of Glass'])
    expect(await searched('%22glass weaver%22')).toEqual([])
    const zip = unzipSync(new Uint8Array(await (await service.ask('/api/exports/truth')).arrayBuffer()))
    expect(JSON.parse(strFromU8(zip['expected/weaver.json'] as Uint8Array))).toEqual({ records: [{ title: 'Weaver of Glass' }] })
    expect(Object.keys(zip)).toEqual(['expected/weaver.json', 'docs/weaver.txt'])
    expect(await json(`/api/corrections/${made.id}`, { method: 'DELETE' })).toMatchObject({ id: made.id, undoneAt: expect.any(String) })
    expect(await json(path)).toEqual([])
    expect(await searched('%22glass weaver%22')).toEqual([made.found])
  })
  test('that accepts what was rejected before brings it back into the list', async () => {
    const path = `/api/extractions/${sha}/corrections`
    const titles = async () => (await json('/api/records?query=loom')).rows.map((row: any) => row.title)
    const made = []
    for (const [verdict, title] of [
      ['reject', null],
      ['accept', 'Glass Weaver'],
    ]) {
      made.push(await json(path, sent({ position: 0, field: 'title', verdict, who: 'Ann' })))
      expect(await titles()).toContain(title)
    }
    for (const { id } of made) await service.ask(`/api/corrections/${id}`, { method: 'DELETE' })
  })
  test.each([
    [{ position: 0, field: 'title', verdict: 'correct', who: 'Ann' }, 'needs the right value'],
    [{ position: 0, field: 'title', verdict: 'praise', who: 'Ann' }, 'verdict'],
    [{ position: -1, field: 'title', verdict: 'accept', who: 'Ann' }, 'position'],
    [{ position: 0, field: 'title', verdict: 'accept', who: '' }, 'who'],
  ])('of %j is refused', async (said, sentence) => {
    const answer = await service.ask(`/api/extractions/${sha}/corrections`, sent(said))
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { detail: string }).detail).toContain(sentence)
  })
})

describe('records', () => {
  test('are found by words and fields', async () => {
    expect(await json('/api/records?query=glass')).toMatchObject({ total: 2 })
    const { rows } = await json('/api/records?query=glass&atMostMonths=24')
    expect(rows.map((row: any) => row.name)).toEqual(['weaver.txt'])
  })
  test('are compared', async () => {
    const { identity, changes } = await json(`/api/compare?before=${sha}:0&after=${other}:0`)
    expect(identity.verdict).toBe('same-class')
    expect(changes.map((change: any) => change.text)).toEqual(
      expect.arrayContaining([expect.stringContaining('least: 2 years → 4 years'), 'Duty removed: Repairs looms.']),
    )
  })
  test('are compared as corrected', async () => {
    const said = { position: 0, field: 'title', verdict: 'correct', value: 'Weaver of Glass', who: 'Ann' }
    const { id } = await json(`/api/extractions/${sha}/corrections`, sent(said))
    const compared = async (query = '') => {
      const { changes, corrected } = await json(`/api/compare?before=${sha}:0&after=${other}:0${query}`)
      return { titles: changes.filter(({ field }: any) => field === 'title').length, corrected }
    }
    expect(await compared()).toEqual({ titles: 1, corrected: { before: 1, after: 0 } })
    expect(await compared('&corrected=false')).toEqual({ titles: 0, corrected: { before: 0, after: 0 } })
    await service.ask(`/api/corrections/${id}`, { method: 'DELETE' })
  })
  test.each(['json', 'jsonl', 'csv', 'xlsx', 'jobposting', 'markdown'])('are taken away as %s', async format => {
    const answer = await service.ask(`/api/exports/${format}?query=glass`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="specmill\./)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(200)
  })
})

const problems: [string, RequestInit | undefined, number, string][] = [
  ['/api/extractions/nothing.txt', undefined, 404, 'There is no extraction of nothing.txt'],
  ['/api/runs/nothing', undefined, 404, 'There is no run nothing'],
  ['/api/runs/nothing/replay', { method: 'POST' }, 404, 'There is no run nothing'],
  ['/api/corrections/nothing', { method: 'DELETE' }, 404, 'There is no correction nothing'],
  ['/api/records?limit=0', undefined, 400, 'limit'],
  ['/api/records?atMostMonths=many', undefined, 400, 'atMostMonths'],
  ['/api/records?kind=poem', undefined, 400, 'kind'],
  ['/api/compare?before=x&after=y', undefined, 400, 'before'],
  ['/api/exports/papyrus', undefined, 404, 'There is no format papyrus'],
  ['/api/files?name=empty.txt', { method: 'POST', body: '' }, 400, 'The body is empty'],
  ['/api/nowhere', undefined, 404, 'There is nothing at /api/nowhere'],
  ['/nowhere', undefined, 404, 'There is nothing at /nowhere'],
  ['/api/records', { method: 'DELETE' }, 405, 'it answers GET'],
  ['/livez', { method: 'POST' }, 405, 'it answers GET'],
  ['/api/reprocess', { method: 'POST', body: 'all', headers: { 'content-type': 'text/plain' } }, 415, 'send application/json'],
  ['/api/batches', { method: 'POST', body: '{"label":', headers: { 'content-type': 'application/json' } }, 400, 'JSON'],
  ['/api/files?name=a.txt', { method: 'POST', body: new FormData() }, 415, 'A form is no file'],
  ['/api/files?name=a.txt', { method: 'POST', body: 'x', headers: { origin: 'https://elsewhere.example' } }, 403, 'elsewhere.example'],
  ['/api/extractions/none', { method: 'DELETE', headers: { 'if-match': '*' } }, 412, 'ask for it again'],
]
test.each(problems)('%s is a problem', async (path, init, status, sentence) => {
  const answer = await service.ask(path, init)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({
    type: 'about:blank',
    status,
    detail: expect.stringContaining(sentence),
    instance: path.split('?')[0],
  })
  expect(answer.status).toBe(status)
})

describe('odd values', () => {
  const odd = [
    '',
    'x',
    '-1',
    '1e999',
    '99999999999999999999',
    'null',
    '%00',
    '%ED%A0%80',
    'a~b',
    '2026-13-45~x',
    '2026-01-01~',
    "'; DROP TABLE run; --",
    '../../etc/passwd',
    'ü'.repeat(3_000),
  ]
  const encoded = (value: string) => (value.startsWith('%') ? value : encodeURIComponent(value))
  test('in a query or a path are no fault of the service', async () => {
    const { paths } = await json('/openapi.json')
    const asked: string[] = []
    for (const [path, { get }] of Object.entries<any>(paths)) {
      if (!get || path === '/api/progress') continue
      const here = path
        .replace(/\{(?:what)\}/, sha)
        .replace(/\{record\}/, `${sha}:0`)
        .replace(/\{format\}/, 'json')
        .replace(/\{page\}/, '1')
        .replace(/\{view\}/, 'full')
      for (const { name, in: place } of get.parameters ?? [])
        for (const value of odd)
          asked.push(place === 'query' ? `${here}?${name}=${encoded(value)}` : path.replace(/\{\w+\}/g, encoded(value)))
    }
    expect(asked.length).toBeGreaterThan(300)
    const faulty: string[] = []
    for (const path of asked) {
      const answer = await service.ask(path)
      if (answer.status >= 500) faulty.push(`${answer.status} ${path.slice(0, 120)}`)
      await answer.body?.cancel()
    }
    expect(faulty).toEqual([])
  })
  test('in a body neither', async () => {
    const nul = 'a\u0000\ud800'
    const batch = await service.ask('/api/batches', sent({ label: nul }))
    const judged = {
      position: 0,
      field: `duties[7].${nul}`,
      verdict: 'correct',
      value: { [nul]: nul },
      who: nul,
      anchor: { block: 9e9, start: -1, end: 0, quote: nul },
    }
    const said = await service.ask(`/api/extractions/${sha}/corrections`, sent(judged))
    expect([batch.status, said.status]).toEqual([201, 201])
    expect((await service.ask(`/api/extractions/${sha}?corrected=true`)).status).toBe(200)
    const { id } = (await said.json()) as { id: string }
    await service.ask(`/api/corrections/${encodeURIComponent(id)}`, { method: 'DELETE' })
  })
})

describe('the service', () => {
  test('lives, is ready, and has figures', async () => {
    expect(await json('/livez')).toMatchObject({ ok: true })
    expect(await json('/readyz')).toEqual({ ok: true, trouble: null })
    expect(await (await service.ask('/metrics')).text()).toMatch(/^specmill_runs\{state="ok"\} [1-9]/m)
  })
  test('tells of progress as it happens', async () => {
    const end = new AbortController()
    const answer = await service.ask('/api/progress', { signal: end.signal })
    const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toContain('event: beat')
    service.tell({ run: '1', name: 'a.txt', state: 'running', step: 'read' })
    expect((await reader.read()).value).toContain('"step":"read"')
    await reader.cancel()
    end.abort()
  })
  test('describes itself', async () => {
    const description = await json('/openapi.json')
    const { valid, errors } = await new Validator().validate(structuredClone(description))
    expect([valid, errors]).toEqual([true, undefined])
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/api/files', '/api/inbox', '/api/records', '/api/compare', '/api/exports/{format}', '/api/progress']),
    )
  })
  test('lets nothing foreign run in its page', async () => {
    const policy = (await service.ask('/livez')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
  })
})

describe('a service with limits', () => {
  let guarded: TestedService
  beforeAll(async () => {
    guarded = await testedService({ token: 'a-secret-of-sixteen', largest: 1_000, rate: 6 })
  })
  afterAll(() => guarded?.store.close())
  const bearer = { authorization: 'Bearer a-secret-of-sixteen' }

  test('asks for its token, and says so as a problem', async () => {
    const answer = await guarded.ask('/api/records')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
    expect((await guarded.ask('/metrics')).status).toBe(401)
    expect((await guarded.ask('/livez')).status).toBe(200)
    expect((await guarded.ask('/api/records', { headers: bearer })).status).toBe(200)
  })
  test('is for this machine alone where it is known by no other name', async () => {
    const local = await testedService({ isForThisMachine: true })
    const status = async (host: string) => (await local.ask(`http://${host}/api/records`)).status
    expect(await Promise.all(['localhost:7373', '127.0.0.1:7373', '[::1]:7373', 'rebound.example:7373'].map(status))).toEqual([
      200, 200, 200, 403,
    ])
    await local.store.close()
  })
  test('takes no body that is too large', async () => {
    const answer = await guarded.ask('/api/files?name=large.txt', { method: 'POST', body: 'x'.repeat(2_000), headers: bearer })
    expect(answer.status).toBe(413)
  })
  test('answers no more than so many requests a minute', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => guarded.ask('/api/records', { headers: bearer })))
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.headers.get('content-type')).toBe('application/problem+json')
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
