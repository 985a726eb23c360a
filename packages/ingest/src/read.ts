/** SourceFile → Document: chooses the format by content, reads it, and attaches where it came from. */
import { createHash } from 'node:crypto'
import type { Document } from '@specmill/model'
import { rowsFromLeaders } from './dotted-leaders.ts'
import { formats } from './formats/index.ts'
import type { RecognitionOptions } from './ocr/options.ts'
import { largestFile } from './read-within.ts'
import type { SourceFile } from './source-file.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** @throws UnreadableFile, and nothing else, whatever the bytes are. */
export async function read(file: SourceFile, options: RecognitionOptions = {}): Promise<Document> {
  const { bytes, name } = file
  if (bytes.length === 0) throw new UnreadableFile(name, 'empty')
  if (bytes.length > largestFile) throw new UnreadableFile(name, 'too-large')
  const format = guarded(name, () => formats.find(candidate => candidate.looksLike(bytes)))
  if (!format) throw new UnreadableFile(name, 'unsupported')
  // hashed first: a library may take over the buffer that it is given
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = bytes.length
  const { pages, blocks, footnotes, notes } = await format.read(bytes, name, options).catch(error => fail(name, error))
  return {
    source: { name, mediaType: format.mediaType, bytes: size, sha256, pages },
    origin: file.origin ?? null,
    blocks: rowsFromLeaders(blocks),
    footnotes,
    notes,
  }
}

function guarded<T>(name: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    return fail(name, error)
  }
}

/** Whatever a library throws at bytes that it does not understand: the file is damaged. */
function fail(name: string, error: unknown): never {
  if (error instanceof UnreadableFile) throw error
  const reason =
    error instanceof Error
      ? error.message
          .split('\n', 1)[0]
          ?.trim()
          .slice(0, 160)
          .replace(/[.\s]+$/, '')
      : undefined
  throw new UnreadableFile(name, 'corrupt', reason)
}
