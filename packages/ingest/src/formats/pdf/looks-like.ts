/** Whether bytes are of this format, by what they begin with. */

export function looksLikePdf(_bytes: Uint8Array): boolean {
  return false
}
