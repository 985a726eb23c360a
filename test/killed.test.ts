/** The service, killed in the middle of its work and started again by the same command: each file has one extraction, and none is done twice. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { ran, started } from './service/running.ts'
import { until } from './until.ts'

const folder = mkdtempSync(join(tmpdir(), 'specmill-killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = { SPECMILL_PORT: '0', SPECMILL_CONCURRENCY: '1', SPECMILL_SETTLE: '0' }
const files = 24

interface RunOfFile {
  state: string
  sha256: string
}

test('SIGKILL twice, and a drain', async () => {
  mkdirSync(join(folder, 'inbox'))
  for (let number = 0; number < files; number++)
    writeFileSync(
      join(folder, 'inbox', `mate-${number}.txt`),
      `HARBOR MATE ${number}\n\nExamples of Duties\nBrings ship ${number} into the harbor.\n`,
    )
  for (const least of [2, 8]) {
    const service = await started(folder, ['serve', '--no-page'], environment)
    await until(async () => {
      const { counts } = (await (await fetch(`${service.address}/api/runs?limit=1`)).json()) as { counts: Record<string, number> }
      return (counts.ok ?? 0) >= least
    })
    expect(await service.end('SIGKILL')).toBeNull()
  }
  const once = await ran(folder, ['start', '--once'], environment)
  expect(once).toMatchObject({ code: 0, stdout: expect.stringContaining(`${files} extracted, 0 rejected, 0 failed;`), lines: [] })
  const runs = JSON.parse((await ran(folder, ['runs', '--all', '--json'], environment)).stdout) as RunOfFile[]
  expect(runs.map(({ state }) => state)).toEqual(Array(files).fill('ok'))
  expect(
    readdirSync(join(folder, 'specmill-data/blobs'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()),
  ).toHaveLength(new Set(runs.map(({ sha256 }) => sha256)).size)
})
