/** Addresses of buckets, and what is said of those that are none. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { openSource } from './open-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'specmill-address-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a bucket by its address', () => {
  const uri = pathToFileURL(join(folder, 'in box')).href
  test.each([
    ['a path', `file:${join(folder, 'in box')}`, uri],
    ['a URL', uri, uri],
    ['with a setting', `file:${join(folder, 'in box')}?poll=60`, uri],
    ['S3', 's3://harbor', 's3://harbor/'],
    ['S3 with a prefix', 's3://harbor/files/in/', 's3://harbor/files/in/'],
  ])('%s', async (_, address, expected) => {
    const source = await openSource(address)
    expect(source.uri).toBe(expected)
    await source.close()
  })

  test.each([
    ['another scheme', 'ftp://harbor', 'is no address of a bucket; begin it with file: or s3:'],
    ['none', 'inbox', 'is no address'],
    ['nothing behind it', 's3://', 'is no address'],
    ['a setting that is not known', 'file:inbox?pol=60', 'poll=60, in seconds, is the only one'],
    ['a poll that is no number', 'file:inbox?poll=often', 'poll=60'],
  ])('%s', async (_, address, sentence) => {
    await expect(openSource(address)).rejects.toThrow(sentence)
  })
})
