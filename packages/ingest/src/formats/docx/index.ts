/** Word documents (Office Open XML), through mammoth. */
import type { Format } from '../format.ts'
import { looksLikeDocx } from './looks-like.ts'

export const docx: Format = {
  name: 'docx',
  extensions: ['.docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  looksLike: looksLikeDocx,
  read: async (bytes, name) => (await import('./read.ts')).readDocx(bytes, name),
}
