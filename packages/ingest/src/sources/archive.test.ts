/** Archives: their members are files, and one that lies or swells costs itself only. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { p, packageOf } from '../formats/docx/testing/word-document.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { isArchive, openArchive } from './archive.ts'
import { textOf } from './testing/bucket.ts'

const entry = { key: 'old/batch.zip', name: 'batch.zip', version: '1', size: 0, etag: null }
const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text])) as Zippable,
  )
const keysOf = async (bytes: Uint8Array) => (await openArchive(entry, bytes)).map(member => member.entry.key)
const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
/** Where the directory begins that tells names and sizes. */
const directoryOf = (bytes: Uint8Array, number = 0): number => {
  let at = -1
  for (let entries = 0; entries <= number; entries++) at = buffer(bytes).indexOf('PK\u0001\u0002', at + 1, 'latin1')
  return at
}

test.each([
  ['a zip of files', zipOf({ 'clerk.txt': 'Clerk' }), true],
  ['a Word document', packageOf(p('Clerk')), false],
  ['a text', strToU8('PK'), false],
])('%s: %s', (_, bytes, expected) => {
  expect(isArchive(bytes)).toBe(expected)
})

test('members have their folders in their key, and their own content', async () => {
  const members = await openArchive(entry, zipOf({ 'clerk.txt': 'Clerk', 'harbor/pilot.txt': 'Harbor Pilot' }))
  expect(members.map(member => member.entry)).toMatchObject([
    { key: 'old/batch.zip!/clerk.txt', name: 'clerk.txt', size: 5, version: expect.stringMatching(/^1!\d+$/) },
    { key: 'old/batch.zip!/harbor/pilot.txt', name: 'pilot.txt', size: 12 },
  ])
  expect(await Promise.all(members.map(async member => textOf(await member.open())))).toEqual(['Clerk', 'Harbor Pilot'])
})

test.each([
  ['what programs add', { '__MACOSX/clerk.txt': 'x', '.clerk.txt': 'x', 'a/~$clerk.docx': 'x', 'harbor/': '' }, []],
  ['ways out', { '../../etc/passwd': 'x', '/etc/passwd': 'x' }, ['old/batch.zip!/etc/passwd', 'old/batch.zip!/etc/passwd (2)']],
  ['an archive inside', { 'inner.zip': zipOf({ 'clerk.txt': 'Clerk' }) }, ['old/batch.zip!/inner.zip']],
])('%s', async (_, files, keys) => {
  expect(await keysOf(zipOf(files as Record<string, string>))).toEqual(keys)
})

describe('refused by its directory', () => {
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}.txt`, '']))
  test.each([
    ['too many members', zipOf(many), 'zip-bomb', /2000 parts/],
    ['packed too well', zipOf({ 'zeros.txt': new Uint8Array(20_000_000) }), 'zip-bomb', /packed \d+ to 1/],
    ['cut off', zipOf({ 'clerk.txt': 'Clerk' }).slice(0, -10), 'corrupt', /end of central directory/i],
  ])('%s', async (_, bytes, code, reason) => {
    const error = await openArchive(entry, bytes).catch(thrown => thrown)
    expect(error).toBeInstanceOf(UnreadableFile)
    expect(error).toMatchObject({ code, file: 'batch.zip', message: expect.stringMatching(reason) })
  })
})

describe('one member is refused, the others are given', () => {
  const spoilt = (change: (bytes: Uint8Array, at: number) => void): Uint8Array => {
    const bytes = zipOf({ 'bad.txt': 'x'.repeat(50_000), 'clerk.txt': 'Clerk' })
    change(bytes, directoryOf(bytes))
    return bytes
  }
  const write = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset)
  test.each([
    ['that says it is smaller than it is', spoilt((bytes, at) => write(bytes).setUint32(at + 24, 10, true)), 'corrupt'],
    ['that says it is larger than it is', spoilt((bytes, at) => write(bytes).setUint32(at + 24, 90_000, true)), 'corrupt'],
    ['whose checksum is wrong', spoilt((bytes, at) => write(bytes).setUint32(at + 16, 1, true)), 'corrupt'],
    ['with a password', spoilt((bytes, at) => write(bytes).setUint16(at + 8, 1, true)), 'encrypted'],
    ['packed in a way that nobody knows', spoilt((bytes, at) => write(bytes).setUint16(at + 10, 97, true)), 'unsupported'],
  ])('%s', async (_, bytes, code) => {
    const [bad, good] = await openArchive(entry, bytes)
    await expect(bad?.open()).rejects.toMatchObject({ code, file: 'bad.txt' })
    expect(textOf((await good?.open()) ?? new Uint8Array())).toBe('Clerk')
  })
})

test('damage ends in members or a refusal, never in another error', async () => {
  const good = zipOf({ 'clerk.txt': 'Clerk '.repeat(30), 'harbor/pilot.txt': 'Pilot' })
  const flip = fc.record({ at: fc.nat(good.length - 1), value: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(flip, { maxLength: 6 }), fc.nat(good.length), async (flips, length) => {
      const bytes = good.slice(0, flips.length % 2 ? good.length : length)
      for (const { at, value } of flips) if (at < bytes.length) bytes[at] = value
      try {
        for (const member of await openArchive(entry, bytes)) {
          try {
            await member.open()
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile)
          }
        }
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile)
      }
    }),
    { numRuns: 200 },
  )
})
