/** What may be a title in the first blocks of a file: lines, what stands behind a label, and cells. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import { isCaps, isTitleCase } from './heading-key.ts'

/** Blocks: the title of a file stands in the first ones. */
export const titleBlocks = 14

export interface TitleCandidate {
  text: string
  span: Span
}

const label = /^\s*(?:(?:class|job|position|classification)\s+)?(?:title|class|classification|position)\s*:\s*/i

export const titleCandidatesOf = (blocks: readonly RepairedBlock[]): TitleCandidate[] => blocks.slice(0, titleBlocks).flatMap(linesOf)

function linesOf(block: RepairedBlock): TitleCandidate[] {
  const parts = block.cells.length > 1 ? block.cells : [{ start: 0, end: block.text.length }]
  return parts.flatMap(({ start, end }) => {
    const from = start + (label.exec(block.text.slice(start, end))?.[0].length ?? 0)
    // what stands behind a tab is another field
    const text = (block.text.slice(from, end).split('\t')[0] ?? '').trim()
    const at = block.text.indexOf(text, from)
    return text.length > 4 && text.length < 100 && (isCaps(text) || isTitleCase(text))
      ? [{ text, span: { block: block.index, start: at, end: at + text.length } }]
      : []
  })
}
