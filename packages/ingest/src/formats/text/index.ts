/** Plain text and Markdown. */
import type { Format } from '../format.ts'
import { looksLikeText } from './looks-like.ts'

export const text: Format = {
  name: 'text',
  extensions: ['.txt', '.text', '.md', '.markdown'],
  mediaType: 'text/plain',
  looksLike: looksLikeText,
  read: async (bytes, name) => (await import('./read.ts')).readText(bytes, name),
}
