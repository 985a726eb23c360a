/** The service and the commands beside it, as processes on the embedded store: what is dropped is found, and nothing depends on who holds the store. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ran, started } from './service/running.ts'
import { until } from './until.ts'

const token = 'harbor-token-0123456789'
const environment = { SPECMILL_PORT: '0', SPECMILL_TOKEN: token, SPECMILL_CONCURRENCY: '1', SPECMILL_SETTLE: '0.1' }
/** Words that stand in no name of a file, no rule and no sentence of ours. */
const secret = 'quillwright zephyrous'
const specification = (title: string) =>
  `${title}\n\nExamples of Duties\nMends the ${secret} of the harbor.\n\nMinimum Qualifications\nTwo years of experience in ${secret} work.\n`

const folder = mkdtempSync(join(tmpdir(), 'specmill-service-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const drop = (name: string, text: string) => writeFileSync(join(folder, 'inbox', name), text)
const specmill = (...args: string[]) => ran(folder, args, environment)

let service: Awaited<ReturnType<typeof started>>
const bearer = { authorization: `Bearer ${token}` }
const ask = (path: string, headers: Record<string, string> = bearer) => fetch(`${service.address}${path}`, { headers })
const countOf = async (state: string) => {
  const { counts } = (await (await ask('/api/runs?limit=1')).json()) as { counts: Record<string, number> }
  return counts[state]
}

beforeAll(async () => {
  mkdirSync(join(folder, 'inbox'))
  drop('pilot.txt', specification('HARBOR PILOT'))
  drop('broken.pdf', '%PDF-1.7 and no more')
  service = await started(folder, ['serve', '--no-page'], environment)
})
afterAll(async () => void (await service?.end('SIGKILL')))

test('a file that is dropped becomes a record; one that cannot be read is rejected with a code', async () => {
  drop('clerk.txt', specification('HARBOR CLERK'))
  await until(async () => (await countOf('ok')) === 2 && (await countOf('rejected')) === 1)
  const found = (await (await ask('/api/records?query=clerk')).json()) as { rows: { title: string }[] }
  expect(found.rows.map(({ title }) => title)).toEqual(['Harbor Clerk'])
})

/** Each prints the same whoever holds the store. */
const questions = [
  ['runs'],
  ['runs', '--json', '--state', 'rejected'],
  ['records'],
  ['records', '--json'],
  ['failed'],
  ['failed', 'list', '--json'],
  ['show', 'pilot.txt'],
  ['show', 'nobody.txt'],
  ['export', '--format', 'csv', 'clerk'],
  ['forget', 'nobody.txt'],
]

describe('while the service holds the store', () => {
  const answers = new Map<string, { code: number | null; stdout: string }>()

  test('commands reach it over HTTP', async () => {
    const all = await Promise.all(questions.map(question => specmill(...question)))
    for (const [index, { code, stdout }] of all.entries()) answers.set(questions[index]?.join(' ') ?? '', { code, stdout })
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 1])
    expect(JSON.parse(answers.get('records --json')?.stdout ?? '')).toHaveLength(2)
    expect(all[0]?.lines).toEqual([`2 ok, 1 rejected, in the service at ${service.address}.`])
  })

  test('another service on the same folder, and a caller without the token, are told so in a sentence', async () => {
    const [second, stranger, check] = await Promise.all([
      specmill('serve', '--no-page'),
      ran(folder, ['records'], { ...environment, SPECMILL_TOKEN: '' }),
      specmill('config', 'check', '--json'),
    ])
    expect(second).toMatchObject({ code: 2, stdout: '', lines: [expect.stringContaining(service.address)] })
    expect(stranger).toMatchObject({ code: 2, stdout: '', lines: [expect.stringContaining('set SPECMILL_TOKEN')] })
    expect(check).toMatchObject({ code: 0, lines: ['the settings can be used.'] })
    expect(check.stdout).not.toContain(token)
  })

  test('what was rejected is run again, shown and dropped', async () => {
    const [dead] = JSON.parse((await specmill('failed', 'list', '--json')).stdout) as { id: string }[]
    const replayed = await specmill('failed', 'replay', dead?.id ?? '')
    expect(replayed).toMatchObject({ code: 1, stdout: expect.stringContaining('rejected broken.pdf [corrupt]') })
    const [again] = JSON.parse((await specmill('failed', 'list', '--json')).stdout) as { id: string }[]
    expect(again?.id).not.toBe(dead?.id)
    expect(JSON.parse((await specmill('failed', 'show', again?.id ?? '')).stdout)).toMatchObject({ state: 'rejected', name: 'broken.pdf' })
    expect(await specmill('failed', 'drop', again?.id ?? '')).toMatchObject({ code: 0, stdout: 'dropped broken.pdf\n' })
    expect(JSON.parse((await specmill('failed', 'list', '--json')).stdout)).toEqual([])
  })

  test('its figures count what happened, for whoever has the token', async () => {
    expect((await ask('/livez', {})).status).toBe(200)
    expect(await (await ask('/readyz', {})).json()).toEqual({ ok: true, trouble: null })
    expect((await ask('/metrics', {})).status).toBe(401)
    const metrics = await (await ask('/metrics')).text()
    for (const line of [
      'specmill_runs_ended_total{state="ok"} 2',
      'specmill_runs_ended_total{state="rejected"} 2',
      'specmill_step_seconds_count{step="extract"} 2',
      'specmill_queue_jobs{state="waiting"} 0',
      'specmill_reader_incidents_total{cause="timeout"} 0',
      'specmill_bucket_entries{bucket="file:inbox",what="listed"} 3',
      'specmill_ready 1',
    ])
      expect(metrics).toContain(line)
  })

  test('a page of a PDF is drawn in a reader process, and what cannot be drawn is a problem', async () => {
    const sample = readFileSync(fileURLToPath(new URL('../samples/transit-dispatcher-posting/source.pdf', import.meta.url)))
    const sent = await fetch(`${service.address}/api/files?name=sample.pdf`, { method: 'POST', body: sample, headers: bearer })
    const { run } = (await sent.json()) as { run: { id: string; sha256: string } }
    await until(async () => ((await (await ask(`/api/runs/${run.id}`)).json()) as { state: string }).state === 'ok')
    const page = (number: string) => ask(`/api/extractions/${run.sha256}/pages/${number}`)
    const first = await page('1?scale=1')
    expect([first.status, first.headers.get('content-type'), first.headers.get('specmill-scale')]).toEqual([200, 'image/png', '1'])
    expect(Buffer.from(await first.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG')
    expect([(await page('99')).status, (await page('1?scale=99')).status]).toEqual([404, 400])
    await fetch(`${service.address}/api/extractions/${run.sha256}`, { method: 'DELETE', headers: bearer })
  })

  test('SIGTERM ends it when its work is done; the log has ids and no words of a document', async () => {
    drop('mate.txt', specification('HARBOR MATE'))
    expect(await service.end('SIGTERM')).toBe(0)
    const log = service.stderr()
    expect(log).toContain('"msg":"a run ended"')
    expect(log).toContain('"code":"corrupt"')
    for (const word of secret.split(' ')) expect(log).not.toContain(word)
    const states = (JSON.parse((await specmill('runs', '--json')).stdout) as { state: string }[]).map(({ state }) => state)
    expect(states).not.toContain('running')
  })

  test('without it they say the same', async () => {
    for (const question of questions) {
      // what was done since
      if (question[0] === 'runs' || question[0] === 'failed') continue
      const { code, stdout } = await specmill(...question)
      expect({ question, code, stdout }).toEqual({ question, ...answers.get(question.join(' ')) })
    }
  })
})

describe('start --once', () => {
  test('ends with 0 when the inbox is drained, takes up what was left, and forgets what it is told to', async () => {
    const once = await specmill('start', '--once')
    expect(once).toMatchObject({ code: 0, lines: [] })
    expect(once.stdout).toContain('3 extracted, 0 rejected, 0 failed')
    expect(await specmill('reprocess', '--all')).toMatchObject({ code: 0, lines: [expect.stringContaining('3 extracted again, 0 failed')] })
    expect(await specmill('forget', 'mate.txt')).toMatchObject({ code: 0, lines: [expect.stringContaining('known under 1 names')] })
    expect(JSON.parse((await specmill('records', '--json')).stdout)).toHaveLength(2)
  })
  test('ends with 1 and says why, where something can neither be extracted nor rejected', async () => {
    // a name that is no text, as copied from an old disk; and a bucket that does not answer
    const name = Buffer.concat([Buffer.from(join(folder, 'inbox', 'mate-')), Buffer.from([0xff]), Buffer.from('.txt')])
    writeFileSync(name, specification('HARBOR MATE'))
    const away = { SPECMILL_BUCKETS: 'file:inbox s3://harbor', SPECMILL_S3_ENDPOINT: 'http://127.0.0.1:1', AWS_MAX_ATTEMPTS: '1' }
    const keys = { AWS_ACCESS_KEY_ID: 'harbor', AWS_SECRET_ACCESS_KEY: 'secret' }
    const once = await ran(folder, ['start', '--once'], { ...environment, ...away, ...keys })
    rmSync(name)
    expect(once.code).toBe(1)
    expect(once.stdout).toContain(', 2 not taken in;')
    expect(once.lines.sort()).toEqual([
      expect.stringMatching(/^specmill: The bucket file:.* cannot be used: mate-.* cannot be looked at/),
      expect.stringMatching(/^specmill: The bucket s3:\/\/harbor\/ cannot be used: it cannot be listed/),
      // by the test before, which left it in the inbox
      expect.stringMatching(/^specmill: mate\.txt was forgotten and still lies in file:.*take it in again with "specmill import"\.$/),
    ])
    // it has no run, and is not passed over
    expect(JSON.parse((await specmill('failed', 'list', '--json')).stdout)).toMatchObject([
      { key: 'mate.txt', state: 'refused', run: null },
    ])
    expect((await specmill('failed')).stdout.split('\n')[1]).toMatch(/^\trefused\tforgotten\tmate\.txt\t/)
  })

  test('where there is no store, a command that only looks makes none', async () => {
    const told = await Promise.all(['runs', 'records', 'failed'].map(name => specmill(name, '--data', 'typing-error')))
    for (const one of told)
      expect(one).toMatchObject({ code: 2, stdout: '', lines: [expect.stringContaining('there is no store in typing-error')] })
    expect(existsSync(join(folder, 'typing-error'))).toBe(false)
  })

  test.each([
    ['a port that is none', ['serve', '--port', 'harbor'], {}, "'harbor' is invalid. It must be a number from 0 to 65535"],
    ['a port that is too high', ['work', '--health', '65536'], {}, 'It must be a number from 0 to 65535'],
    ['a bucket that is none', ['watch', 'ftp://harbor'], {}, 'ftp://harbor is no address of a bucket'],
    ['an inbox that is a file', ['watch', 'file:inbox/pilot.txt'], {}, 'pilot.txt cannot be entered (EEXIST)'],
    ['an import of a bucket that is not there', ['import', 'file:harbor'], {}, 'harbor cannot be entered (ENOENT)'],
    ['a date that is none', ['import', '--effective', '2026-02-30', 'inbox'], {}, 'It must be a date'],
    ['a setting that is none', ['start', '--once'], { SPECMILL_AFTER: 'burn' }, 'SPECMILL_AFTER must be leave, move or delete'],
    ['a queue that is away', ['start', '--once'], { SPECMILL_QUEUE: 'redis://127.0.0.1:1' }, 'does not answer'],
  ])('%s is wrong usage', async (_, args, wrong, sentence) => {
    const told = await ran(folder, args, { ...environment, ...wrong } as Record<string, string>)
    expect(told).toMatchObject({ code: 2, stdout: '' })
    expect(told.lines[0]).toContain(sentence)
  })
})
