/** An archive of files: each member is an entry of its own, "batch.zip!/old/clerk.pdf". The one file that knows yauzl. */
import { crc32 } from 'node:zlib'
import type { Entry as ZipEntry } from 'yauzl'
import { formats } from '../formats/index.ts'
import { judgeOf } from '../formats/zip/judge.ts'
import { isZip } from '../formats/zip/zip.ts'
import { bytesFrom } from '../read-within.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { isIgnored } from './ignored.ts'
import type { Entry } from './source.ts'

export interface Member {
  entry: Entry
  /** @throws UnreadableFile (`encrypted`, `corrupt`, `unsupported`) where this member cannot be unpacked; others may. */
  open(): Promise<Uint8Array>
}

/** A zip that is no document itself. An archive inside an archive is a member that is of no readable kind: nothing is unpacked twice. */
export function isArchive(bytes: Uint8Array): boolean {
  return isZip(bytes) && !formats.some(format => format.looksLike(bytes))
}

/**
 * @param archive where the archive lies; its key and version go into those of the members.
 * @returns the members in the order of the archive, without folders and what programs put beside files. Each is unpacked when it is opened.
 * @throws UnreadableFile (`zip-bomb`, `corrupt`) where its directory promises too much or cannot be read.
 */
export async function openArchive(archive: Entry, bytes: Uint8Array): Promise<Member[]> {
  const { fromBufferPromise, getFileNameLowLevel } = await import('yauzl')
  const judge = judgeOf(archive.name, bytes.length)
  const members: Member[] = []
  const keys = new Set<string>()
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    // names are told raw: with its own decoding the library refuses the whole archive for one odd name
    const zip = await fromBufferPromise(buffer, { autoClose: false, decodeStrings: false, validateEntrySizes: true })
    for await (const found of zip.eachEntry()) {
      judge({ packed: found.compressedSize, unpacked: found.uncompressedSize })
      const path = getFileNameLowLevel(found.generalPurposeBitFlag, found.fileNameRaw, found.extraFields, false)
      const parts = path.split('/').filter(part => part !== '' && part !== '.' && part !== '..')
      const name = parts.at(-1)
      if (name === undefined || path.endsWith('/') || parts.some(isIgnored)) continue
      const entry: Entry = {
        key: freeKey(`${archive.key}!/${parts.join('/')}`, keys),
        name,
        version: `${archive.version}!${found.crc32}`,
        size: found.uncompressedSize,
        etag: null,
      }
      members.push({ entry, open: () => unpacked(entry, found, () => zip.openReadStreamPromise(found)) })
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(archive.name, 'corrupt', reasonOf(error))
  }
  return members
}

async function unpacked(entry: Entry, found: ZipEntry, stream: () => Promise<AsyncIterable<Uint8Array>>): Promise<Uint8Array> {
  if (found.isEncrypted()) throw new UnreadableFile(entry.name, 'encrypted')
  if (!found.canDecodeFileData()) throw new UnreadableFile(entry.name, 'unsupported', `packing method ${found.compressionMethod}`)
  try {
    // the directory was judged by the sizes that it tells: no byte more
    const bytes = await bytesFrom(await stream(), entry.name, entry.size)
    if (crc32(bytes) !== found.crc32) throw new Error('its checksum is wrong')
    return bytes
  } catch (error) {
    throw new UnreadableFile(entry.name, 'corrupt', reasonOf(error))
  }
}

/** Two members of one name are two files. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key
  for (let copy = 2; taken.has(free); copy++) free = `${key} (${copy})`
  taken.add(free)
  return free
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 120)
