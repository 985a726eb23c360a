/** A saved web page or an e-mail → content: its page, or its plain text below its subject. Nothing that it refers to is ever opened. */
import { carriesFiles } from '../../note-on-file.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'
import { contentOfPage } from '../html/read.ts'
import { readText } from '../text/read.ts'
import { looksLikeMail } from './looks-like.ts'
import { type Message, readMessage } from './message.ts'

/** @throws UnreadableFile (`corrupt`, `no-text`) */
export async function readMime(bytes: Uint8Array, name: string): Promise<Content> {
  const message = await readMessage(bytes)
  // a browser attaches pictures and styles, and its subject is the title of the window
  if (!looksLikeMail(bytes)) return contentOf({ ...message, subject: '' }, name)
  const content = await contentOf(message, name)
  if (message.attached.length) content.notes.push(carriesFiles('mail/attachments', 'message', message.attached))
  return content
}

async function contentOf({ page, text, subject }: Message, name: string): Promise<Content> {
  if (page) return contentOfPage(subject ? `<h1>${escaped(subject)}</h1>${page}` : page, name)
  if (!text) throw new UnreadableFile(name, 'no-text')
  return readText(new TextEncoder().encode(subject ? `${subject}\n\n${text}` : text), name)
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
