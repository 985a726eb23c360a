/** One block from its words: markup read, marker cut off, cells read. */
import { type DocumentBlock, type Look, plainLook } from '@specmill/model'
import { parseInline, settle } from './inline.ts'
import type { Line } from './lines.ts'
import { type Marker, markerOf } from './markers.ts'
import { cellFrom } from './tables.ts'

type Range = [start: number, end: number]

/**
 * @param raw the words of the block, with their markup; tabs count as spaces.
 * @param marker the list marker that they begin with, or null.
 * @returns the block and its marker; the depth is set by whoever knows the lists around it.
 */
export function textBlock(raw: string, line: Line, marker: Marker | null): { block: DocumentBlock; marker: Marker | null } {
  const inline = parseInline(raw.replace(/\t/g, ' '))
  const found = marker ? markerOf(inline.text) : null
  const cut = found?.length ?? 0
  const text = inline.text.slice(cut).trimEnd()
  const shifted = (ranges: Range[]) =>
    settle(
      text,
      ranges.map(([from, to]) => [Math.max(0, from - cut), Math.max(0, to - cut)]),
    )
  const look: Look = { ...lookOf(line), bold: shifted(inline.bold), raised: shifted(inline.raised), marker: found?.marker ?? null }
  const block: DocumentBlock = { kind: found ? 'item' : 'paragraph', text, page: null, boxes: [], table: null, cells: [], look, runs: [] }
  return { block, marker: found }
}

/** @param raw the cells with their markup. @param table the number of the table. */
export function rowBlock(raw: readonly string[], line: Line, table: number): DocumentBlock {
  const bold: Range[] = []
  const raised: Range[] = []
  let offset = 0
  const cells = raw.map(words => {
    const inline = parseInline(words.replace(/\t/g, ' '))
    for (const [from, to] of inline.bold) bold.push([from + offset, to + offset])
    for (const [from, to] of inline.raised) raised.push([from + offset, to + offset])
    offset += inline.text.length + 1
    return cellFrom(inline.text)
  })
  const text = cells.map(cell => cell.text).join('\t')
  return { kind: 'row', text, page: null, boxes: [], table, cells, look: { ...lookOf(line), bold, raised }, runs: [] }
}

function lookOf(line: Line): Look {
  return { ...plainLook, bold: [], raised: [], gap: line.gap, margin: line.margin, startsPage: line.startsPage }
}
