/** What a sample consists of between its text source and its renderings. */

export interface Span {
  text: string
  bold: boolean
  /** A footnote mark. */
  raised: boolean
}

export type Piece =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'item'; marker: string; text: string }
  | { kind: 'table'; rows: string[][] }
  /** The last line of a page, as forms print it. */
  | { kind: 'page-end'; text: string }

/** `layout.json` of a sample: what its plain text cannot say of its look. */
export interface Layout {
  renderings: ('pdf' | 'docx')[]
  /** Lines of one paragraph stand on several lines of the source. */
  wrapped?: boolean
  /** The headings of a plain text in their order: level (0 = the title) and the line as written. Markdown marks its own. */
  headings?: [level: number, line: string][]
  /** Printed at the top of every page of a PDF of more than one page. */
  runningHeader?: string
}

export const plainSpan = (text: string): Span => ({ text, bold: false, raised: false })
