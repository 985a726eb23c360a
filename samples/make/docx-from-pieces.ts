/** Writes the pieces of a sample as a Word document: headings by style, lists by numbering, tables as tables. */
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Layout, Piece } from './piece.ts'

const headingStyles = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

function tableOf(rows: string[][]): Table {
  const columns = Math.max(...rows.map(row => row.length))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      row =>
        new TableRow({ children: Array.from({ length: columns }, (_, c) => new TableCell({ children: [new Paragraph(row[c] ?? '')] })) }),
    ),
  })
}

/** Lists are numbered apart: each run of numbered items is an instance of its own and begins at 1. */
function childrenOf(piece: Piece, list: number, isLast: boolean): (Paragraph | Table)[] {
  if (piece.kind === 'heading') return [new Paragraph({ text: piece.text, heading: headingStyles[piece.level] ?? HeadingLevel.HEADING_4 })]
  if (piece.kind === 'item' && /^\d/.test(piece.marker))
    return [new Paragraph({ text: piece.text, numbering: { reference: 'numbers', level: 0, instance: list } })]
  if (piece.kind === 'item') return [new Paragraph({ text: piece.text, bullet: { level: 0 } })]
  if (piece.kind === 'table') return [tableOf(piece.rows), new Paragraph('')]
  if (piece.kind === 'page-end')
    return [new Paragraph({ children: [new TextRun(piece.text), ...(isLast ? [] : [new TextRun({ children: [new PageBreak()] })])] })]
  const runs = piece.spans.map(span => new TextRun({ text: span.text, bold: span.bold, superScript: span.raised }))
  return [new Paragraph({ children: runs, spacing: { after: 120 } })]
}

/** In: pieces and layout. Out: the bytes of the .docx. Its dates are those of the clock (see `fixed-clock.ts`). */
export async function docxFromPieces(pieces: Piece[], layout: Layout): Promise<Uint8Array> {
  let list = 0
  const children = pieces.flatMap((piece, i) => {
    if (piece.kind === 'item' && pieces[i - 1]?.kind !== 'item') list++
    return childrenOf(piece, list, i === pieces.length - 1)
  })
  const level = { level: 0, format: 'decimal', text: '%1.' } as const
  const section = layout.runningHeader
    ? {
        headers: { default: new Header({ children: [new Paragraph(layout.runningHeader)] }) },
        footers: {
          default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })] }),
        },
        children,
      }
    : { children }
  const document = new Document({
    creator: 'Specmill',
    numbering: { config: [{ reference: 'numbers', levels: [level] }] },
    sections: [section],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
