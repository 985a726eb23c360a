/** Lines → blocks: paragraphs joined, items with their markers, rows with their cells, furniture apart. */
import { type DocumentBlock, type DocumentFootnote, type Look, plainLook } from '@specmill/model'
import { isCapsLine, isTitleCase, markHeadings } from './headings.ts'
import { parseInline, settle } from './inline.ts'
import type { Line } from './lines.ts'
import { markersOf, type Nesting, nest, withoutEmphasis } from './lists.ts'
import { type Marker, markerOf } from './markers.ts'
import { isRule, markdownHeading, unframed } from './ornament.ts'
import { cellFrom, isDelimiterRow, pipeRow, startsPipeTable, tabRows } from './tables.ts'
import { breaksOff, endsInArticle, endsSentence, goesOn, isDividedTitle, isUnfinished, joinLines, wrapWidth } from './wrap.ts'

const footnoteStart = /^\[\^([^[\]\s]{1,20})\]:\s*/

/** @param lines with their page breaks marked. */
export function blocksFromLines(lines: readonly Line[]): { blocks: DocumentBlock[]; footnotes: DocumentFootnote[] } {
  return new BlockWriter(lines).write()
}

/** Walks the lines once and keeps what is open: the paragraph, the lists, the table. */
class BlockWriter {
  readonly #lines: readonly Line[]
  readonly #body: Line[]
  /** As `#body`; of a text in capitals, in small letters, so that sentences show. */
  readonly #cased: readonly Line[]
  readonly #markers: (Marker | null)[]
  readonly #rows: (string[] | null)[]
  readonly #allCaps: boolean
  /** The first body lines of pages. */
  readonly #afterBreak: ReadonlySet<Line>
  /** Of the whole document; where it has none, each run of lines may have its own. */
  readonly #width: number | null
  readonly #widths: (number | null)[]
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
    this.#allCaps = isAllCaps(this.#body)
    this.#cased = this.#allCaps ? this.#body.map(line => ({ ...line, text: line.text.toLowerCase() })) : this.#body
    this.#afterBreak = firstLinesOfPages(lines)
    this.#width = wrapWidth(this.#cased, at => (this.#body[at + 1]?.gap ?? 1) === 0 && this.#mayFollow(at), 3)
    this.#widths = this.#wrapWidths()
  }

  write(): { blocks: DocumentBlock[]; footnotes: DocumentFootnote[] } {
    const furniture = furnitureByPlace(this.#lines)
    for (const line of furniture.get(0) ?? []) this.#writeFurniture(line)
    for (let at = 0; at < this.#body.length; ) {
      const next = this.#writeFrom(at)
      for (let place = at + 1; place <= next; place++) for (const line of furniture.get(place) ?? []) this.#writeFurniture(line)
      at = next
    }
    markHeadings(this.#blocks, block => !this.#joined.has(block), this.#allCaps)
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
      this.#writeText('heading', heading.text, line, null).look.level = heading.level
      return at + 1
    }
    return this.#writeParagraph(at)
  }

  #writeParagraph(at: number): number {
    const line = this.#body[at] as Line
    const framed = unframed(line.text)
    if (framed !== null) {
      this.#writeText('heading', framed, line, null)
      return at + 1
    }
    const marker = this.#markers[at] ?? null
    const footnote = footnoteStart.exec(line.text)
    const words = [(footnote ? line.text.slice(footnote[0].length) : line.text).replace(/^(?:>\s{0,3}){1,5}/, '').replace(/\t/g, ' ')]
    let end = at + 1
    while (this.#isJoined(at, end - 1, marker)) {
      words.push((this.#body[end] as Line).text.replace(/\t/g, ' '))
      end++
    }
    const block = this.#writeText(marker ? 'item' : 'paragraph', joinLines(words), line, marker)
    const second = this.#body[at + 1]
    const isTitle = end === at + 2 && second !== undefined && isDividedTitle(line, second)
    if (end > at + 1 && !isTitle) this.#joined.add(block)
    // the page begins in the middle of this block: the first one that it holds whole says so
    const below = this.#body[end]
    if (below && this.#body.slice(at + 1, end).some(taken => taken.startsPage)) below.startsPage = true
    if (footnote?.[1]) this.#footnotes.push({ marker: footnote[1], block: this.#blocks.length - 1 })
    return end
  }

  /** Does the block whose last line stands at `at` go on in the line below? */
  #isJoined(start: number, at: number, marker: Marker | null): boolean {
    const line = this.#cased[at]
    const next = this.#cased[at + 1]
    if (!line || !next || !this.#mayFollow(at)) return false
    if (this.#afterBreak.has(this.#body[at + 1] ?? next))
      return isUnfinished(line.text, next.text) || (next.gap === 0 && this.#isWrapped(at, line, next))
    if (next.gap > 0) return false
    const hanging = marker !== null && next.indent >= 2 && next.indent >= (this.#body[start]?.indent ?? 0) + Math.min(marker.length, 3)
    if (hanging && (isUnfinished(line.text, next.text) || line.width >= 40)) return true
    if (isTitleBelow(line, next)) return false
    // one narrow paragraph among whole ones: a sentence that ends with its first line may be all of it
    if (this.#width === null && start === at && endsSentence(line.text)) return false
    const isNarrow = this.#width === null && /^[^\p{Ll}]/u.test(this.#body[start]?.text ?? '') && breaksOff(line, next, this.#cased[at + 2])
    return isNarrow || isDividedTitle(line, next) || endsInArticle(line.text) || this.#isWrapped(at, line, next)
  }

  #isWrapped(at: number, line: Line, next: Line): boolean {
    const width = this.#widths[at]
    return width != null && goesOn(line, next, width)
  }

  /** May the line below go on from this one, as far as lists, tables, rules and headings tell? */
  #mayFollow(at: number): boolean {
    const line = this.#body[at]
    const next = this.#body[at + 1]
    if (!line || !next) return false
    if (this.#rows[at] || this.#rows[at + 1] || line.text.startsWith('|') || next.text.startsWith('|')) return false
    if (this.#markers[at + 1] || isRule(line.text) || isRule(next.text) || isDelimiterRow(next.text)) return false
    if (markdownHeading(line.text) || markdownHeading(next.text) || footnoteStart.test(next.text)) return false
    if (/^\*\*[^*]{2,120}\*\*:?$/.test(next.text) || /^\*\*[^*]{2,120}\*\*:?$/.test(line.text)) return false
    return this.#allCaps || !(isCapsLine(line.text) || isCapsLine(next.text))
  }

  /** The width at each line: the document's, or that of the run of lines that it stands in. */
  #wrapWidths(): (number | null)[] {
    if (this.#width !== null) return this.#body.map(() => this.#width)
    const widths: (number | null)[] = []
    for (let start = 0; start < this.#body.length; ) {
      let end = start + 1
      while (end < this.#body.length && this.#body[end]?.gap === 0) end++
      const width = wrapWidth(this.#cased.slice(start, end), at => this.#mayFollow(start + at), 2)
      for (let at = start; at < end; at++) widths.push(width)
      start = end
    }
    return widths
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
    const cells = raw.map(cellFrom)
    const bold: [number, number][] = []
    const raised: [number, number][] = []
    let offset = 0
    for (const cell of raw) {
      const inline = parseInline(cell.replace(/\t/g, ' ').trim())
      for (const [from, to] of inline.bold) bold.push([from + offset, to + offset])
      for (const [from, to] of inline.raised) raised.push([from + offset, to + offset])
      offset += inline.text.length + 1
    }
    const text = cells.map(cell => cell.text).join('\t')
    if (!text.trim()) return
    this.#push({ kind: 'row', text, page: null, boxes: [], table: this.#table, cells, look: { ...lookOf(line), bold, raised }, runs: [] })
  }

  #writeText(kind: DocumentBlock['kind'], raw: string, line: Line, marker: Marker | null): DocumentBlock {
    const inline = parseInline(raw)
    const found = marker ? markerOf(withoutEmphasis(inline.text)) : null
    const cut = found ? found.length : 0
    const text = inline.text.slice(cut).trimEnd()
    const shift = (ranges: [number, number][]) =>
      settle(
        text,
        ranges.map(([from, to]) => [Math.max(0, from - cut), Math.max(0, to - cut)]),
      )
    const look: Look = { ...lookOf(line), bold: shift(inline.bold), raised: shift(inline.raised), marker: found?.marker ?? null }
    if (found) look.depth = nest(this.#open, line.indent, found)
    // a paragraph inside an item is indented below it; any other ends the lists
    else if (kind === 'heading' || line.indent <= (this.#open[0]?.indent ?? 0)) this.#open.length = 0
    const block: DocumentBlock = {
      kind: found || kind !== 'item' ? kind : 'paragraph',
      text,
      page: null,
      boxes: [],
      table: null,
      cells: [],
      look,
      runs: [],
    }
    if (/\S/.test(text)) this.#push(block)
    return block
  }

  #writeFurniture(line: Line): void {
    const { text } = parseInline(line.text.replace(/\t/g, ' '))
    if (!text) return
    this.#push({ kind: 'paragraph', text, page: null, boxes: [], table: null, cells: [], look: lookOf(line), runs: [] })
  }

  #push(block: DocumentBlock): void {
    this.#blocks.push(block)
  }
}

function lookOf(line: Line): Look {
  return { ...plainLook, bold: [], raised: [], gap: line.gap, margin: line.margin, startsPage: line.startsPage }
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

/** A short line in title case, without a full stop, below the end of a sentence: no last line of a paragraph looks like that. */
function isTitleBelow(line: Line, next: Line): boolean {
  return endsSentence(line.text) && next.width < 0.6 * line.width && /[\p{L}):]$/u.test(next.text) && isTitleCase(next.text.split(' '))
}

/** In a text all in capitals, capitals mark no heading. */
function isAllCaps(lines: readonly Line[]): boolean {
  let upper = 0
  let lower = 0
  for (const { text } of lines) {
    upper += text.match(/[A-Z]/g)?.length ?? 0
    lower += text.match(/[a-z]/g)?.length ?? 0
  }
  return upper > 12 * lower && upper > 200
}
