/** Settings are tried, and nothing is begun by it. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { settingsFrom } from '@specmill/workers'
import { problemsOf } from './check-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'specmill-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const settings = (data: string, inbox: string) =>
  settingsFrom({ SPECMILL_DATA: join(folder, data), SPECMILL_BUCKETS: `file:${join(folder, inbox)}` })

test('of what is not there yet nothing is left, so that the first start finds nothing made', async () => {
  mkdirSync(join(folder, 'there'))
  expect(await problemsOf(settings('new/data', 'there/new/inbox'))).toEqual([])
  expect(readdirSync(folder, { recursive: true })).toEqual(['there'])
})

test('what cannot be made is told of, each in a sentence', async () => {
  writeFileSync(join(folder, 'file'), '')
  expect(await problemsOf(settings('file/data', 'file/inbox'))).toEqual([
    expect.stringMatching(/^the store and the queue: The folder .*data cannot be made or written \(ENOTDIR\)/),
    expect.stringMatching(/^the bucket file:.*inbox: The folder .*inbox cannot be made or written \(ENOTDIR\)/),
  ])
})
