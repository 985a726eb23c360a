/** Rich Text Format, through rtf-stream-parser. */
import type { Format } from '../format.ts'
import { looksLikeRtf } from './looks-like.ts'

export const rtf: Format = {
  name: 'rtf',
  extensions: ['.rtf'],
  mediaType: 'application/rtf',
  looksLike: looksLikeRtf,
  read: async (bytes, name) => (await import('./read.ts')).readRtf(bytes, name),
}
