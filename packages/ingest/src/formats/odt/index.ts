/** OpenDocument texts, as LibreOffice and others write them, through fflate and htmlparser2. */
import type { Format } from '../format.ts'
import { looksLikeOdt } from './looks-like.ts'

export const odt: Format = {
  name: 'odt',
  extensions: ['.odt', '.ott'],
  mediaType: 'application/vnd.oasis.opendocument.text',
  looksLike: looksLikeOdt,
  read: async (bytes, name) => (await import('./read.ts')).readOdt(bytes, name),
}
