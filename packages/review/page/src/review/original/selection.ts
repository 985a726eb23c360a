/** Words that someone selects in the original → where they stand in its blocks. Each stretch that is drawn says what it is a part of. */
import type { Block } from '@specmill/model'
import type { Selected } from './shown.ts'

/** On an element whose text is a stretch of a block. @param start of the stretch in the text of the block. */
export const stretchOf = (block: number, start = 0) => ({ 'data-block': block, 'data-start': start })

/** Characters of `root` before a place in it. */
function offsetIn(root: Node, node: Node, offset: number): number {
  const range = globalThis.document.createRange()
  range.setStart(root, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

/** @returns null where nothing is selected, or words of several blocks. */
export function selectionIn(frame: Element, blocks: Block[]): Selected | null {
  const selection = globalThis.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (!range || range.collapsed) return null
  const parts = [...frame.querySelectorAll<HTMLElement>('[data-block]')]
    .filter(element => range.intersectsNode(element))
    .map(element => {
      const { block, start } = element.dataset
      const begins = element.contains(range.startContainer) ? offsetIn(element, range.startContainer, range.startOffset) : 0
      const ends = element.contains(range.endContainer)
        ? offsetIn(element, range.endContainer, range.endOffset)
        : (element.textContent?.length ?? 0)
      return { block: Number(block), start: Number(start) + begins, end: Number(start) + ends }
    })
    // the selection ends where the next one begins
    .filter(({ start, end }) => start < end)
  const [first] = parts
  if (!first || parts.some(({ block }) => block !== first.block)) return null
  const text = blocks[first.block]?.text ?? ''
  const [from, to] = [Math.min(...parts.map(({ start }) => start)), Math.min(text.length, Math.max(...parts.map(({ end }) => end)))]
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const quote = words.trim()
  return quote === '' ? null : { block: first.block, start, end: start + quote.length, quote }
}
