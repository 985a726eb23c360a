/** Each store passes the suite; a store on a folder keeps what it was told. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { describeStore } from './conformance.ts'
import { FolderInUse } from './folder-lock.ts'
import { openStore, openStoreInMemory } from './open-store.ts'
import { UnusableStore } from './unusable-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'specmill-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeStore('store in memory', openStoreInMemory)
describeStore('store in a folder', () => openStore(join(folder, 'suite')))

test('a folder is opened by one at a time, and keeps what it was told', async () => {
  const place = join(folder, 'kept')
  const store = await openStore(place)
  await expect(openStore(place)).rejects.toThrow(FolderInUse)
  const { run } = await store.takeIn({ bucket: 'file:', key: '/a.txt', name: 'a.txt', bytes: new Uint8Array([65]) }, '1')
  await store.close()
  await store.close()

  const again = await openStore(place)
  try {
    expect(await again.unfinishedRuns()).toEqual([run])
    expect(await again.readBlob(run.sha256)).toEqual(new Uint8Array([65]))
    expect(readdirSync(join(place, 'blobs'))).toEqual([run.sha256])
  } finally {
    await again.close()
  }
  expect(readdirSync(place).sort()).toEqual(['blobs', 'database'])
}, 120_000)

test('a folder that cannot be used is said, and its lock is given up', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(openStore(file)).rejects.toThrow(UnusableStore)
  await expect(openStore(join(file, 'below'))).rejects.toThrow(/The data folder .*below cannot be used \(ENOTDIR\); name a folder/)

  const broken = join(folder, 'broken')
  mkdirSync(join(broken, 'database'), { recursive: true })
  writeFileSync(join(broken, 'database', 'PG_VERSION'), 'none')
  await expect(openStore(broken)).rejects.toThrow(/The database in .* cannot be opened \(.*\); put a copy of the folder back/)
  expect(readdirSync(broken)).not.toContain('lock')
}, 120_000)
