/** The flow of all pages → blocks of the document. Last step of reading a PDF. */
import type { DocumentBlock } from '@specmill/model'
import { inlineNumbers } from '../flowing/inline-numbers.ts'
import { type BodyMeasure, measureBody } from './body-measure.ts'
import { withoutFalseSpaces } from './false-spaces.ts'
import type { Flow, FlowLine, FlowRow } from './flow.ts'
import { goesOn } from './goes-on.ts'
import { countWords } from './hyphens.ts'
import { ItemLevels } from './item-levels.ts'
import { withoutLetterSpaces } from './letter-spaced.ts'
import type { Line } from './lines-from-pieces.ts'
import { goneOn, marginBlock, paragraphBlock } from './paragraph-blocks.ts'
import { joinTables, rowBlock } from './row-blocks.ts'

export function blocksFromFlow(painted: readonly Flow[]): DocumentBlock[] {
  const body = measureBody(painted)
  const counts = countWords(
    painted.flatMap(item =>
      item.kind === 'line' ? [item.line.text] : item.kind === 'row' ? item.cells.flatMap(cell => cell.lines.map(line => line.text)) : [],
    ),
  )
  const words = new Set(counts.keys())
  const flow = withoutFalseSpaces(withoutLetterSpaces(painted, words), counts)
  const inline = numbersInSentences(flow)
  const levels = new ItemLevels()
  const { numbers, merged } = joinTables(flow.filter(item => item.kind !== 'margin').map(item => (item.kind === 'row' ? item : null)))
  const blocks: DocumentBlock[] = []
  let page = 0
  // of what came before, page breaks within a paragraph included
  let last = 0
  // margins between two halves of a paragraph come after it
  let waiting: Flow[] = []
  let open: FlowLine[] = []
  let above: FlowLine | null = null
  // a column that breaks off within a sentence beside another, or above a footnote, goes on at the top of the next page
  let broken = null as BrokenOff | null
  let at: number | null = null
  const startsPage = (of: number) => {
    const starts = of > page
    page = Math.max(page, of)
    return starts
  }
  const close = () => {
    if (open.length && at !== null) {
      blocks[at] = goneOn(blocks[at] as DocumentBlock, open, words)
      above = open.at(-1) as FlowLine
      page = Math.max(page, above.line.page)
    } else if (open.length) {
      const block = paragraphBlock(open, above, body, words, levels)
      block.look.startsPage = startsPage(block.page ?? 0)
      blocks.push(block)
      above = open.at(-1) as FlowLine
      // what it went on to is no longer new
      page = Math.max(page, above.line.page)
    }
    open = []
    at = null
    for (const item of waiting) if (item.kind === 'margin') blocks.push(marginBlock(item.lines, item.side, item.page))
    waiting = []
  }
  for (const item of flow) {
    if (item.kind === 'margin') waiting.push(item)
    else if (item.kind === 'line') {
      const resumed: BrokenOff | null = broken && item.line.page > last && resumes(broken.open, open, item, body, inline) ? broken : null
      if (!resumed && open.length && goesOn(open, item, body, inline)) open.push(item)
      else {
        const left: FlowLine[] | null = open.length > 0 && at === null && breaksOff(open.at(-1) as FlowLine, item) ? open : null
        close()
        if (left) broken = { at: blocks.length - 1, open: left }
        if (resumed) {
          open = [...resumed.open, item]
          at = resumed.at
          broken = null
        } else open = [item]
      }
      last = item.line.page
    } else {
      if (merged.has(item)) {
        page = Math.max(page, item.page)
        continue
      }
      last = item.page
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

function numbersInSentences(flow: readonly Flow[]): Set<Flow> {
  const lines = flow.map(item =>
    item.kind === 'line' ? { text: item.line.text, marker: item.line.marker?.text ?? null, starts: false } : null,
  )
  return new Set([...inlineNumbers(lines)].map(at => flow[at] as Flow))
}

interface BrokenOff {
  at: number
  open: FlowLine[]
}

const breaksOff = ({ line }: FlowLine, next: FlowLine) =>
  next.line.page === line.page &&
  (next.line.baseline < line.baseline || (isSmall(next.line, line) && /^(?:\(?\d{1,2}\b|[*†‡§])/.test(next.line.text))) &&
  !/[.:;!?]\W*$/.test(line.text)

/** As footnotes are, which stand between a paragraph and the rest of it on the next page. */
const isSmall = (line: Line, text: Line) => line.size < 0.92 * text.size

/** @param after what stands beside the part that broke off, and ends farther up */
function resumes(
  part: readonly FlowLine[],
  after: readonly FlowLine[],
  next: FlowLine,
  body: BodyMeasure,
  inline: ReadonlySet<Flow>,
): boolean {
  const [last, other] = [part.at(-1)?.line, after.at(-1)?.line]
  if (!last || next.line.page !== last.page + 1 || !/^\p{Ll}/u.test(next.line.text)) return false
  return (!other || other.page > last.page || other.baseline < last.baseline || isSmall(other, last)) && goesOn(part, next, body, inline)
}

/** The lowest line of a row stands for it when the gap below a table is measured. */
function lowestOf(row: FlowRow): FlowLine | null {
  const lines = row.cells.flatMap(cell => cell.lines)
  const line = lines.reduce<Line | null>((low, next) => (low && low.baseline > next.baseline ? low : next), null)
  return line && { kind: 'line', line, left: line.box[0], right: line.box[2] }
}
