/** Records of other systems, saved as they came: "{"title": …}". Folders are not scanned for them: most files of that name describe no job. */

import type { Format } from '../format.ts'
import { utf16Of } from '../text/decode.ts'
import { looksLikeText } from '../text/looks-like.ts'

export const json: Format = {
  name: 'json',
  extensions: [],
  mediaType: 'application/json',
  looksLike: bytes =>
    /^(?:\ufeff|ï»¿)?\s*(?:\{\s*"|\[\s*\{\s*")/.test(new TextDecoder(utf16Of(bytes) ?? 'windows-1252').decode(bytes.subarray(0, 512))) &&
    looksLikeText(bytes),
  read: async (bytes, name) => (await import('./read.ts')).readJson(bytes, name),
}
