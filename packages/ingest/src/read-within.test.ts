/** Nothing larger than a file may be comes into memory, whatever its size was said to be. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { bytesFrom, readFileWithin } from './read-within.ts'

const folder = mkdtempSync(join(tmpdir(), 'specmill-within-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file is read whole', async () => {
  const path = join(folder, 'small.txt')
  writeFileSync(path, 'Clerk')
  expect(await readFileWithin(path, 'small.txt', 5)).toEqual(new Uint8Array(Buffer.from('Clerk')))
  await expect(readFileWithin(path, 'small.txt', 4)).rejects.toMatchObject({ code: 'too-large', file: 'small.txt' })
})

test('a file of a terabyte is refused by its size', async () => {
  const path = join(folder, 'large.pdf')
  writeFileSync(path, '%PDF-1.7')
  truncateSync(path, 2 ** 40)
  await expect(readFileWithin(path, 'large.pdf')).rejects.toMatchObject({ code: 'too-large' })
})

test('a stream without an end is refused once it is too long', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1_000
      yield new Uint8Array(1_000)
    }
  }
  await expect(bytesFrom(endless(), 'stdin', 9_500)).rejects.toMatchObject({ code: 'too-large' })
  expect(given).toBe(10_000)
})
