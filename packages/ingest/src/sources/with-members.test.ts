/** Buckets with archives in them: the members are entries, and the archive goes when the last of them is done. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { p, packageOf } from '../formats/docx/testing/word-document.ts'
import { Changed, type Entry, type Source, type SourceOptions } from './source.ts'
import { keysOf, rested, scan, textOf } from './testing/bucket.ts'
import { isBucket } from './testing/conformance.ts'
import { type FolderBucket, folderBucket } from './testing/folder-bucket.ts'
import { withMembers } from './with-members.ts'

async function bucketWithMembers(): Promise<FolderBucket> {
  const bucket = await folderBucket()
  return { ...bucket, source: async options => withMembers(await bucket.source(options)) }
}

describe('a bucket with its archives opened is a bucket', () => isBucket(bucketWithMembers))

let bucket: FolderBucket
beforeEach(async () => {
  bucket = await bucketWithMembers()
})
afterEach(() => bucket.close())

const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const put = (name: string, bytes: Uint8Array) => writeFile(join(bucket.root, name), bytes)
const two = { 'clerk.txt': 'Clerk', 'old/pilot.txt': 'Pilot' }

async function withBatch(options?: SourceOptions): Promise<{ source: Source; entries: Entry[] }> {
  await put('batch.ZIP', zipOf(two))
  const source = await bucket.source(options)
  return { source, entries: await rested(source, bucket) }
}

test('members stand for the archive, in each scan', async () => {
  const { source, entries } = await withBatch()
  expect(keysOf(entries)).toEqual(['batch.ZIP!/clerk.txt', 'batch.ZIP!/old/pilot.txt'])
  expect(await Promise.all(entries.map(async entry => textOf(await source.open(entry))))).toEqual(['Clerk', 'Pilot'])
  expect(await scan(source)).toEqual(entries)
  expect(await rested(await bucket.source(), bucket)).toEqual(entries)
})

test('members of an archive that is written again are other entries', async () => {
  const { source, entries } = await withBatch()
  await put('batch.ZIP', zipOf({ 'clerk.txt': 'Clark' }))
  await expect(bucket.source().then(fresh => fresh.open(entries[0] as Entry))).rejects.toBeInstanceOf(Changed)
  const [again] = await rested(source, bucket)
  expect(textOf(await source.open(again as Entry))).toBe('Clark')
})

test.each([
  ['done', 'done'],
  ['failed', 'failed'],
] as const)('the archive is moved when the last member is done, and one has %s', async (first, place) => {
  const { source, entries } = await withBatch({ after: 'move' })
  const [clerk, pilot] = entries as [Entry, Entry]
  await source.finish(clerk, first)
  await source.finish(clerk, first)
  expect(await bucket.keys()).toEqual(['batch.ZIP'])
  await source.finish(pilot, 'done')
  expect(await bucket.keys()).toEqual([`${place}/batch.ZIP`])
})

describe('what is listed itself', () => {
  test('a document with the name of an archive', async () => {
    const document = packageOf(p('Clerk'))
    await put('clerk.zip', document)
    const source = await bucket.source()
    const entries = await rested(source, bucket)
    expect(keysOf(entries)).toEqual(['clerk.zip'])
    expect(await source.open(entries[0] as Entry)).toEqual(document)
  })

  test.each([
    ['a bomb', zipSync({ 'zeros.txt': new Uint8Array(20_000_000) }), 'zip-bomb'],
    ['an archive that is cut off', zipOf(two).slice(0, -30), 'corrupt'],
    ['an archive of folders', zipSync({ 'old/': new Uint8Array() }), 'empty'],
  ])('%s is refused when it is opened, and its neighbours are listed', async (_, bytes, code) => {
    await put('bad.zip', bytes)
    await bucket.put('clerk.txt', 'Clerk')
    const source = await bucket.source({ after: 'move' })
    const [bad, clerk] = await rested(source, bucket)
    await expect(source.open(bad as Entry)).rejects.toMatchObject({ code, file: 'bad.zip' })
    expect(textOf(await source.open(clerk as Entry))).toBe('Clerk')
    await source.finish(bad as Entry, 'failed')
    expect(await bucket.keys()).toEqual(['clerk.txt', 'failed/bad.zip'])
  })
})
