/** How a heading looks: what makes two of them equals, and one of them more prominent than another. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { isCaps, isTitleCase } from './heading-key.ts'

export interface HeadingLook {
  /** Higher is more prominent. */
  rank: number
  /** Equal looks have equal styles. */
  style: string
}

export const boldCovers = (block: RepairedBlock, end: number): boolean => block.raw.look.bold.some(([from, to]) => from <= 1 && to >= end - 2)

/** @param text the heading as printed; it ends at `end` in the block */
export function lookOf(block: RepairedBlock, text: string, end: number): HeadingLook {
  const { look } = block.raw
  const bold = boldCovers(block, end)
  const caps = isCaps(text)
  const size = look.size > 1.04 ? Math.round(look.size * 20) / 20 : 1
  const rank = look.level !== null ? 1000 - 50 * look.level : (size - 1) * 100 + (caps ? 4 : 0) + (bold ? 2 : 0)
  return { rank, style: `${look.level ?? ''}/${size}/${caps ? 'caps' : ''}/${bold ? 'bold' : ''}` }
}

/** The look of a line of its own together with the empty lines around it: what the headings of one document have in common. */
export function lineLook(block: RepairedBlock, next: RepairedBlock | undefined): string {
  const text = block.text.trim()
  const shape = isCaps(text) ? 'caps' : isTitleCase(text.replace(/\([^)]*\)/g, '')) ? 'title' : 'other'
  const { style } = lookOf(block, text.replace(/\s*:$/, ''), text.length)
  return `${style}/${shape}/${/:$/.test(text) ? 'colon' : ''}/${block.raw.look.gap > 0 ? 'gap' : ''}/${(next?.raw.look.gap ?? 1) > 0 ? '' : 'close'}`
}

/** A raised footnote mark behind a heading is no part of it. */
export function withoutMark(block: RepairedBlock, printed: string): string {
  const mark = block.raw.look.raised.find(([from, to]) => from > 0 && to >= printed.trimEnd().length && from < printed.length)
  return mark ? printed.slice(0, mark[0]).replace(/\s*:?\s*$/, '') : printed
}
