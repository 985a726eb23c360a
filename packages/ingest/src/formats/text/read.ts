/** Bytes of a text file → blocks. Each step is one file. */
import { undecodable } from '../../note-on-file.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'
import { blocksFromLines } from './blocks.ts'
import { linesByColumns } from './columns.ts'
import { decode } from './decode.ts'
import { linesFromText } from './lines.ts'
import { markPageBreaks } from './page-breaks.ts'

/**
 * @param name of the file, for the sentence of an error.
 * @throws UnreadableFile `no-text` where the file holds nothing but white space and drawn lines.
 */
export async function readText(bytes: Uint8Array, name: string): Promise<Content> {
  const { text, encoding, lost } = decode(bytes)
  const lines = linesByColumns(linesFromText(text))
  markPageBreaks(lines)
  const { blocks, footnotes } = blocksFromLines(lines)
  if (blocks.length === 0) throw new UnreadableFile(name, 'no-text')
  return { pages: null, blocks, footnotes, notes: lost > 0 ? [undecodable('text/undecodable', 'file', lost, encoding)] : [] }
}
