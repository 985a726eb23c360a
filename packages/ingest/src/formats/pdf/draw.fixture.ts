/** Draws small PDFs for the tests, and shows what was read as one line a block. */
import type { DocumentBlock } from '@specmill/model'
import PDFDocument from 'pdfkit'

export type Drawing = InstanceType<typeof PDFDocument>

/** @returns the bytes; letter size, 11 point Helvetica, and no page is added on its own */
export function drawPdf(draw: (pdf: Drawing) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'LETTER', margin: 0, compress: false, info: { CreationDate: new Date(0) }, ...options })
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', chunk => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
    pdf.font('Helvetica').fontSize(11)
    draw(pdf)
    pdf.end()
  })
}

/** One line at a place; y is the top of the letters. */
export function put(pdf: Drawing, x: number, y: number, text: string) {
  pdf.text(text, x, y, { lineBreak: false })
}

/** Lines below one another, 13 points apart. */
export function putLines(pdf: Drawing, x: number, y: number, lines: readonly string[]) {
  lines.forEach((line, index) => {
    put(pdf, x, y + index * 13, line)
  })
}

export const bold = (pdf: Drawing, size = 11) => pdf.font('Helvetica-Bold').fontSize(size)
export const plain = (pdf: Drawing, size = 11) => pdf.font('Helvetica').fontSize(size)

/** Rules at the given places, each as long as the grid. */
export function grid(pdf: Drawing, xs: readonly number[], ys: readonly number[]) {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  for (const x of xs) pdf.moveTo(x, top).lineTo(x, bottom).stroke()
  for (const y of ys) pdf.moveTo(left, y).lineTo(right, y).stroke()
}

/** "item • Types letters", "row 1 Sitting | F" */
export function shown(block: DocumentBlock): string {
  const { look } = block
  const kind = look.margin ?? block.kind
  return [kind, block.table ?? '', look.marker ?? '', block.text.replaceAll('\t', ' | ')].filter(part => part !== '').join(' ')
}
