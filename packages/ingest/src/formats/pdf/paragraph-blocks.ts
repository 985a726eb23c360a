/** Lines of one paragraph, item, heading or margin → its block. */
import { type Block, type DocumentBlock, plainLook } from '@specmill/model'
import type { BodyMeasure } from './body-measure.ts'
import type { FlowLine } from './flow.ts'
import { looksLikeHeading } from './headings.ts'
import type { ItemLevels } from './item-levels.ts'
import type { Line } from './lines-from-pieces.ts'
import { textFromLines, withoutMarker } from './text-from-lines.ts'

/** A paragraph with all its lines, of which it had the first before. */
export function goneOn(block: DocumentBlock, open: readonly FlowLine[], words: ReadonlySet<string>): DocumentBlock {
  const { text, boxes, runs, bold, raised } = textFromLines(linesOf(open), words)
  return { ...block, text, boxes, runs, look: { ...block.look, bold, raised } }
}

const linesOf = (open: readonly FlowLine[]) => open.map((part, index) => (index === 0 ? withoutMarker(part.line) : part.line))

/** @param above what stands above it, null at the beginning of the document */
export function paragraphBlock(
  open: readonly FlowLine[],
  above: FlowLine | null,
  body: BodyMeasure,
  words: ReadonlySet<string>,
  levels: ItemLevels,
): DocumentBlock {
  const first = open[0] as FlowLine
  const running = textFromLines(linesOf(open), words)
  const size = Math.round((first.line.size / body.size) * 100) / 100
  // words far apart, several times on one line, are a menu or a row
  const apart = open.some(({ line }) => line.cuts.filter(({ far }) => far).length > 1)
  const heading = !apart && looksLikeHeading(running, size, body)
  const kind: Block['kind'] = heading ? 'heading' : first.line.marker ? 'item' : 'paragraph'
  const depth = first.line.marker ? levels.depth(first.line.box[0] - first.left) : levels.paragraph(first.line.box[0] - first.left)
  return {
    kind,
    text: running.text,
    page: first.line.page,
    boxes: running.boxes,
    table: null,
    cells: [],
    look: {
      ...plainLook,
      size,
      bold: running.bold,
      raised: running.raised,
      marker: first.line.marker?.text ?? null,
      depth,
      gap: gapBetween(above, first, body),
    },
    runs: running.runs,
  }
}

/** In heights of a line of body text, beyond the ordinary distance. */
function gapBetween(above: FlowLine | null, next: FlowLine, body: BodyMeasure): number {
  if (!above || above.line.page !== next.line.page || above.line.baseline >= next.line.baseline) return 0
  const lines = (next.line.baseline - above.line.baseline) / (body.pitch * Math.max(next.line.size, above.line.size))
  return Math.max(0, Math.round((lines - 1) * 10) / 10)
}

export function marginBlock(lines: readonly Line[], margin: 'header' | 'footer', page: number): DocumentBlock {
  const running = textFromLines(lines, new Set())
  return {
    kind: 'paragraph',
    text: running.text,
    page,
    boxes: running.boxes,
    table: null,
    cells: [],
    look: { ...plainLook, bold: running.bold, raised: running.raised, margin },
    runs: running.runs,
  }
}
