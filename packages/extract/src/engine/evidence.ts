/** Spans of repaired text → evidence: the raw quote, its page and its place on it. */
import type { Box, DocumentBlock, Evidence } from '@specmill/model'
import { isWhite } from '../language/white-space.ts'
import { widthOf } from './letter-widths.ts'
import { type RepairedBlock, rawRange } from './repaired-block.ts'
import type { Span } from './span.ts'

/** White space at the ends of the span is left out of the quote. */
export function evidenceOf(blocks: readonly RepairedBlock[], span: Span): Evidence {
  const block = blocks[span.block]
  if (!block) throw new RangeError(`no block ${span.block}`)
  const range = rawRange(block, span.start, span.end)
  return quoteOf(block.raw, span.block, range.start, range.end)
}

export function quoteOf(block: DocumentBlock, index: number, from: number, to: number): Evidence {
  let start = from
  let end = to
  while (start < end && isWhite(block.text.charCodeAt(start))) start++
  while (end > start && isWhite(block.text.charCodeAt(end - 1))) end--
  const runs = block.runs.filter(run => run.start < end && run.end > start)
  return {
    block: index,
    start,
    end,
    quote: block.text.slice(start, end),
    page: runs[0]?.page ?? block.page,
    boxes: runs.length ? runs.map(run => cut(block.text, run, start, end)) : block.runs.length ? [] : block.boxes,
  }
}

/** The part of a run's box that lies under [start, end), as wide as its letters usually are beside the others. */
function cut(text: string, run: DocumentBlock['runs'][number], start: number, end: number): Box {
  const [x0, y0, x1, y1] = run.box
  const all = Math.max(1, widthOf(text.slice(run.start, run.end)))
  const at = (offset: number) => x0 + ((x1 - x0) * widthOf(text.slice(run.start, Math.min(Math.max(offset, run.start), run.end)))) / all
  return [round(at(start)), y0, round(at(end)), y1]
}

const round = (points: number) => Math.round(points * 100) / 100
