/** DOCX → content: unpack, read styles and lists, have mammoth read the body, and tell what was read as blocks. */
import type { Note } from '@specmill/model'
import { warning } from '../../note-on-file.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import { Blocks } from '../flowing/blocks.ts'
import { markFurniture } from '../flowing/furniture.ts'
import { NoteMarkers } from '../flowing/note-markers.ts'
import { addHeaders, addMargins } from '../flowing/read.ts'
import { join, oneLine } from '../flowing/styled-text.ts'
import type { Content as PageContent } from '../flowing/table.ts'
import { addContent } from '../flowing/tables.ts'
import type { Content } from '../format.ts'
import { readBody as readPage } from '../html/body.ts'
import { looksLikeSavedPage } from '../mime/looks-like.ts'
import { isEncryptedOffice } from '../zip/zip.ts'
import { readBody } from './body.ts'
import { bodyLookOf } from './body-look.ts'
import { readTree, type Tree } from './mammoth.ts'
import { marginLines } from './margins.ts'
import { readNumbering } from './numbering.ts'
import { type ParagraphContext, readParagraph } from './paragraph.ts'
import { type Parts, readParts } from './parts.ts'
import { readStyles } from './styles.ts'

/** @throws UnreadableFile (`encrypted`, `corrupt`, `zip-bomb`, `no-text`) */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Content> {
  if (isEncryptedOffice(bytes)) throw new UnreadableFile(name, 'encrypted')
  let content: Content
  try {
    content = await contentOf(readParts(bytes, name))
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(name, 'corrupt', reasonOf(error))
  }
  if (content.blocks.every(block => block.look.margin !== null)) throw new UnreadableFile(name, 'no-text')
  return content
}

async function contentOf(parts: Parts): Promise<Content> {
  const styles = readStyles(parts.styles)
  const numbering = readNumbering(parts.numbering, styles)
  const tree = await readTree(parts, styles)
  const notes = new NoteMarkers()
  const blocks = new Blocks(bodyLookOf(tree.children, styles))
  const { chunks, left } = await readChunks(parts, blocks.body.size)
  const context: ParagraphContext = {
    styles,
    numbering,
    facts: tree.facts,
    markerOf: (type, id, own) => notes.of(type, id, own),
    chunks,
  }

  const body = [...readBody(tree.children, context)]
  addHeaders(parts.headers.flatMap(marginLines), body, blocks)
  addContent(body, blocks)
  markFurniture(blocks.list)
  addNotes(tree, notes, blocks, context)
  addMargins(parts.footers.flatMap(marginLines), 'footer', blocks)
  return { pages: null, blocks: blocks.list, footnotes: blocks.footnotes, notes: left > 0 ? [leftOut(left)] : [] }
}

/** @returns what stands in documents within the document that are web pages, and how many are something else */
async function readChunks({ chunks }: Parts, size: number): Promise<{ chunks: Map<string, PageContent[]>; left: number }> {
  const read = new Map<string, PageContent[]>()
  for (const [id, chunk] of chunks) {
    const bytes = new TextEncoder().encode(chunk)
    const page = looksLikeSavedPage(bytes) ? (await (await import('../mime/message.ts')).readMessage(bytes)).page : chunk
    if (!/^\s*</.test(page)) continue
    const parts = readPage(page, size)
    read.set(
      id,
      parts.map(({ content }) => content),
    )
  }
  return { chunks: read, left: chunks.size - read.size }
}

function leftOut(count: number): Note {
  const text = `${count === 1 ? 'A document' : `${count} documents`} within this document could not be read; open it in Word, save it again, and read that.`
  return warning('docx/part-left-out', text)
}

function addNotes(tree: Tree, notes: NoteMarkers, blocks: Blocks, context: ParagraphContext): void {
  // a note may refer to a further note, which is then added to the list while it is read
  for (const { type, id, marker } of notes.references) {
    const texts = paragraphsIn(tree.note(type, id)).map(node => oneLine(readParagraph(node, context).text))
    const text = join(texts, ' ')
    if (text.text) blocks.footnotes.push({ marker, block: blocks.plain(text) })
  }
}

function paragraphsIn(nodes: Tree['children']): Tree['children'] {
  return nodes.flatMap(node => (node.type === 'paragraph' ? [node] : paragraphsIn(node.children ?? [])))
}

/** One line, short enough for a sentence. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.replace(/^\w+: \[xmldom \w+\]\s*/, '').split('\n')[0] ?? ''
  return line.slice(0, 120).replace(/[.!\s]+$/, '')
}
