/** The lock of a data folder: never stolen from the living, taken over from the dead. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FolderInUse, type Holder, lockFolder } from './folder-lock.ts'
import { birthOf } from './process-identity.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'specmill-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lockOf = (place: string) => join(place, 'lock')
const leave = (holder: Partial<Holder>) =>
  writeFileSync(lockOf(folder), JSON.stringify({ pid: 1, host: hostname(), birth: null, since: '2026-01-02T03:04:05Z', ...holder }))

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

test('it is made, holds off a second taker of the same process, and goes', async () => {
  const { unlock } = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(
    new RegExp(`The data folder .* is in use by process ${process.pid} on .*; wait until it ends or give another folder with --data\\.`),
  )
  await unlock()
  await unlock()
  expect(existsSync(lockOf(folder))).toBe(false)
  await (await lockFolder(folder)).unlock()
})

test('a live process keeps it', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  try {
    leave({ pid: child.pid ?? 0 })
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
    expect(JSON.parse(readFileSync(lockOf(folder), 'utf8')).pid).toBe(child.pid)
  } finally {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
})

const left: { by: string; holder: () => Promise<Partial<Holder>> }[] = [
  { by: 'a process that is dead', holder: async () => ({ pid: await deadPid() }) },
  { by: 'an earlier process with our number', holder: async () => ({ pid: process.pid, birth: '1' }) },
]
test.each(left)('it is taken over from $by', async ({ holder }) => {
  leave(await holder())
  const { unlock } = await lockFolder(folder)
  expect(JSON.parse(readFileSync(lockOf(folder), 'utf8')).pid).toBe(process.pid)
  await unlock()
})

test('where the system tells when a process began, a later process with the same number keeps nothing', async () => {
  leave({ pid: process.ppid, birth: '1' })
  if ((await birthOf(process.ppid)) === null) await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
  else await (await lockFolder(folder)).unlock()
})

test('another machine keeps it, and the sentence says what to do', async () => {
  leave({ pid: 1, host: 'elsewhere' })
  await expect(lockFolder(folder)).rejects.toThrow(/process 1 on elsewhere.*If that machine is gone for good, delete .*lock/)
})

test.each([
  ['after', new Date(0)],
  ['where the clock was set back meanwhile', new Date('2999-01-01')],
])('an empty lock is respected while it may still be filled, and taken over %s', async (_, made) => {
  writeFileSync(lockOf(folder), '')
  await expect(lockFolder(folder)).rejects.toThrow('another process that is just starting')
  utimesSync(lockOf(folder), made, made)
  await (await lockFolder(folder)).unlock()
})

test('while one takes over, no other does', async () => {
  leave({ pid: await deadPid() })
  mkdirSync(`${lockOf(folder)}.takeover`)
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
})

test('it says where its holder is reached, while it is', async () => {
  const { announce, unlock } = await lockFolder(folder)
  await announce('http://127.0.0.1:7373')
  await expect(lockFolder(folder)).rejects.toThrow('serving at http://127.0.0.1:7373;')
  const refusal = await lockFolder(folder).catch((error: FolderInUse) => error)
  expect(refusal).toMatchObject({ holder: { pid: process.pid, address: 'http://127.0.0.1:7373' } })
  await announce(null)
  await expect(lockFolder(folder)).rejects.not.toThrow('serving')
  await unlock()
  await announce('http://127.0.0.1:7373')
  expect(existsSync(lockOf(folder))).toBe(false)
})
