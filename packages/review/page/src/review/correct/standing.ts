/** Where words that were typed stand in the document, if they do; white space counts as one. */
import type { Block, Evidence } from '@specmill/model'
import type { Selected } from '../original/shown.ts'

/** More words than this are no value, and no pattern to look for. */
const most = 400

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** @returns the first place; null where they stand nowhere, or are too few to tell. */
export function standing(words: string, blocks: Block[]): Selected | null {
  const parts = words.trim().split(/\s+/)
  if (words.trim().length < 2 || parts.length > most) return null
  const pattern = new RegExp(parts.map(escaped).join('\\s+'), 'u')
  for (const [block, { text }] of blocks.entries()) {
    const match = pattern.exec(text)
    if (match) return { block, start: match.index, end: match.index + match[0].length, quote: match[0] }
  }
  return null
}

/** Words as the evidence of a value; a reviewer points at words, not at boxes: those of the block are shown. */
export function evidenceFrom({ block, start, end, quote }: Selected, blocks: Block[]): Evidence {
  const { page = null, boxes = [] } = blocks[block] ?? {}
  return { block, start, end, quote, page, boxes }
}
