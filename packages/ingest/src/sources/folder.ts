/** A folder of this machine as a bucket: files at rest, below the root, and no links. */
import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bytesFrom, chunksOf, largestFile } from '../read-within.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { finishFile } from './finish-file.ts'
import { pathOf, refuseLinks } from './folder-path.ts'
import { versionOf } from './folder-version.ts'
import { hintsFrom } from './hints.ts'
import { isIgnored } from './ignored.ts'
import { settlingAfter } from './settling.ts'
import { BucketTrouble, Changed, type Entry, type Source, type SourceOptions, UnusableBucket } from './source.ts'

const second = 1_000
const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)
/** The file is not there any more, or is another thing by now. */
const gone = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO'])

/**
 * @param folder made where it is not there, unless the options say otherwise.
 * @param poll seconds between two hints instead of notifications, which network shares do not send.
 * @throws UnusableBucket where it cannot be made or entered.
 */
export async function openFolder(folder: string, options: SourceOptions = {}, poll: number | null = null): Promise<Source> {
  const { settleMs = poll === null ? second : 10 * second, after = 'leave', largest = largestFile, makes = true } = options
  const { now = () => performance.now(), report = () => {} } = options
  const root = await (makes ? mkdir(folder, { recursive: true }) : readdir(folder))
    .then(() => realpath(folder))
    .catch(error => {
      throw new UnusableBucket(`The folder ${folder} cannot be entered (${codeOf(error)}); look at its name and rights.`)
    })
  const uri = pathToFileURL(root).href
  const settling = settlingAfter(settleMs, now)
  const places = after === 'move' ? new Set(['done', 'failed']) : new Set()

  async function* filesIn(below: string[]): AsyncGenerator<Entry> {
    const names = await readdir(join(root, ...below), { withFileTypes: true })
    for (const entry of names) {
      if (isIgnored(entry.name) || (below.length === 0 && places.has(entry.name))) continue
      const parts = [...below, entry.name]
      const key = parts.join('/')
      try {
        // a link is neither file nor folder here
        if (entry.isDirectory()) yield* filesIn(parts)
        else if (entry.isFile()) {
          const stats = await lstat(join(root, ...parts), { bigint: true })
          const version = versionOf(stats)
          if (stats.isFile() && settling.isAtRest(key, version))
            yield { key, name: entry.name, version, size: Number(stats.size), etag: null }
        }
      } catch (error) {
        // it went while it was looked at; but a name that is no text would never be found
        if (codeOf(error) !== 'ENOENT' || entry.name.includes('\ufffd'))
          report(new BucketTrouble(uri, `${key} cannot be looked at (${codeOf(error)})`, 'look at its name and rights'))
      }
    }
  }

  return {
    uri,
    async *list() {
      try {
        yield* filesIn([])
      } catch (error) {
        throw new BucketTrouble(uri, `the folder cannot be listed (${codeOf(error)})`, 'look whether it is there and may be read')
      }
      settling.endScan()
    },
    async open(entry) {
      const path = pathOf(root, uri, entry.key)
      if (entry.size > largest) throw new UnreadableFile(entry.name, 'too-large', `${entry.size} bytes`)
      try {
        await refuseLinks(root, uri, path)
        // not the file behind a link, and no waiting for whoever writes into a pipe
        const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
        try {
          const isSame = async () => {
            const stats = await file.stat({ bigint: true })
            return stats.isFile() && versionOf(stats) === entry.version
          }
          if (!(await isSame())) throw new Changed(entry.key)
          const bytes = await bytesFrom(chunksOf(file, entry.size), entry.name, largest)
          // written to while it was read
          if (!(await isSame())) throw new Changed(entry.key)
          return bytes
        } finally {
          await file.close()
        }
      } catch (error) {
        if (error instanceof Changed || error instanceof BucketTrouble || error instanceof UnreadableFile) throw error
        if (gone.has(codeOf(error))) throw new Changed(entry.key)
        throw new BucketTrouble(uri, `${entry.key} cannot be read (${codeOf(error)})`, 'look at its rights and its disk')
      }
    },
    settlesIn: () => settling.next(),
    watch: onHint => hintsFrom(root, poll, onHint, trouble => report(new BucketTrouble(uri, trouble, 'scans find what is missed'))),
    async finish(entry, outcome) {
      if (after === 'leave') return
      const path = pathOf(root, uri, entry.key)
      const target = after === 'delete' ? null : join(root, outcome, ...entry.key.split('/'))
      try {
        await refuseLinks(root, uri, path)
        await finishFile(path, entry, target === null ? null : { path: target, check: made => refuseLinks(root, uri, made) })
      } catch (error) {
        if (error instanceof BucketTrouble) throw error
        // it is another file by now, which the next scan takes
        if (error instanceof Changed || gone.has(codeOf(error))) return
        throw new BucketTrouble(uri, `${entry.key} cannot be ${after}d (${codeOf(error)})`, 'give yourself the right to write there')
      }
    },
    close: async () => {},
  }
}
