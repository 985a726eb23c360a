/** Whether bytes are a PDF: the header may stand after a few bytes of junk, as readers have always allowed. */

const header = [0x25, 0x50, 0x44, 0x46, 0x2d] // %PDF-
const searched = 1024

export function looksLikePdf(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length, searched) - header.length
  for (let at = 0; at <= last; at++) if (bytes[at] === header[0] && header.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
