/** RTF → content. */
import type { Note } from '@specmill/model'
import { warning } from '../../note-on-file.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import { contentFromFlow } from '../flowing/read.ts'
import type { Content } from '../format.ts'
import { RtfReader } from './reader.ts'
import { tokensIn } from './tokens.ts'

/** @throws UnreadableFile (`corrupt`, `no-text`) */
export async function readRtf(bytes: Uint8Array, name: string): Promise<Content> {
  const reader = new RtfReader()
  const notes: Note[] = []
  try {
    for await (const token of tokensIn(bytes)) reader.token(token)
    if (reader.open > 0) notes.push(warning('rtf/cut-off', 'the file ends before its text does; what is there was read, export it again'))
    const body = reader.finish()
    for (const page of reader.unknownPages)
      notes.push(warning('rtf/code-page', `letters of code page ${page} were read as Windows-1252; save the file as DOCX`))
    const { headers, footers, footnotes } = reader
    return contentFromFlow({ body, headers, footers, footnotes, notes }, name)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(name, 'corrupt', error instanceof Error ? error.message.slice(0, 120) : undefined)
  }
}
