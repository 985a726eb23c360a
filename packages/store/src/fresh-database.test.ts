/** What was made once is laid out again: whole, empty, and as a database of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { item } from './conformance/samples.ts'
import { layOutFresh } from './fresh-database.ts'
import { openStore } from './open-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'specmill-fresh-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a database that is laid out holds nothing of another, and has a name of its own', async () => {
  // makes the one that is kept, where there is none
  const first = await openStore(join(folder, 'first'))
  await first.takeIn(item('/first.txt', 'first'), '1')
  const names = [await first.installation()]
  await first.close()

  expect(await layOutFresh(join(folder, 'second', 'database'))).toBe(true)
  const second = await openStore(join(folder, 'second'))
  expect(await second.size()).toEqual({ contents: 0, items: 0, extractions: 0, records: 0 })
  names.push(await second.installation())
  expect(await second.installation()).toBe(names[1])
  expect(new Set(names).size).toBe(2)
  await second.close()
})
