/** What every bucket does, whatever stands behind it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Changed, type Entry } from '../source.ts'
import { type Bucket, keysOf, rested, textOf } from './bucket.ts'

export function isBucket(open: () => Promise<Bucket>): void {
  let bucket: Bucket
  beforeEach(async () => {
    bucket = await open()
  })
  afterEach(() => bucket.close())

  const only = async (text = 'Clerk') => {
    await bucket.put('clerk.txt', text)
    const source = await bucket.source()
    const [entry] = await rested(source, bucket)
    return { source, entry: entry as Entry }
  }

  describe('a listing', () => {
    test('of nothing is empty', async () => {
      expect(await rested(await bucket.source(), bucket)).toEqual([])
    })

    test('has name, size and version of each, in any depth', async () => {
      await bucket.put('clerk.txt', 'Clerk')
      await bucket.put('harbor/old/pilot.txt', 'Harbor Pilot')
      expect(await rested(await bucket.source(), bucket)).toMatchObject([
        { key: 'clerk.txt', name: 'clerk.txt', size: 5, version: expect.stringMatching(/./) },
        { key: 'harbor/old/pilot.txt', name: 'pilot.txt', size: 12 },
      ])
    })

    test('leaves out what programs put beside the files', async () => {
      for (const name of ['.clerk.txt', '~$clerk.docx', 'clerk.pdf.part', 'clerk.TMP', 'a.crdownload', '.git/head', '__MACOSX/clerk.txt'])
        await bucket.put(name, 'x')
      await bucket.put('~clerk.txt', 'Clerk')
      expect(keysOf(await rested(await bucket.source(), bucket))).toEqual(['~clerk.txt'])
    })

    test('gives names as they are', async () => {
      const names = ['100 % + more.txt', 'a#b.txt', 'büro.txt', 'what?.txt', "it's (2) & so.txt", '事務員.txt'].sort()
      for (const name of names) await bucket.put(name, name)
      const source = await bucket.source()
      const entries = await rested(source, bucket)
      expect(keysOf(entries)).toEqual(names)
      for (const entry of entries) expect(textOf(await source.open(entry))).toBe(entry.key)
    })

    test('is whole, however long', async () => {
      const names = Array.from({ length: 1_050 }, (_, index) => `${String(index).padStart(4, '0')}.txt`)
      await Promise.all(names.map(name => bucket.put(name, name)))
      expect(keysOf(await rested(await bucket.source(), bucket))).toEqual(names)
    })

    test('is the same after a restart, and another one for a file that is written again', async () => {
      const { entry } = await only('Clerk I')
      expect(await rested(await bucket.source(), bucket)).toEqual([entry])
      await bucket.put('clerk.txt', 'Clerk J')
      const [again] = await rested(await bucket.source(), bucket)
      expect(again?.version).not.toBe(entry.version)
    })
  })

  describe('opening', () => {
    test('gives the whole content', async () => {
      const { source, entry } = await only('Clerk')
      expect(await source.open(entry)).toEqual(new Uint8Array(Buffer.from('Clerk')))
    })

    test.each([
      ['written again', () => bucket.put('clerk.txt', 'Clark')],
      ['gone', () => bucket.remove('clerk.txt')],
    ])('what is %s by now is said to have changed', async (_, change) => {
      const { source, entry } = await only()
      await change()
      await expect(source.open(entry)).rejects.toBeInstanceOf(Changed)
    })

    test('refuses what is too large before it is read', async () => {
      await bucket.put('clerk.txt', 'x'.repeat(1_001))
      const source = await bucket.source({ largest: 1_000 })
      const [entry] = await rested(source, bucket)
      await expect(source.open(entry as Entry)).rejects.toMatchObject({ code: 'too-large', file: 'clerk.txt' })
    })
  })

  describe('what is done', () => {
    test('is left', async () => {
      const { source, entry } = await only()
      await source.finish(entry, 'done')
      expect(await bucket.keys()).toEqual(['clerk.txt'])
    })

    test('is deleted', async () => {
      await bucket.put('harbor/clerk.txt', 'Clerk')
      const source = await bucket.source({ after: 'delete' })
      const [entry] = await rested(source, bucket)
      await source.finish(entry as Entry, 'failed')
      expect(await bucket.keys()).toEqual([])
    })

    test('is moved, keeps its folders, stands beside one of its name, and is not listed again', async () => {
      const source = await bucket.source({ after: 'move' })
      for (const [text, outcome] of [
        ['Clerk I', 'done'],
        ['Clerk II', 'done'],
        ['Clerk III', 'failed'],
      ] as const) {
        await bucket.put('harbor/clerk.txt', text)
        const [entry] = await rested(source, bucket)
        await source.finish(entry as Entry, outcome)
      }
      expect(await bucket.keys()).toEqual(['done/harbor/clerk (2).txt', 'done/harbor/clerk.txt', 'failed/harbor/clerk.txt'])
      expect(await rested(source, bucket)).toEqual([])
    })

    test.each(['move', 'delete'] as const)('stays where it was written again meanwhile (%s)', async after => {
      await bucket.put('clerk.txt', 'Clerk')
      const source = await bucket.source({ after })
      const [entry] = await rested(source, bucket)
      await bucket.put('clerk.txt', 'Clark')
      await source.finish(entry as Entry, 'done')
      expect(await bucket.keys()).toEqual(['clerk.txt'])
      const [again] = await rested(source, bucket)
      expect(textOf(await source.open(again as Entry))).toBe('Clark')
      await bucket.remove('clerk.txt')
      await source.finish(again as Entry, 'done')
    })
  })
}
