/** Collects the blocks of a document in reading order, and what carries over from one to the next: empty lines, page breaks, nested indents. */
import { type DocumentBlock, type DocumentFootnote, type Look, plainLook } from '@specmill/model'
import { type BodyLook, isBold, looksLikeHeading, relativeSize } from './headings.ts'
import { textsFromLines } from './lines.ts'
import { isOrdered, itemsRunTogether, typedMarker } from './markers.ts'
import type { Paragraph } from './paragraph.ts'
import { join, oneLine, type StyledText, slice, split, stretches } from './styled-text.ts'

/** Twentieths of a point: half an inch, Word's default tab stop. */
const tabStop = 720
/** A cell of a line with tabs is a cell; two long stretches of prose with a tab between are one sentence with a slip. */
const longProse = 80

export class Blocks {
  readonly list: DocumentBlock[] = []
  readonly footnotes: DocumentFootnote[] = []
  readonly body: BodyLook
  #gap = 0
  #startsPage = false
  #tables = 0
  /** The table that lines with tabs go on with. */
  #tabTable: number | null = null
  /** Where the items of a typed list begin, from the outermost to the present one. */
  #indents: number[] = []

  constructor(body: BodyLook) {
    this.body = body
  }

  newTable(): number {
    this.#tabTable = null
    return ++this.#tables
  }

  paragraph(paragraph: Paragraph): void {
    if (paragraph.startsPage) this.#startsPage = true
    let first = true
    split(paragraph.text, /\f/g).forEach((page, index) => {
      if (index > 0) this.#startsPage = true
      const texts = textsFromLines(page, this.body, paragraph.heading).flatMap(apart)
      for (const text of texts) {
        if (text.text.trim() === '') continue
        this.#text(text, paragraph, first)
        first = false
      }
    })
    if (first && !paragraph.text.text.includes('\f')) this.#gap++
  }

  /** A row of a table; one without any text is left out. */
  row(cells: StyledText[], table: number, look: Partial<Look> = {}): void {
    const text = join(cells, '\t', true)
    if (text.text.trim() === '') return
    this.#add('row', text, look, table, cells)
  }

  /** Text from the margin of pages, or of a note. */
  plain(text: StyledText, look: Partial<Look> = {}): number {
    this.#tabTable = null
    this.#add('paragraph', text, look)
    return this.list.length - 1
  }

  #text(text: StyledText, paragraph: Paragraph, first: boolean): void {
    const leading = /^\s*/.exec(text.text)?.[0] ?? ''
    const tabs = leading.split('\t').length - 1
    let rest = slice(text, leading.length, text.text.trimEnd().length)
    let marker = first ? (paragraph.counted?.marker ?? null) : null
    const typed = marker === null ? typedMarker(rest.text) : null
    if (typed) {
      marker = typed.marker
      rest = slice(rest, typed.end)
    }
    const indent = paragraph.indent + tabs * tabStop
    const cells = paragraph.heading ? [rest] : cellsOf(rest)
    if (cells.length > 1) {
      this.#indents = []
      this.#tabTable ??= this.newTable()
      return this.row(cells, this.#tabTable, { marker })
    }
    this.#tabTable = null
    const line = oneLine(rest)
    const heading = paragraph.heading || this.#headingByLook(line, marker, typed === null)
    const kind = heading ? 'heading' : marker !== null ? 'item' : 'paragraph'
    const depth =
      paragraph.counted && first ? paragraph.depth : typed && !heading ? this.#nesting(indent) : Math.max(0, Math.round(indent / tabStop))
    if (kind !== 'item') this.#indents = []
    this.#add(kind, line, { level: paragraph.level, marker, depth })
  }

  /** A bullet makes no heading; a number does, before a line that is bold throughout, or in capitals where the author typed both. */
  #headingByLook(line: StyledText, marker: string | null, counted: boolean): boolean {
    if (!looksLikeHeading(line, this.body)) return false
    if (marker === null) return true
    return isOrdered(marker) && (!counted || isBold(line))
  }

  #nesting(indent: number): number {
    // a few points more or less are the author's hand
    const slack = 100
    while (this.#indents.length && (this.#indents.at(-1) ?? 0) > indent + slack) this.#indents.pop()
    const last = this.#indents.at(-1)
    if (last === undefined || last < indent - slack) this.#indents.push(indent)
    return this.#indents.length - 1
  }

  #add(kind: DocumentBlock['kind'], text: StyledText, look: Partial<Look>, table: number | null = null, cells: StyledText[] = []): void {
    this.list.push({
      kind,
      text: text.text,
      page: null,
      boxes: [],
      table,
      cells: cells.map(cell => ({ text: cell.text, boxes: [], checked: checkOf(cell.text) })),
      look: {
        ...plainLook,
        size: relativeSize(text, this.body),
        bold: stretches(text, ink => ink.bold),
        raised: stretches(text, ink => ink.raised),
        gap: this.#gap,
        startsPage: this.#startsPage,
        ...look,
      },
      runs: [],
    })
    this.#gap = 0
    this.#startsPage = false
  }
}

function apart(text: StyledText): StyledText[] {
  const starts = [0, ...itemsRunTogether(text.text)]
  return starts.map((start, index) => slice(text, start, starts[index + 1]))
}

/** Several tabs in a row are one gap: they were typed until the place was reached. */
function cellsOf(line: StyledText): StyledText[] {
  const cells = split(line, /\s*\t\s*/g).map(oneLine)
  const slip = cells.length === 2 && cells.every(({ text }) => text.length > longProse)
  return slip ? [line] : cells
}

/** Of the one check box in a cell; several, or none, say nothing. */
function checkOf(text: string): boolean | null {
  const boxes = text.match(/[☐☑☒✓✔□]/g) ?? []
  return boxes.length === 1 ? !/[☐□]/.test(boxes[0] ?? '') : null
}
