/** Blocks → the lines that may be headings: a block, or the parts of it where a heading is glued to other text. */
import type { BlockKind } from '@specmill/model'
import { type Passage, passageFrom } from '../engine/passage.ts'
import { type RepairedBlock, repairedOffset } from '../engine/repaired-block.ts'
import { seamsIn } from './glued-headings.ts'

type Range = [start: number, end: number]

export interface Line {
  block: RepairedBlock
  /** In the repaired text of the block. */
  start: number
  end: number
  text: string
  /** Of a part of a block: a paragraph, or a heading where it was cut out as one. */
  kind: BlockKind
  marker: string | null
  /** Empty lines above. */
  gap: number
  /** In `text`. */
  bold: Range[]
  raised: Range[]
}

/** @param unitNames lower case; what other headings of the document call a specialty or an assignment */
export function linesOf(blocks: readonly RepairedBlock[], unitNames: ReadonlySet<string>): Line[] {
  return blocks.flatMap(block => {
    const seams = block.raw.kind === 'row' ? [] : seamsIn(block.text, unitNames)
    const cuts = [0, ...seams, block.text.length]
    return cuts.slice(0, -1).map((start, index) => lineFrom(block, start, cuts[index + 1] ?? block.text.length, seams.length === 0))
  })
}

function lineFrom(block: RepairedBlock, start: number, end: number, whole: boolean): Line {
  const { look, kind } = block.raw
  const inside = (ranges: readonly Range[]) =>
    ranges
      .map(([from, to]): Range => [repairedOffset(block, from), repairedOffset(block, to)])
      .filter(([from, to]) => from < end && to > start)
      .map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, end) - start])
  return {
    block,
    start,
    end,
    text: block.text.slice(start, end),
    kind: whole || start === 0 ? (kind === 'heading' && !whole ? 'paragraph' : kind) : 'paragraph',
    marker: start === 0 ? look.marker : null,
    gap: start === 0 ? look.gap : 0,
    bold: inside(look.bold),
    raised: inside(look.raised),
  }
}

/** The passage of a line, or of what stands behind `from` in it. */
export function passageOf(line: Line, from = 0): Passage {
  const bold = line.bold.map(([a, b]): Range => [a + line.start, b + line.start])
  return passageFrom(line.block, bold, line.start + from, line.end)
}
