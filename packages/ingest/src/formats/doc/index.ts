/** Word documents of before 2007 (Word 97 to 2003), through word-extractor. */
import type { Format } from '../format.ts'
import { looksLikeDoc } from './looks-like.ts'

export const doc: Format = {
  name: 'doc',
  extensions: ['.doc', '.dot'],
  mediaType: 'application/msword',
  looksLike: looksLikeDoc,
  read: async (bytes, name) => (await import('./read.ts')).readDoc(bytes, name),
}
