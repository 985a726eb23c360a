/** Paragraphs and tables, with what stands in the margins and below the pages → the content of a document. */
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content as DocumentContent } from '../format.ts'
import { Blocks } from './blocks.ts'
import { bodyLookOf } from './body-look.ts'
import { markFurniture } from './furniture.ts'
import { oneLine, type StyledText, styled } from './styled-text.ts'
import { addContent, type Content } from './tables.ts'

export interface Flowing {
  body: Content[]
  headers?: string[]
  footers?: string[]
  footnotes?: { marker: string; text: StyledText }[]
  notes?: DocumentContent['notes']
}

/** @throws UnreadableFile `no-text` where only the margins hold words, or nothing does. */
export function contentFromFlow({ body, headers = [], footers = [], footnotes = [], notes = [] }: Flowing, name: string): DocumentContent {
  const blocks = new Blocks(bodyLookOf(body))
  addMargins(headers, 'header', blocks)
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

function addMargins(lines: string[], margin: 'header' | 'footer', blocks: Blocks): void {
  const ink = { bold: false, raised: false, size: blocks.body.size }
  for (const line of new Set(lines.map(clean))) if (line) blocks.plain(styled(line, ink), { margin })
}

function clean(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}
