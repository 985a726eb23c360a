/** The flow of all pages → blocks of the document. Last step of reading a PDF. */
import { type Block, type DocumentBlock, plainLook } from '@specmill/model'
import { type BodyMeasure, measureBody } from './body-measure.ts'
import type { Flow, FlowLine, FlowRow } from './flow.ts'
import { goesOn } from './goes-on.ts'
import { looksLikeHeading } from './headings.ts'
import { wordsInside } from './hyphens.ts'
import { ItemLevels } from './item-levels.ts'
import type { Line } from './lines-from-pieces.ts'
import { joinTables, rowBlock } from './row-blocks.ts'
import { textFromLines, withoutMarker } from './text-from-lines.ts'

export function blocksFromFlow(flow: readonly Flow[]): DocumentBlock[] {
  const body = measureBody(flow)
  const words = wordsInside(
    flow.flatMap(item =>
      item.kind === 'line' ? [item.line.text] : item.kind === 'row' ? item.cells.flatMap(cell => cell.lines.map(line => line.text)) : [],
    ),
  )
  const levels = new ItemLevels()
  const { numbers, merged } = joinTables(flow.filter(item => item.kind !== 'margin').map(item => (item.kind === 'row' ? item : null)))
  const blocks: DocumentBlock[] = []
  let page = 0
  // margins between two halves of a paragraph come after it
  let waiting: Flow[] = []
  let open: FlowLine[] = []
  let above: FlowLine | null = null
  const startsPage = (of: number) => {
    const starts = of > page
    page = Math.max(page, of)
    return starts
  }
  const close = () => {
    if (open.length) {
      const block = paragraphBlock(open, above, body, words, levels)
      block.look.startsPage = startsPage(block.page ?? 0)
      blocks.push(block)
      above = open.at(-1) as FlowLine
      // what it went on to is no longer new
      page = Math.max(page, above.line.page)
    }
    open = []
    for (const item of waiting) if (item.kind === 'margin') blocks.push(marginBlock(item.lines, item.side, item.page))
    waiting = []
  }
  for (const item of flow) {
    if (item.kind === 'margin') waiting.push(item)
    else if (item.kind === 'line') {
      if (open.length && goesOn(open, item, body)) open.push(item)
      else {
        close()
        open = [item]
      }
    } else {
      if (merged.has(item)) {
        page = Math.max(page, item.page)
        continue
      }
      close()
      levels.end()
      above = lowestOf(item)
      const block = rowBlock(item.cells, numbers.get(item) ?? 0, item.page, words, body.size)
      block.look.startsPage = startsPage(item.page)
      blocks.push(block)
    }
  }
  close()
  return blocks
}

function paragraphBlock(
  open: readonly FlowLine[],
  above: FlowLine | null,
  body: BodyMeasure,
  words: ReadonlySet<string>,
  levels: ItemLevels,
): DocumentBlock {
  const first = open[0] as FlowLine
  const lines = open.map((part, index) => (index === 0 ? withoutMarker(part.line) : part.line))
  const running = textFromLines(lines, words)
  const size = Math.round((first.line.size / body.size) * 100) / 100
  const heading = looksLikeHeading(running, size, body)
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

/** The lowest line of a row stands for it when the gap below a table is measured. */
function lowestOf(row: FlowRow): FlowLine | null {
  const lines = row.cells.flatMap(cell => cell.lines)
  const line = lines.reduce<Line | null>((low, next) => (low && low.baseline > next.baseline ? low : next), null)
  return line && { kind: 'line', line, left: line.box[0], right: line.box[2] }
}

/** In heights of a line of body text, beyond the ordinary distance. */
function gapBetween(above: FlowLine | null, next: FlowLine, body: BodyMeasure): number {
  if (!above || above.line.page !== next.line.page || above.line.baseline >= next.line.baseline) return 0
  const lines = (next.line.baseline - above.line.baseline) / (body.pitch * Math.max(next.line.size, above.line.size))
  return Math.max(0, Math.round((lines - 1) * 10) / 10)
}

function marginBlock(lines: readonly Line[], margin: 'header' | 'footer', page: number): DocumentBlock {
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
