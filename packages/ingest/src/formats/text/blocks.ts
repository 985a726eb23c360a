/** Lines → blocks: paragraphs joined, items with their markers, rows with their cells, furniture apart. */
import type { DocumentBlock, DocumentFootnote } from '@specmill/model'
import { rowBlock, textBlock } from './block.ts'
import { markHeadings } from './headings.ts'
import type { Line } from './lines.ts'
import { markersOf, type Nesting, nest } from './lists.ts'
import type { Marker } from './markers.ts'
import { isRule, markdownHeading, unframed } from './ornament.ts'
import { footnoteStart, Paragraphs } from './paragraphs.ts'
import { isDelimiterRow, pipeRow, startsPipeTable, tabRows } from './tables.ts'
import { isDividedTitle, joinLines } from './wrap.ts'

/** @param lines with their page breaks marked. */
export function blocksFromLines(lines: readonly Line[]): { blocks: DocumentBlock[]; footnotes: DocumentFootnote[] } {
  return new BlockWriter(lines).write()
}

/** Walks the lines once and keeps what is open: the paragraph, the lists, the table. */
class BlockWriter {
  readonly #lines: readonly Line[]
  readonly #body: Line[]
  readonly #markers: (Marker | null)[]
  readonly #rows: (string[] | null)[]
  readonly #paragraphs: Paragraphs
  readonly #blocks: DocumentBlock[] = []
  readonly #footnotes: DocumentFootnote[] = []
  readonly #joined = new Set<DocumentBlock>()
  readonly #open: Nesting[] = []
  #table = 0
  #inTable = false

  constructor(lines: readonly Line[]) {
    this.#lines = lines
    this.#body = lines.filter(line => !line.margin)
    this.#markers = markersOf(this.#body)
    this.#rows = tabRows(this.#body, at => this.#markers[at] != null)
    const starts = firstLinesOfPages(lines)
    this.#paragraphs = new Paragraphs(
      this.#body,
      this.#markers,
      at => this.#rows[at] != null,
      at => starts.has(this.#body[at] as Line),
    )
  }

  write(): { blocks: DocumentBlock[]; footnotes: DocumentFootnote[] } {
    const furniture = furnitureByPlace(this.#lines)
    for (const line of furniture.get(0) ?? []) this.#push(textBlock(line.text, line, null).block)
    for (let at = 0; at < this.#body.length; ) {
      const next = this.#writeFrom(at)
      for (let place = at + 1; place <= next; place++)
        for (const line of furniture.get(place) ?? []) this.#push(textBlock(line.text, line, null).block)
      at = next
    }
    markHeadings(this.#blocks, block => !this.#joined.has(block), this.#paragraphs.allCaps)
    return { blocks: this.#blocks, footnotes: this.#footnotes }
  }

  /** @returns the place of the first line that the block did not take. */
  #writeFrom(at: number): number {
    const line = this.#body[at]
    if (!line) return at + 1
    if (line.gap > 0 || this.#rows[at] == null) this.#inTable = false
    if (isRule(line.text)) return this.#writeRule(at)
    if (startsPipeTable(this.#body, at) && !this.#markers[at]) return this.#writePipeTable(at)
    const cells = this.#rows[at]
    if (cells) {
      if (!this.#inTable) this.#table++
      this.#inTable = true
      this.#writeRow(cells, line)
      return at + 1
    }
    const heading = markdownHeading(line.text)
    if (heading) {
      this.#writeHeading(heading.text, line, heading.level)
      return at + 1
    }
    return this.#writeParagraph(at)
  }

  #writeParagraph(at: number): number {
    const line = this.#body[at] as Line
    const framed = unframed(line.text)
    if (framed !== null) {
      this.#writeHeading(framed, line, null)
      return at + 1
    }
    const marker = this.#markers[at] ?? null
    const footnote = footnoteStart.exec(line.text)
    const end = this.#paragraphs.endOf(at)
    const first = (footnote ? line.text.slice(footnote[0].length) : line.text).replace(/^(?:>\s{0,3}){1,5}/, '')
    const rest = this.#body.slice(at + 1, end)
    const block = this.#writeText(joinLines([first, ...rest.map(taken => taken.text)]), line, marker)
    const isTitle = rest.length === 1 && rest[0] !== undefined && isDividedTitle(line, rest[0])
    if (end > at + 1 && !isTitle) this.#joined.add(block)
    // the page begins in the middle of this block: the first one that it holds whole says so
    const below = this.#body[end]
    if (below && rest.some(taken => taken.startsPage)) below.startsPage = true
    if (footnote?.[1] && this.#blocks.at(-1) === block) this.#footnotes.push({ marker: footnote[1], block: this.#blocks.length - 1 })
    return end
  }

  #writeRule(at: number): number {
    const line = this.#body[at] as Line
    const before = this.#blocks.at(-1)
    const isUnderline = line.gap === 0 && before?.kind === 'paragraph' && !this.#joined.has(before) && before.text.length <= 90
    // Markdown's underlined headings
    if (isUnderline && before && !before.look.margin && /^(=+|-{3,})$/.test(line.text) && !/[.;,]$/.test(before.text)) {
      before.kind = 'heading'
      before.look.level = line.text.startsWith('=') ? 1 : 2
    }
    const next = this.#body[at + 1]
    if (next && line.startsPage) next.startsPage = true
    return at + 1
  }

  #writePipeTable(start: number): number {
    this.#table++
    let columns = 0
    let at = start
    while (at < this.#body.length) {
      const line = this.#body[at] as Line
      if (at > start && (line.gap > 0 || !line.text.includes('|'))) break
      if (isDelimiterRow(line.text) || /^\|[\s|]*$/.test(line.text.slice(0, 400))) {
        at++
        continue
      }
      const row = pipeRow(this.#body, at, columns)
      columns = Math.max(columns, row.cells.length)
      this.#writeRow(row.cells, line)
      at += row.lines
    }
    return Math.max(at, start + 1)
  }

  #writeRow(raw: readonly string[], line: Line): void {
    this.#push(rowBlock(raw, line, this.#table))
  }

  #writeText(raw: string, line: Line, marker: Marker | null): DocumentBlock {
    const { block, marker: found } = textBlock(raw, line, marker)
    if (found) block.look.depth = nest(this.#open, line.indent, found)
    // a paragraph inside an item is indented below it; any other ends the lists
    else if (line.indent <= (this.#open[0]?.indent ?? 0)) this.#open.length = 0
    this.#push(block)
    return block
  }

  #writeHeading(raw: string, line: Line, level: number | null): void {
    this.#open.length = 0
    const { block } = textBlock(raw, line, null)
    block.kind = 'heading'
    block.look.level = level
    this.#push(block)
  }

  /** Markup without words makes no block. */
  #push(block: DocumentBlock): void {
    if (/\S/.test(block.text)) this.#blocks.push(block)
  }
}

/** @returns furniture by the number of body lines above it. */
function furnitureByPlace(lines: readonly Line[]): Map<number, Line[]> {
  const places = new Map<number, Line[]>()
  let place = 0
  for (const line of lines) {
    if (!line.margin) {
      place++
      continue
    }
    const here = places.get(place)
    if (here) here.push(line)
    else places.set(place, [line])
  }
  return places
}

function firstLinesOfPages(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>()
  let isBroken = false
  for (const line of lines) {
    if (line.margin) isBroken = true
    else {
      if (isBroken || line.startsPage) found.add(line)
      isBroken = false
    }
  }
  return found
}
