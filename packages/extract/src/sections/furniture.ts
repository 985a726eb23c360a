/** Running headers and footers, page numbers: text that belongs to the page and not to the document. */
import type { Furniture } from '@specmill/model'
import type { RepairedBlock } from '../engine/repaired-block.ts'

const pageNumber = /^(?:page\s+\d+(?:\s*(?:of|\/)\s*\d+)?(?:\s+pages?)?|-\s*\d+\s*-|\d+\s+of\s+\d+)\.?$/i

/** In characters. Longer text that repeats is boilerplate, which someone may want to read. */
const longest = 200

const number = /^\d{1,3}$/

/** A document that was printed anew keeps the old running title and page number in its middle: the first line again, beside a lone number. */
function oldPageHeads(blocks: readonly RepairedBlock[]): Set<number> {
  const body = blocks.filter(block => !block.raw.look.margin && block.text.trim())
  const title = body[0]?.text.trim() ?? ''
  const found = new Set<number>()
  for (const [index, block] of body.entries()) {
    if (index === 0 || block.text.trim() !== title) continue
    for (const beside of [body[index - 1], body[index + 1]])
      if (beside && number.test(beside.text.trim())) {
        found.add(block.index)
        found.add(beside.index)
      }
  }
  return found
}

export function findFurniture(blocks: readonly RepairedBlock[]): { leftOut: Set<number>; furniture: Furniture[] } {
  const old = oldPageHeads(blocks)
  const leftOut = new Set<number>()
  const texts = new Map<string, Furniture>()
  for (const block of blocks) {
    const text = block.text.trim()
    if (!text || !((block.raw.look.margin && text.length <= longest) || pageNumber.test(text) || old.has(block.index))) continue
    leftOut.add(block.index)
    const key = text.replace(/\d+/g, '#')
    const seen = texts.get(key)
    if (seen) seen.occurrences++
    else texts.set(key, { text, occurrences: 1 })
  }
  return { leftOut, furniture: [...texts.values()] }
}
