/** The content store: bytes under their hash, whole or not at all. */
import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fsync, openSync, renameSync, statSync, writeFile, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface Blobs {
  /** Keeps the bytes and says their sha256, in lower-case hexadecimal. */
  keep(bytes: Uint8Array): Promise<string>
  /** @throws Error if they are not kept here. */
  read(sha256: string): Promise<Uint8Array>
  /** Nothing where they are not kept here. */
  remove(sha256: string): Promise<void>
  /** The hashes of all that is kept. */
  list(): Promise<string[]>
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const isHash = (name: string) => /^[0-9a-f]{64}$/.test(name)
/** Bytes that are written in so short a time that nobody else misses it. */
const mostAtOnce = 1_000_000
/** Bytes of what was kept last and is still to be read: a file that is taken in is soon worked on, mostly by the same process. */
const mostUnread = 16_000_000
export const missing = (sha256: string) => new Error(`The content ${sha256} is not in the content store; import its file again.`)

/**
 * One file a content, named by its hash, in `folder`, which is made if it is not there. The caller is alone on the folder: what a process
 * that was killed left half-written is removed.
 */
export async function folderOfBlobs(folder: string): Promise<Blobs> {
  await mkdir(folder, { recursive: true })
  const unfinished = (await readdir(folder)).filter(name => name.startsWith('.'))
  await Promise.all(unfinished.map(name => rm(join(folder, name), { force: true })))
  const unread = new Map<string, Uint8Array>()
  let bytesUnread = 0
  const takeUnread = (sha256: string) => {
    const bytes = unread.get(sha256)
    if (unread.delete(sha256)) bytesUnread -= bytes?.length ?? 0
    return bytes
  }
  return {
    async keep(bytes) {
      const sha256 = sha256Of(bytes)
      const path = join(folder, sha256)
      // to ask on another thread costs more than the answer takes
      if (statSync(path, { throwIfNoEntry: false })?.size === bytes.length) return sha256
      const unfinished = join(folder, `.${sha256}.${randomUUID()}`)
      try {
        await onDisk(openSync(unfinished, 'wx'), async file => {
          if (bytes.length > mostAtOnce) await promisify(writeFile)(file, bytes)
          else writeFileSync(file, bytes)
        })
        renameSync(unfinished, path)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
      await syncFolder(folder)
      // what was kept first is read first
      if (!unread.has(sha256) && bytesUnread + bytes.length <= mostUnread) {
        unread.set(sha256, bytes.slice())
        bytesUnread += bytes.length
      }
      return sha256
    },
    async read(sha256) {
      const known = takeUnread(sha256)
      if (known) return known
      try {
        return new Uint8Array(await readFile(join(folder, sha256)))
      } catch (error) {
        throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing(sha256) : error
      }
    },
    remove(sha256) {
      takeUnread(sha256)
      return rm(join(folder, sha256), { force: true })
    },
    // what lies there under another name is not ours
    list: async () => (await readdir(folder)).filter(isHash),
  }
}

// a rename is on disk only when its folder is; Windows cannot open a folder and does not need it
async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await onDisk(openSync(folder, 'r'))
}

/** What is done to a file or folder lies on the disk afterwards. It alone is waited for: to ask another thread for the rest costs more than the rest. */
async function onDisk(file: number, write: (file: number) => Promise<void> = async () => {}): Promise<void> {
  try {
    await write(file)
    await promisify(fsync)(file)
  } finally {
    closeSync(file)
  }
}

/** For stores that live in memory. */
export function blobsInMemory(): Blobs {
  const kept = new Map<string, Uint8Array>()
  return {
    async keep(bytes) {
      const sha256 = sha256Of(bytes)
      kept.set(sha256, bytes.slice())
      return sha256
    },
    async read(sha256) {
      const bytes = kept.get(sha256)
      if (!bytes) throw missing(sha256)
      return bytes.slice()
    },
    async remove(sha256) {
      kept.delete(sha256)
    },
    list: async () => [...kept.keys()],
  }
}
