/** Whether bytes are of this format, by what they begin with. */

export function looksLikeDocx(_bytes: Uint8Array): boolean {
  return false
}
