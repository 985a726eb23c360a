/** What compose.yaml starts, as processes without containers: an API that only answers, two workers, a watcher on an S3 bucket, PostgreSQL and Redis. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, expect, test } from '@jest/globals'
import { startFauxqs } from 'fauxqs'
import { root } from './command/run.ts'
import { startPostgres } from './servers/postgres.ts'
import { startRedis } from './servers/redis.ts'
import { serverOrSkipped } from './servers/server.ts'
import { type Environment, ran, started } from './service/running.ts'
import { until } from './until.ts'

const postgres = serverOrSkipped(await startPostgres(), 'the processes of many machines')
const redis = postgres && serverOrSkipped(await startRedis(), 'the processes of many machines')
const folder = mkdtempSync(join(tmpdir(), 'specmill-machines-'))
const ends: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
  await Promise.all([postgres?.remove(), redis?.remove()])
  rmSync(folder, { recursive: true, force: true })
})

const files = 20
/** Their health is asked on a free port here, in containers on that of the API. */
const parts = { api: ['serve', '--no-work', '--no-watch'], worker: ['work', '--health'], watcher: ['watch', '--no-work', '--health'] }

test.each(Object.entries(parts))('compose.yaml starts its %s with the same command', (name, args) => {
  const [, part = ''] = readFileSync(join(root, 'compose.yaml'), 'utf8').split(`\n  ${name}:\n`)
  const [command = ''] = part.match(/command: \[.*?\]/) ?? []
  for (const arg of args) expect(command).toContain(`"${arg}"`)
})
const token = 'harbor-token-0123456789'

async function bucketWithFiles(): Promise<Environment> {
  const server = await startFauxqs({ port: 0, logger: false })
  ends.push(() => server.stop())
  const endpoint = `http://127.0.0.1:${server.port}`
  const credentials = { accessKeyId: 'harbor', secretAccessKey: 'secret' }
  const client = new S3Client({ endpoint, forcePathStyle: true, region: 'us-east-1', credentials })
  await client.send(new CreateBucketCommand({ Bucket: 'inbox' }))
  for (let index = 0; index < files; index++) {
    const Body = `HARBOR PILOT ${index}\n\nExamples of Duties\nBrings ships into the harbor ${index}.\n`
    await client.send(new PutObjectCommand({ Bucket: 'inbox', Key: `pilot-${index}.txt`, Body }))
  }
  client.destroy()
  return { SPECMILL_S3_ENDPOINT: endpoint, AWS_ACCESS_KEY_ID: 'harbor', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1' }
}

if (postgres && redis)
  test('twenty files go through; each process says that it is ready, and ends when it is told to', async () => {
    const environment = {
      ...(await bucketWithFiles()),
      SPECMILL_STORE: postgres.url,
      SPECMILL_QUEUE: redis.url,
      SPECMILL_TOKEN: token,
      SPECMILL_PORT: '0',
      SPECMILL_CONCURRENCY: '1',
    }
    const begin = async (...args: string[]) => {
      const process = await started(folder, args, environment)
      ends.push(() => process.end('SIGKILL'))
      return process
    }
    const api = await begin(...parts.api, '--no-page')
    const others = await Promise.all([begin(...parts.worker, '0'), begin(...parts.worker, '0'), begin(...parts.watcher, '0', 's3://inbox')])
    const headers = { authorization: `Bearer ${token}` }
    await until(async () => {
      const answer = await fetch(`${api.address}/api/runs?limit=1`, { headers })
      return ((await answer.json()) as { counts: Record<string, number> }).counts.ok === files
    })
    for (const { address } of [api, ...others]) expect((await fetch(`${address}/readyz`)).status).toBe(200)
    const ended = await Promise.all(
      others.slice(0, 2).map(async ({ address }) => {
        const text = await (await fetch(`${address}/metrics`, { headers })).text()
        return Number(/specmill_runs_ended_total\{state="ok"\} (\d+)/.exec(text)?.[1])
      }),
    )
    expect(ended.reduce((sum, count) => sum + count, 0)).toBe(files)
    const listed = await ran(folder, ['records', '--json', '--all'], environment)
    expect(JSON.parse(listed.stdout)).toHaveLength(files)
    expect(await Promise.all([api, ...others].map(process => process.end('SIGTERM')))).toEqual([0, 0, 0, 0])
  })
