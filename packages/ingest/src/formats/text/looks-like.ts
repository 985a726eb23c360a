/** Whether bytes are of this format, by what they begin with. */

export function looksLikeText(_bytes: Uint8Array): boolean {
  return false
}
