/** Whether bytes are an OpenDocument text: a zip whose first entry says so, or, where that is missing, one with the parts of such a package. */
import { isZip, namesIn } from '../zip/zip.ts'

const mediaType = 'application/vnd.oasis.opendocument.'

export function looksLikeOdt(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false
  const start = new TextDecoder('latin1').decode(bytes.subarray(30, 200))
  const at = start.indexOf(mediaType)
  if (at >= 0) return start.startsWith('text', at + mediaType.length)
  const names = namesIn(bytes)
  return names.includes('content.xml') && names.includes('META-INF/manifest.xml')
}
