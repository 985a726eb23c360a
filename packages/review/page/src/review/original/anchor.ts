/** Words that were selected on a page → where they stand in the blocks of that page; white space counts as one. */
import type { Block } from '@specmill/model'
import type { Selected } from './shown.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** @returns null where the words do not stand together in one block. */
export function anchorOf(words: string, page: number, blocks: Block[]): Selected | null {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0 || parts.length > 400) return null
  const pattern = new RegExp(parts.map(escaped).join('\\s*'), 'u')
  for (const [block, { text, page: at }] of blocks.entries()) {
    if (at !== null && Math.abs(at - page) > 1) continue
    const match = pattern.exec(text)
    if (match) return { block, start: match.index, end: match.index + match[0].length, quote: match[0] }
  }
  return null
}
