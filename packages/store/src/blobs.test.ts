/** The content store on disk: whole files only. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { folderOfBlobs } from './blobs.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'specmill-blobs-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Of the letter A. */
const sha256 = '559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd'
const letter = new Uint8Array([65])

test('bytes lie under their hash, once', async () => {
  const blobs = await folderOfBlobs(folder)
  expect(await Promise.all([blobs.keep(letter), blobs.keep(letter)])).toEqual([sha256, sha256])
  expect(await blobs.keep(letter)).toBe(sha256)
  expect(readdirSync(folder)).toEqual([sha256])
  expect(await blobs.read(sha256)).toEqual(letter)
})

test('what is given to be kept, or read, may be written over; what was removed is gone', async () => {
  const blobs = await folderOfBlobs(folder)
  const given = letter.slice()
  await blobs.keep(given)
  given.fill(0)
  for (const _ of ['as it was kept', 'from its file']) {
    const read = await blobs.read(sha256)
    expect(read).toEqual(letter)
    read.fill(0)
  }
  await blobs.remove(sha256)
  await blobs.keep(letter)
  await blobs.remove(sha256)
  await expect(blobs.read(sha256)).rejects.toThrow('is not in the content store')
})

test.each([0, 3_000_000])('%d bytes are bytes too', async length => {
  const bytes = new Uint8Array(length).fill(65)
  const hash = await (await folderOfBlobs(folder)).keep(bytes)
  // by somebody who has not just written it
  expect(Buffer.compare(await (await folderOfBlobs(folder)).read(hash), bytes)).toBe(0)
})

test('what a killed process left half-written is removed, what it finished is kept', async () => {
  await (await folderOfBlobs(folder)).keep(letter)
  writeFileSync(join(folder, `.${sha256}.1234`), 'half')
  const blobs = await folderOfBlobs(folder)
  expect(readdirSync(folder)).toEqual([sha256])
  expect(await blobs.read(sha256)).toEqual(letter)
})

test('a file that is shorter than its content is written again', async () => {
  const blobs = await folderOfBlobs(folder)
  writeFileSync(join(folder, sha256), '')
  await blobs.keep(letter)
  expect(await blobs.read(sha256)).toEqual(letter)
})
