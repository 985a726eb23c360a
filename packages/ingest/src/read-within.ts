/** Bytes of a file or a stream, and never more of them than a file may have: what is too large is refused before it is in memory. */
import { type FileHandle, open } from 'node:fs/promises'
import { UnreadableFile } from './unreadable-file.ts'

/** In bytes. */
export const largestFile = 100_000_000

/** @throws UnreadableFile `too-large`; what the stream throws. */
export async function bytesFrom(stream: AsyncIterable<Uint8Array>, name: string, largest = largestFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largest) throw new UnreadableFile(name, 'too-large', `more than ${largest} bytes`)
    chunks.push(chunk)
  }
  // bytes of their own: some libraries refuse Node's Buffer, which shares its memory with others
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** @throws UnreadableFile `too-large`; as the file system does. */
export async function readFileWithin(path: string, name: string, largest = largestFile): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > largest) throw new UnreadableFile(name, 'too-large', `${size} bytes`)
    return await bytesFrom(chunksOf(file, size), name, largest)
  } finally {
    await file.close()
  }
}

/** A file may grow meanwhile, and a pipe or a device tells no size. @param expected number of bytes */
export async function* chunksOf(file: FileHandle, expected: number): AsyncGenerator<Uint8Array> {
  for (let length = expected + 1; ; length = 1 << 16) {
    const chunk = new Uint8Array(length)
    const { bytesRead } = await file.read(chunk)
    if (bytesRead === 0) return
    yield chunk.subarray(0, bytesRead)
  }
}
