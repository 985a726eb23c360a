/** Whether bytes are RTF: they begin with its first word, maybe after a byte order mark or white space. */
export function looksLikeRtf(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
}
