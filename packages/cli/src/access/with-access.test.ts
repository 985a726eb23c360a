/** The store is opened and closed for a command, whatever goes wrong in between. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { UsageError } from '../usage-error.ts'
import { withAccess } from './with-access.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'specmill-access-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

test('a queue that cannot be used is wrong usage, and the store is closed', async () => {
  const settings = { data, queue: 'redis://127.0.0.1:1', concurrency: 0 }
  const asked = withAccess(settings, access => access.intake(), { makes: true })
  await expect(asked).rejects.toThrow(UsageError)
  await expect(asked).rejects.toThrow('The queue at redis://127.0.0.1:1 does not answer')
  expect(readdirSync(data)).not.toContain('lock')
})

test('where there is no store, none is made to look into', async () => {
  await expect(withAccess({ data }, access => access.listRuns({ limit: 1 }))).rejects.toThrow(`there is no store in ${data}`)
  expect(readdirSync(data)).toEqual([])
})
