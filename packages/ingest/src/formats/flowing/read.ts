/** Paragraphs and tables, with what stands in the margins and below the pages → the content of a document. */
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content as DocumentContent } from '../format.ts'
import { Blocks } from './blocks.ts'
import { bodyLookOf } from './body-look.ts'
import { markFurniture } from './furniture.ts'
import { partHeaders } from './page-headers.ts'
import { oneLine, type StyledText, styled } from './styled-text.ts'
import type { Content } from './table.ts'
import { addContent, textsIn } from './tables.ts'

export interface Flowing {
  body: Content[]
  /** Lines, with tabs between what stands apart. */
  headers?: string[]
  footers?: string[]
  /** The margins are those of a sheet of paper, not what stands around the text of a screen. */
  paper?: boolean
  footnotes?: { marker: string; text: StyledText }[]
  notes?: DocumentContent['notes']
}

/** @throws UnreadableFile `no-text` where only the margins hold words, or nothing does. */
export function contentFromFlow(flowing: Flowing, name: string): DocumentContent {
  const { body, headers = [], footers = [], footnotes = [], notes = [], paper = true } = flowing
  const blocks = new Blocks(bodyLookOf(body))
  if (paper) addHeaders(headers, body, blocks)
  else addMargins(headers, 'header', blocks)
  addContent(body, blocks)
  markFurniture(blocks.list)
  for (const { marker, text } of footnotes) {
    const line = oneLine(text)
    if (line.text) blocks.footnotes.push({ marker, block: blocks.plain(line) })
  }
  addMargins(footers, 'footer', blocks)
  if (blocks.list.every(block => block.look.margin !== null)) throw new UnreadableFile(name, 'no-text')
  return { pages: null, blocks: blocks.list, footnotes: blocks.footnotes, notes }
}

/** What headers say of the document, and nothing else does, is its beginning. */
export function addHeaders(lines: string[], body: Content[], blocks: Blocks): void {
  const { told, margin } = partHeaders(
    lines,
    textsIn(body).map(({ text }) => text),
  )
  addMargins(margin, 'header', blocks)
  for (const line of told) blocks.plain(styled(line, { bold: false, raised: false, size: blocks.body.size }))
}

export function addMargins(lines: string[], margin: 'header' | 'footer', blocks: Blocks): void {
  const ink = { bold: false, raised: false, size: blocks.body.size }
  for (const line of new Set(lines.map(clean))) if (line) blocks.plain(styled(line, ink), { margin })
}

function clean(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}
