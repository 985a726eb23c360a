/** A folder bucket in a temporary folder, with a clock of its own; for tests. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { openFolder } from '../folder.ts'
import type { Bucket } from './bucket.ts'

export interface FolderBucket extends Bucket {
  /** The folder that holds the bucket; what lies in it beside `root` is outside. */
  outside: string
  root: string
  clock: { now: number }
}

export async function folderBucket(): Promise<FolderBucket> {
  const outside = await mkdtemp(join(tmpdir(), 'specmill-bucket-'))
  const root = join(outside, 'inbox')
  const clock = { now: 0 }
  await mkdir(root)
  return {
    outside,
    root,
    clock,
    source: options => openFolder(root, { now: () => clock.now, settleMs: 1_000, ...options }),
    async put(key, text) {
      const path = join(root, key)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    },
    remove: key => rm(join(root, key)),
    async keys() {
      const found = await readdir(root, { recursive: true, withFileTypes: true })
      return found
        .filter(entry => entry.isFile())
        .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .sort()
    },
    later: () => {
      clock.now += 1_000
    },
    close: () => rm(outside, { recursive: true, force: true }),
  }
}
