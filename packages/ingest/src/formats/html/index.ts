/** Web pages, through htmlparser2. */
import type { Format } from '../format.ts'
import { looksLikeHtml } from './looks-like.ts'

export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaType: 'text/html',
  looksLike: looksLikeHtml,
  read: async (bytes, name) => (await import('./read.ts')).readHtml(bytes, name),
}
