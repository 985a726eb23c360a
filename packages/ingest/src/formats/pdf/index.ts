/** Portable Document Format, through pdfjs-dist. */
import type { Format } from '../format.ts'
import { looksLikePdf } from './looks-like.ts'

export const pdf: Format = {
  name: 'pdf',
  extensions: ['.pdf'],
  mediaType: 'application/pdf',
  looksLike: looksLikePdf,
  read: async (bytes, name, options) => (await import('./read.ts')).readPdf(bytes, name, options),
}
