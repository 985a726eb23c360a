/** Prints the pieces of a sample as a PDF: letter paper, one column, ruled tables, running header and page numbers. */
import PDFDocument from 'pdfkit'
import type { Layout, Piece, Span } from './piece.ts'

const margin = 72
const size = 10.5
const headingSizes = [15, 12, 11, 10.5]
const cellPadding = 3
/** From the top of a line to the foot of its letters. */
const ascent = 0.75 * size

type Pdf = InstanceType<typeof PDFDocument>

function writeSpans(pdf: Pdf, spans: Span[]): void {
  spans.forEach((span, i) => {
    pdf.font(span.bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(span.raised ? 7 : size)
    pdf.text(span.text, { continued: i < spans.length - 1, baseline: span.raised ? 3.5 - ascent : -ascent })
  })
}

/** Columns share the page by their longest cell, so that a column of codes stays narrow. */
function columnWidths(rows: string[][], available: number): number[] {
  const columns = Math.max(...rows.map(row => row.length))
  const longest = Array.from({ length: columns }, (_, c) => Math.min(60, Math.max(8, ...rows.map(row => (row[c] ?? '').length))))
  const all = longest.reduce((a, b) => a + b, 0)
  return longest.map(length => (available * length) / all)
}

const heightOfRow = (pdf: Pdf, row: string[], widths: number[]): number =>
  2 * cellPadding + Math.max(...widths.map((width, c) => pdf.heightOfString(row[c] || ' ', { width: width - 2 * cellPadding })))

/** A table that fits on one page is not broken over two. */
function drawTable(pdf: Pdf, rows: string[][]): void {
  const widths = columnWidths(rows, pdf.page.width - 2 * margin)
  pdf.font('Helvetica').fontSize(size - 1)
  const heights = rows.map(row => heightOfRow(pdf, row, widths))
  const bottom = pdf.page.height - margin
  const whole = heights.reduce((a, b) => a + b, 0)
  if (whole <= bottom - margin && pdf.y + whole > bottom) pdf.addPage()
  rows.forEach((row, r) => {
    const height = heights[r] ?? 0
    if (pdf.y + height > bottom) pdf.addPage()
    const top = pdf.y
    let left = margin
    widths.forEach((width, c) => {
      pdf.lineWidth(0.5).rect(left, top, width, height).stroke()
      if (row[c]) pdf.text(row[c], left + cellPadding, top + cellPadding, { width: width - 2 * cellPadding })
      left += width
    })
    pdf.x = margin
    pdf.y = top + height
  })
  pdf.moveDown(0.6)
}

/** Writes outside the margins, where pdfkit would otherwise begin a new page. */
function writeInMargin(pdf: Pdf, text: string, y: number): void {
  pdf.page.margins.bottom = 0
  pdf
    .font('Helvetica')
    .fontSize(8)
    .text(text, margin, y, { width: pdf.page.width - 2 * margin, align: 'center', lineBreak: false })
  pdf.page.margins.bottom = margin
  pdf.x = margin
}

function writePiece(pdf: Pdf, piece: Piece, next: Piece | undefined): void {
  if (piece.kind === 'heading') {
    const height = headingSizes[piece.level] ?? size
    if (pdf.y > pdf.page.height - margin - 4 * size) pdf.addPage()
    pdf.moveDown(0.4).font('Helvetica-Bold').fontSize(height)
    pdf.text(piece.text, { align: piece.level === 0 ? 'center' : 'left' }).moveDown(0.3)
  } else if (piece.kind === 'paragraph') {
    writeSpans(pdf, piece.spans)
    pdf.moveDown(0.5)
  } else if (piece.kind === 'item') {
    pdf.font('Helvetica').fontSize(size)
    const top = pdf.y
    if (top > pdf.page.height - margin - 3 * size) pdf.addPage()
    const line = pdf.y
    pdf.text(piece.marker === '-' ? '•' : piece.marker, margin + 10, line, { lineBreak: false })
    pdf.text(piece.text, margin + 26, line, { width: pdf.page.width - 2 * margin - 26 })
    pdf.x = margin
    pdf.moveDown(next?.kind === 'item' ? 0.15 : 0.5)
  } else if (piece.kind === 'table') drawTable(pdf, piece.rows)
  else {
    writeInMargin(pdf, piece.text, pdf.page.height - 46)
    if (next) pdf.addPage()
  }
}

/** In: pieces, the layout, and the date that the file shall bear. Out: the bytes; the same each time. */
export async function pdfFromPieces(pieces: Piece[], layout: Layout, date: Date): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'LETTER', margin, bufferPages: true, info: { CreationDate: date } })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const done = new Promise(resolve => pdf.on('end', resolve))
  pieces.forEach((piece, i) => writePiece(pdf, piece, pieces[i + 1]))
  const { count } = pdf.bufferedPageRange()
  // a header on a single page repeats nothing and could not be told from the text
  if (layout.runningHeader && count > 1)
    for (let page = 0; page < count; page++) {
      pdf.switchToPage(page)
      writeInMargin(pdf, layout.runningHeader, 36)
      writeInMargin(pdf, `Page ${page + 1} of ${count}`, pdf.page.height - 46)
    }
  pdf.end()
  await done
  return Buffer.concat(chunks)
}
