/** HTML → content. Nothing that a page refers to is ever opened. */
import type { Note } from '@specmill/model'
import { undecodable } from '../../note-on-file.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import { contentFromFlow } from '../flowing/read.ts'
import type { Content } from '../format.ts'
import { readBody } from './body.ts'
import { decodePage } from './decode.ts'
import { withoutMargins } from './margins.ts'

/** @throws UnreadableFile (`corrupt`, `no-text`) */
export async function readHtml(bytes: Uint8Array, name: string): Promise<Content> {
  const { text, encoding, lost } = decodePage(bytes)
  const notes: Note[] = lost > 0 ? [undecodable('html/undecodable', 'page', lost, encoding)] : []
  return contentOfPage(text, name, notes)
}

/** @throws UnreadableFile (`corrupt`, `no-text`) */
export function contentOfPage(text: string, name: string, notes: Note[] = []): Content {
  try {
    return contentFromFlow({ ...withoutMargins(readBody(text)), notes, paper: false }, name)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(name, 'corrupt', error instanceof Error ? error.message.slice(0, 120) : undefined)
  }
}
