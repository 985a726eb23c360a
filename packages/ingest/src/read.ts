/** SourceFile → Document: chooses the format by content, reads it, and attaches where it came from. */
import { createHash } from 'node:crypto'
import type { Document } from '@specmill/model'
import { formats } from './formats/index.ts'
import type { SourceFile } from './source-file.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** In bytes. */
export const largestFile = 100_000_000

/** @throws UnreadableFile, and nothing else, whatever the bytes are. */
export async function read(file: SourceFile): Promise<Document> {
  const { bytes, name } = file
  if (bytes.length === 0) throw new UnreadableFile(name, 'empty')
  if (bytes.length > largestFile) throw new UnreadableFile(name, 'too-large')
  const format = formats.find(candidate => candidate.looksLike(bytes))
  if (!format) throw new UnreadableFile(name, 'unsupported')
  // hashed first: a library may take over the buffer that it is given
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = bytes.length
  const { pages, blocks, footnotes, notes } = await format.read(bytes, name)
  return {
    source: { name, mediaType: format.mediaType, bytes: size, sha256, pages },
    origin: file.origin ?? null,
    blocks,
    footnotes,
    notes,
  }
}
