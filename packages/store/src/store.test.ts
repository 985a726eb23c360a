/** Each store passes the suite; a store on a folder keeps what it was told. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { describeStore } from './conformance.ts'
import { FolderInUse } from './folder-lock.ts'
import { openStore, openStoreInMemory } from './open-store.ts'

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
