/** The zip around a document: its directory is judged before anything is unpacked. The one file that knows fflate. */
import { crc32 } from 'node:zlib'
import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import { UnreadableFile } from '../../unreadable-file.ts'
import { judgeOf, mostEntries } from './judge.ts'

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/** An OLE file that holds an encrypted Office package; its directory names are UTF-16LE. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const ole = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
  return ole && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

/** Names of the entries; of a zip without a readable directory (cut off, say) those that its local headers still show. Never throws. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.push(name) > mostEntries) throw new Error('enough')
        return false
      },
    })
  } catch {
    if (names.length <= mostEntries) names.push(...namesInLocalHeaders(bytes))
  }
  return names
}

function namesInLocalHeaders(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const names: string[] = []
  let at = 0
  while (at >= 0 && at + 30 < buffer.length && names.length < mostEntries) {
    const length = buffer.readUInt16LE(at + 26)
    names.push(buffer.toString('latin1', at + 30, at + 30 + length))
    at = buffer.indexOf('PK\u0003\u0004', at + 30, 'latin1')
  }
  return names
}

export interface Zip {
  /** Unpacks one entry, named without a leading slash; null where there is none. */
  read(name: string): Uint8Array | null
  /** The same as text. */
  text(name: string): string | null
}

/** @throws UnreadableFile (`zip-bomb`, `corrupt`) with `file` in its sentence; so does `read` */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const names = new Set<string>()
  const allow = judgeOf(file, bytes.length)
  const judge = (entry: UnzipFileInfo): boolean => {
    names.add(bare(entry.name))
    allow({ packed: entry.size, unpacked: entry.originalSize })
    return false
  }
  const unpack = (filter: (entry: UnzipFileInfo) => boolean): Uint8Array[] => {
    try {
      // fflate unpacks into a buffer of the size that the directory tells, so a lying directory cannot take more than was judged
      return Object.values(unzipSync(bytes, { filter }))
    } catch (error) {
      if (error instanceof UnreadableFile) throw error
      throw new UnreadableFile(file, 'corrupt', 'its zip archive cannot be unpacked')
    }
  }
  unpack(judge)
  const sums = checksums(bytes)
  const read = (wanted: string): Uint8Array | null => {
    const content = names.has(wanted) ? unpack(({ name }) => bare(name) === wanted)[0] : undefined
    if (!content) return null
    // fflate does not look at them, and a changed letter must not be read as what was written
    const sum = sums.get(wanted)
    if (sum !== undefined && crc32(content) !== sum) throw new UnreadableFile(file, 'corrupt', `the checksum of ${wanted} is wrong`)
    return content
  }
  const text = (wanted: string): string | null => {
    const content = read(wanted)
    return content ? decode(content) : null
  }
  return { read, text }
}

/** Parts are UTF-8 but for some that say UTF-16 with a byte order mark. */
function decode(content: Uint8Array): string {
  const encoding =
    content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(content)
}

/** CRC-32 of the entries as the central directory tells them: APPNOTE.TXT of the zip format, 4.3.12. Without those of a zip64 directory. */
function checksums(bytes: Uint8Array): Map<string, number> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const sums = new Map<string, number>()
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = end < 0 || end + 20 > buffer.length ? buffer.length : buffer.readUInt32LE(end + 16)
  while (at + 46 <= buffer.length && buffer.readUInt32LE(at) === 0x02014b50) {
    const name = buffer.readUInt16LE(at + 28)
    sums.set(bare(buffer.toString('utf8', at + 46, at + 46 + name)), buffer.readUInt32LE(at + 16))
    at += 46 + name + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return sums
}

const bare = (name: string): string => name.replace(/^\//, '')

/** A zip of texts, not compressed: it only carries the parts to the reader behind it. */
export function pack(parts: Record<string, string>): Uint8Array {
  const encoder = new TextEncoder()
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])), { level: 0 })
}
