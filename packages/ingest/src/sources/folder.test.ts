/** A watched folder: only files at rest, whole, and nothing outside of it. */
import { execFileSync } from 'node:child_process'
import { appendFile, chmod, link, mkdir, readdir, rename, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { BucketTrouble, Changed, type Entry } from './source.ts'
import { keysOf, rested, scan, textOf } from './testing/bucket.ts'
import { isBucket } from './testing/conformance.ts'
import { type FolderBucket, folderBucket } from './testing/folder-bucket.ts'

describe('a folder is a bucket', () => isBucket(folderBucket))

let bucket: FolderBucket
beforeEach(async () => {
  bucket = await folderBucket()
})
afterEach(() => bucket.close())

describe('a file is taken when it is at rest', () => {
  test('one that is written in pieces is listed once it is whole, and then with all of it', async () => {
    const source = await bucket.source()
    const path = join(bucket.root, 'clerk.txt')
    const seen: [now: number, content: string][] = []
    for (let piece = 0; piece < 20; piece++) {
      await appendFile(path, `${piece},`)
      for (let look = 0; look < 3; look++) {
        for (const entry of await scan(source)) seen.push([bucket.clock.now, textOf(await source.open(entry))])
        bucket.clock.now += 170
      }
    }
    expect(seen).toEqual([])
    expect(source.settlesIn()).toBe(490)
    bucket.clock.now += 490
    const [entry] = await scan(source)
    expect(textOf(await source.open(entry as Entry))).toBe(Array.from({ length: 20 }, (_, piece) => `${piece},`).join(''))
    expect(source.settlesIn()).toBe(null)
  })

  test('one that changes in place, without another size, is seen by its time', async () => {
    const source = await bucket.source()
    await bucket.put('clerk.txt', 'Clerk')
    await scan(source)
    bucket.later()
    await utimes(join(bucket.root, 'clerk.txt'), 1_000, 1_000)
    expect(await scan(source)).toEqual([])
  })

  test('at a start too, whatever its time says', async () => {
    await bucket.put('clerk.txt', 'Clerk')
    await utimes(join(bucket.root, 'clerk.txt'), 1_000, 1_000)
    const source = await bucket.source()
    expect(await scan(source)).toEqual([])
    expect(source.settlesIn()).toBe(1_000)
  })

  test('on a network share that is polled, ten seconds', async () => {
    const { openFolder } = await import('./folder.ts')
    const source = await openFolder(bucket.root, { now: () => bucket.clock.now }, 60)
    await bucket.put('clerk.txt', 'Clerk')
    await scan(source)
    expect(source.settlesIn()).toBe(10_000)
  })

  test('a thousand that are moved in at once', async () => {
    const from = join(bucket.outside, 'batch')
    await mkdir(from)
    await Promise.all(Array.from({ length: 1_000 }, (_, index) => writeFile(join(from, `${index}.txt`), `Clerk ${index}`)))
    const source = await bucket.source()
    await scan(source)
    await rename(from, join(bucket.root, 'batch'))
    const entries = await rested(source, bucket)
    expect(entries).toHaveLength(1_000)
    expect(new Set(entries.map(({ version }) => version)).size).toBe(1_000)
  })

  test('the same content under ten names is ten entries', async () => {
    await bucket.put('0.txt', 'Clerk')
    for (let name = 1; name < 10; name++) await link(join(bucket.root, '0.txt'), join(bucket.root, `${name}.txt`))
    expect(await rested(await bucket.source(), bucket)).toHaveLength(10)
  })
})

describe('a file that changes while it is read', () => {
  test('by a byte more', async () => {
    await bucket.put('clerk.txt', 'Clerk')
    const source = await bucket.source()
    const [entry] = await rested(source, bucket)
    await appendFile(join(bucket.root, 'clerk.txt'), '!')
    await expect(source.open(entry as Entry)).rejects.toBeInstanceOf(Changed)
  })
  test('to a terabyte', async () => {
    await bucket.put('clerk.txt', 'Clerk')
    const source = await bucket.source()
    const [entry] = await rested(source, bucket)
    await truncate(join(bucket.root, 'clerk.txt'), 2 ** 40)
    await expect(source.open(entry as Entry)).rejects.toBeInstanceOf(Changed)
  })
})

describe('nothing outside of the root is reached', () => {
  const secret = 'not for you'
  beforeEach(() => writeFile(join(bucket.outside, 'secret.txt'), secret))

  test('links to files and folders are no entries', async () => {
    await symlink(join(bucket.outside, 'secret.txt'), join(bucket.root, 'link.txt'))
    await symlink(bucket.outside, join(bucket.root, 'folder'))
    await symlink(bucket.root, join(bucket.root, 'itself'))
    await bucket.put('clerk.txt', 'Clerk')
    expect(keysOf(await rested(await bucket.source(), bucket))).toEqual(['clerk.txt'])
  })

  test.each(['../secret.txt', 'a/../../secret.txt', '/etc/passwd', '', '.', 'a//b', './clerk.txt', 'clerk.txt\0'])(
    'by the key %j',
    async key => {
      const source = await bucket.source({ after: 'delete' })
      const { size, ino, mtimeNs } = await stat(join(bucket.outside, 'secret.txt'), { bigint: true })
      const entry = { key, name: key, version: `${ino}-${size}-${mtimeNs}`, size: Number(size), etag: null }
      await expect(source.open(entry)).rejects.toBeInstanceOf(BucketTrouble)
      await expect(source.finish(entry, 'done')).rejects.toBeInstanceOf(BucketTrouble)
      expect(await readdir(bucket.outside)).toContain('secret.txt')
    },
  )

  test('by a link that takes the place of a file, or of the folder above it, after the scan', async () => {
    await bucket.put('clerk.txt', secret)
    await bucket.put('harbor/secret.txt', secret)
    const source = await bucket.source({ after: 'delete' })
    const entries = await rested(source, bucket)
    await rm(join(bucket.root, 'clerk.txt'))
    await rm(join(bucket.root, 'harbor'), { recursive: true })
    await symlink(join(bucket.outside, 'secret.txt'), join(bucket.root, 'clerk.txt'))
    await symlink(bucket.outside, join(bucket.root, 'harbor'))
    for (const entry of entries) {
      await expect(source.open(entry)).rejects.toThrow(/has changed|a link leads out/)
      await source.finish(entry, 'done').catch(error => expect(error).toBeInstanceOf(BucketTrouble))
    }
    expect(await readdir(bucket.outside)).toContain('secret.txt')
  })

  test('by done/ that is a link', async () => {
    await bucket.put('clerk.txt', 'Clerk')
    await symlink(bucket.outside, join(bucket.root, 'done'))
    const source = await bucket.source({ after: 'move' })
    const [entry] = await rested(source, bucket)
    await expect(source.finish(entry as Entry, 'done')).rejects.toThrow('a link leads out')
    expect(await readdir(bucket.outside)).not.toContain('clerk.txt')
  })

  test('a pipe is no entry, and is not waited for where it takes the place of a file', async () => {
    await bucket.put('clerk.txt', 'Clerk')
    const source = await bucket.source()
    const [entry] = await rested(source, bucket)
    await rm(join(bucket.root, 'clerk.txt'))
    execFileSync('mkfifo', [join(bucket.root, 'clerk.txt')])
    await expect(source.open(entry as Entry)).rejects.toBeInstanceOf(Changed)
    expect(await rested(source, bucket)).toEqual([])
  })
})

describe('trouble', () => {
  test('a bucket that is a file cannot be opened', async () => {
    await bucket.put('clerk.txt', 'Clerk')
    const { openFolder } = await import('./folder.ts')
    await expect(openFolder(join(bucket.root, 'clerk.txt'))).rejects.toThrow(/^The folder .* cannot be entered .*; look at its name/)
  })

  test('a root that goes is said, and found again', async () => {
    await bucket.put('clerk.txt', 'Clerk')
    const source = await bucket.source()
    await rename(bucket.root, `${bucket.root}-away`)
    await expect(scan(source)).rejects.toBeInstanceOf(BucketTrouble)
    await rename(`${bucket.root}-away`, bucket.root)
    expect(await rested(source, bucket)).toHaveLength(1)
  })

  test('a name that is no text is said, and the others are listed', async () => {
    const troubles: BucketTrouble[] = []
    await bucket.put('clerk.txt', 'Clerk')
    await writeFile(Buffer.concat([Buffer.from(`${bucket.root}/b`), Buffer.from([0xfc]), Buffer.from('ro.txt')]), 'Clerk')
    const source = await bucket.source({ report: trouble => troubles.push(trouble) })
    expect(keysOf(await rested(source, bucket))).toEqual(['clerk.txt'])
    expect(troubles[0]?.message).toMatch(/cannot be looked at \(ENOENT\)/)
  })

  const isRoot = process.getuid?.() === 0
  if (isRoot) process.stderr.write('skipped: a folder without the right to read it; root may read every folder\n')
  ;(isRoot ? test.skip : test)('a folder that may not be read is said, and the others are listed', async () => {
    const troubles: BucketTrouble[] = []
    await bucket.put('clerk.txt', 'Clerk')
    await bucket.put('closed/pilot.txt', 'Pilot')
    await chmod(join(bucket.root, 'closed'), 0)
    const source = await bucket.source({ report: trouble => troubles.push(trouble) })
    expect(keysOf(await rested(source, bucket))).toEqual(['clerk.txt'])
    expect(troubles).not.toEqual([])
    await chmod(join(bucket.root, 'closed'), 0o755)
  })
})

test('a hint comes when a file does, and none after it is stopped', async () => {
  const source = await bucket.source()
  let hint = () => {}
  let hints = 0
  const stop = await source.watch?.(() => {
    hints++
    hint()
  })
  const hinted = new Promise<void>(resolve => {
    hint = resolve
  })
  await bucket.put('harbor/clerk.txt', 'Clerk')
  await hinted
  await stop?.()
  hints = 0
  await bucket.put('pilot.txt', 'Pilot')
  await scan(source)
  expect(hints).toBe(0)
})
