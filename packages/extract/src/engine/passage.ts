/** A passage: a block, or the part of it behind a heading on the same line, as rules read it. */
import type { BlockKind } from '@specmill/model'
import { isWhite } from '../language/white-space.ts'
import type { RepairedBlock } from './repaired-block.ts'
import type { Span } from './span.ts'

export interface PassageCell {
  text: string
  /** In the passage's text. */
  start: number
  end: number
  checked: boolean | null
}

export interface Passage {
  block: number
  /** Where the passage's text begins in the repaired block. */
  start: number
  text: string
  kind: BlockKind
  /** List marker, as "1." or "•"; no part of the text. */
  marker: string | null
  depth: number
  /** Empty lines above. */
  gap: number
  table: number | null
  /** Of a row. */
  cells: PassageCell[]
  /** Stretches of bold in `text`. */
  bold: [start: number, end: number][]
}

/** The span of [from, to) of a passage's text; the whole passage without them. */
export function spanIn(passage: Passage, from = 0, to = passage.text.length): Span {
  return { block: passage.block, start: passage.start + from, end: passage.start + to }
}

/** The passage that holds [start, end) of a repaired block, without white space around it. */
export function passageFrom(block: RepairedBlock, bold: readonly [number, number][], from = 0, to = block.text.length): Passage {
  let start = from
  let end = to
  // a row keeps its empty cells
  const isRow = block.cells.length > 1
  while (!isRow && start < end && isWhite(block.text.charCodeAt(start))) start++
  while (!isRow && end > start && isWhite(block.text.charCodeAt(end - 1))) end--
  const whole = start === 0 || block.text.slice(0, start).trim() === ''
  return {
    block: block.index,
    start,
    text: block.text.slice(start, end),
    kind: block.cells.length === 1 && block.raw.kind === 'row' ? 'paragraph' : block.raw.kind,
    marker: whole ? block.raw.look.marker : null,
    depth: block.raw.look.depth,
    gap: whole ? block.raw.look.gap : 0,
    table: block.raw.table,
    cells: block.cells
      .filter(cell => cell.end >= start && cell.start <= end)
      .map(cell => ({ ...cell, start: cell.start - start, end: cell.end - start })),
    bold: bold.filter(([a, b]) => a < end && b > start).map(([a, b]) => [Math.max(a, start) - start, Math.min(b, end) - start]),
  }
}

/** A passage of its own from what stands at [start, start + text.length) of a repaired block: a heading, or a line of the margin. */
export const headingPassage = (block: number, start: number, text: string): Passage => ({
  block,
  start,
  text,
  kind: 'heading',
  marker: null,
  depth: 0,
  gap: 0,
  table: null,
  cells: [],
  bold: [],
})
