/** Portable Document Format, through pdfjs-dist. */
import type { Format } from '../format.ts'
import { looksLikePdf } from './looks-like.ts'

export const pdf: Format = {
  name: 'pdf',
  extensions: ['.pdf'],
  mediaType: 'application/pdf',
  looksLike: looksLikePdf,
  draw: async (bytes, name, page, scale) => (await import('./draw.ts')).drawPdfPage(bytes, name, page, scale),
  read: async (bytes, name, options) => (await import('./read.ts')).readPdf(bytes, name, options),
}
