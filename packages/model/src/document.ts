/** What a reader saw in one file, before any of it is understood: blocks of text with their look and place. */
import type { Box, Note } from './evidence.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row'

export interface Cell {
  text: string
  boxes: Box[]
  /** Of a check box or radio button standing in the cell; null where there is none. */
  checked: boolean | null
}

/** A block as evidence points into it. */
export interface Block {
  /** What it looks like; `extract` decides what it is. */
  kind: BlockKind
  /** As read: one line, list marker and markup left out, line ends of a paragraph replaced by one space. Of a row: its cells joined by a tab. */
  text: string
  /** 1-based; null where the format has no pages. */
  page: number | null
  /** One box a line of the block. */
  boxes: Box[]
  /** Rows of one table share a number. */
  table: number | null
  /** Of a row; empty for all other kinds. */
  cells: Cell[]
}

/** How a block looks, as far as its format can tell. Hints for `extract`; nothing of this reaches the extraction. */
export interface Look {
  /** Of a heading with a style or a markup level of its own (Word's "Heading 2", Markdown's "##"): 1 is the highest, 0 a title. */
  level: number | null
  /** Size of the letters relative to the document's body text; 1 where unknown. */
  size: number
  /** Stretches of `text` in bold (underlined text counts, if it is no link), in order, not touching one another. */
  bold: [start: number, end: number][]
  /** Stretches of `text` that are raised: footnote marks. */
  raised: [start: number, end: number][]
  /** The list marker as printed or counted by the word processor: "1.", "b)", "•"; null where there is none. It is no part of `text`. */
  marker: string | null
  /** Nesting of a list or indentation, 0 for the outermost. */
  depth: number
  /** Empty lines (text) or blank line heights (PDF) above it, 0 where unknown. */
  gap: number
  /** Repeated text in the margin of pages, by place and repetition. */
  margin: 'header' | 'footer' | null
  /** A new page begins with this block, printed or inferred. */
  startsPage: boolean
}

/** Position of a stretch of a block's text on a page, in reading order. PDF and OCR only. */
export interface Run {
  start: number
  end: number
  page: number
  box: Box
}

export interface DocumentBlock extends Block {
  look: Look
  /** Empty where the format has no positions. */
  runs: Run[]
}

export interface Source {
  name: string
  mediaType: string
  bytes: number
  /** Lower-case hexadecimal. */
  sha256: string
  pages: number | null
}

/** What whoever imported the file said of it; each becomes a finding with certainty `given` where the document is silent. */
export interface Origin {
  employer?: string
  jurisdiction?: string
  effective?: string
}

export interface DocumentFootnote {
  marker: string
  /** The block that holds its text. */
  block: number
}

export interface Document {
  source: Source
  origin: Origin | null
  blocks: DocumentBlock[]
  /** Notes that the format itself marks as such (Word's footnotes, Markdown's `[^1]:`); others are found by `extract`. */
  footnotes: DocumentFootnote[]
  notes: Note[]
}

/** A look that says nothing, for formats that know little; spread it and set what is known. */
export const plainLook: Look = {
  level: null,
  size: 1,
  bold: [],
  raised: [],
  marker: null,
  depth: 0,
  gap: 0,
  margin: null,
  startsPage: false,
}
