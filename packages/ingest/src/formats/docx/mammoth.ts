/** Mammoth's own document tree of the parts of a document. The one file that knows mammoth. */
import mammoth from 'mammoth'
import { pack } from '../zip/zip.ts'
import { markParagraphs, ownMark, type ParagraphFacts } from './mark-paragraphs.ts'
import type { Parts } from './parts.ts'
import type { Styles } from './styles.ts'

/** A node of the tree; which properties it has depends on its type. See mammoth's `lib/documents.js`. */
export interface Node {
  type: string
  children?: Node[]
  /** Of a paragraph or run. */
  styleId?: string | null
  styleName?: string | null
  /** Of a paragraph, in twentieths of a point. */
  indent?: { start: string | null; firstLine: string | null; hanging: string | null }
  /** Of a run. */
  isBold?: boolean
  isUnderline?: boolean
  /** See `notBold`. */
  highlight?: string | null
  isAllCaps?: boolean
  verticalAlignment?: string
  font?: string | null
  /** In points. */
  fontSize?: number | null
  /** Of a text. */
  value?: string
  /** Of a check box. */
  checked?: boolean
  /** Of a break: "line", "page", "column". */
  breakType?: string
  /** Of a reference to a note. */
  noteType?: string
  noteId?: string
  /** Of a bookmark. */
  name?: string
  /** Of a table cell. */
  colSpan?: number
  rowSpan?: number
}

export interface Tree {
  children: Node[]
  /** What mammoth leaves out of each paragraph; by the number in its bookmark. */
  facts: ParagraphFacts[]
  /** The body of a note; empty for one that does not exist. */
  note(type: string, id: string): Node[]
}

interface MammothDocument {
  type: 'document'
  children: Node[]
  notes: { findNoteByKey(key: string): { body: Node[] } | null }
}

/** @throws whatever mammoth throws on markup that it cannot read */
export async function readTree(parts: Parts, styles: Styles): Promise<Tree> {
  const facts: ParagraphFacts[] = []
  // mammoth gets a package of these parts alone: no pictures to unpack, no relationships to follow, and styles without their long definitions
  const files: Record<string, string> = { 'word/document.xml': markParagraphs(parts.document, facts), 'word/styles.xml': styles.names }
  if (parts.footnotes !== null) files['word/footnotes.xml'] = markParagraphs(parts.footnotes, facts)
  if (parts.endnotes !== null) files['word/endnotes.xml'] = markParagraphs(parts.endnotes, facts)
  const seen: { document: MammothDocument | null } = { document: null }
  await mammoth.convertToHtml(
    { buffer: Buffer.from(pack(files)) },
    {
      transformDocument: (document: MammothDocument) => {
        seen.document = document
        // the tree is all that is wanted: there is nothing left to convert
        return { ...document, children: [] }
      },
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    },
  )
  const document = seen.document
  if (!document) throw new Error('it has no body')
  return {
    children: document.children,
    facts,
    note: (type, id) => document.notes.findNoteByKey(`${type}-${id.replace(ownMark, '')}`)?.body ?? [],
  }
}
