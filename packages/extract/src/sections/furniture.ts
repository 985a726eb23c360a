/** Running headers and footers, page numbers: text that belongs to the page and not to the document. */
import type { Furniture } from '@specmill/model'
import type { RepairedBlock } from '../engine/repaired-block.ts'

const pageNumber = /^(?:page\s+\d+(?:\s*(?:of|\/)\s*\d+)?(?:\s+pages?)?|-\s*\d+\s*-|\d+\s+of\s+\d+)\.?$/i

/** In characters. Longer text that repeats is boilerplate, which someone may want to read. */
const longest = 200

export function findFurniture(blocks: readonly RepairedBlock[]): { leftOut: Set<number>; furniture: Furniture[] } {
  const leftOut = new Set<number>()
  const texts = new Map<string, Furniture>()
  for (const block of blocks) {
    const text = block.text.trim()
    if (!text || !((block.raw.look.margin && text.length <= longest) || pageNumber.test(text))) continue
    leftOut.add(block.index)
    const key = text.replace(/\d+/g, '#')
    const seen = texts.get(key)
    if (seen) seen.occurrences++
    else texts.set(key, { text, occurrences: 1 })
  }
  return { leftOut, furniture: [...texts.values()] }
}
