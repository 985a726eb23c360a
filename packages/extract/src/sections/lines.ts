/** Blocks → the lines that may be headings: a block, or the parts of it where a heading is glued to other text. */
import type { BlockKind } from '@specmill/model'
import { type Passage, passageFrom } from '../engine/passage.ts'
import { type RepairedBlock, repairedOffset } from '../engine/repaired-block.ts'
import { type Seam, seamsIn } from './glued-headings.ts'
import { gluedLabelsIn } from './label-at-end.ts'

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
  const quoted = blocks.filter(block => loneQuote.test(block.text)).length > 2
  const labels = gluedLabelsIn(blocks.map(block => block.text))
  return blocks.flatMap(block => {
    const { kind, look } = block.raw
    const label = labels.get(block.text)
    const seams =
      kind === 'row' ? [] : label === undefined ? seamsIn(block.text, unitNames, look.marker) : [{ at: label, marker: null, from: label }]
    const first: Seam = oddBullet(block, quoted) ?? { at: 0, marker: look.marker, from: 0 }
    return [first, ...seams].map((seam, index) => lineFrom(block, seam, seams[index]?.at ?? block.text.length, seams.length === 0))
  })
}

/** A bullet of a picture font: a character of nobody's, or a quotation mark that opens nothing. */
const privateBullet = /^\s*([\uE000-\uF8FF])\s*(?=\S)/u
const loneQuote = /^\s*(")\s+(?=[\p{L}\d])/u

function oddBullet({ text, raw }: RepairedBlock, quoted: boolean): Seam | null {
  const match = raw.look.marker || raw.kind === 'row' ? null : (privateBullet.exec(text) ?? (quoted ? loneQuote.exec(text) : null))
  return match && { at: 0, marker: match[1] ?? null, from: match[0].length }
}

function lineFrom(block: RepairedBlock, { from: start, marker }: Seam, end: number, whole: boolean): Line {
  const { look, kind } = block.raw
  const firstKind = kind === 'heading' && !whole ? 'paragraph' : kind
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
    kind: start === 0 ? firstKind : marker ? 'item' : 'paragraph',
    marker,
    gap: start === 0 ? look.gap : 0,
    bold: inside(look.bold),
    raised: inside(look.raised),
  }
}

/** The passage of a line, or of what stands behind `from` in it. */
export function passageOf(line: Line, from = 0): Passage {
  const bold = line.bold.map(([a, b]): Range => [a + line.start, b + line.start])
  const passage = passageFrom(line.block, bold, line.start + from, line.end)
  return line.marker && line.start > 0 ? { ...passage, kind: line.kind, marker: line.marker } : passage
}
