/** Where words stand in the document, if they do: words that were typed, or selected on a page. White space counts as one. */
import type { Block, Evidence } from '@specmill/model'
import type { Selected } from './shown.ts'

/** More words than this are no value, and no pattern to look for. */
const most = 400

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** @param between what may stand between two words. */
function firstPlace(words: string, between: '\\s+' | '\\s*', blocks: Block[], isMeant: (block: Block) => boolean): Selected | null {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0 || parts.length > most) return null
  const pattern = new RegExp(parts.map(escaped).join(between), 'u')
  for (const [index, block] of blocks.entries()) {
    const match = isMeant(block) ? pattern.exec(block.text) : null
    if (match) return { block: index, start: match.index, end: match.index + match[0].length, quote: match[0] }
  }
  return null
}

/** @returns the first place; null where the words stand nowhere, or are too few to tell. */
export const standing = (words: string, blocks: Block[]): Selected | null =>
  words.trim().length < 2 ? null : firstPlace(words, '\\s+', blocks, () => true)

/** Words as a page shows them: lines and columns may have no space between them. @returns null where they do not stand together in one block. */
export const standingOn = (page: number, words: string, blocks: Block[]): Selected | null =>
  // a block that goes on over the end of a page is of the one where it begins
  firstPlace(words, '\\s*', blocks, block => block.page === null || Math.abs(block.page - page) <= 1)

/** Words as the evidence of a value; a reviewer points at words, not at boxes: those of the block are shown. */
export function evidenceFrom({ block, start, end, quote }: Selected, blocks: Block[]): Evidence {
  const { page = null, boxes = [] } = blocks[block] ?? {}
  return { block, start, end, quote, page, boxes }
}
