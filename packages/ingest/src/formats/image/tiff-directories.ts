/** Whether the directories of a TIFF can be walked safely: a damaged one may lead in a circle, or claim more values than the file has bytes. TIFF Revision 6.0, section 2. */

/** Bytes of a value of each type, from type 1 on. */
const sizes = [1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const mostDirectories = 2_000

/** @throws Error that says what is wrong */
export function checkDirectories(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const little = bytes[0] === 0x49
  const seen = new Set<number>()
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (seen.has(at) || seen.size >= mostDirectories) throw new Error('its directories lead in a circle')
    seen.add(at)
    const entries = at + 2 <= bytes.length ? view.getUint16(at, little) : 0
    const end = at + 2 + entries * 12
    if (entries === 0 || end + 4 > bytes.length) throw new Error('it ends before its last page')
    for (let entry = at + 2; entry < end; entry += 12) {
      const size = (sizes[view.getUint16(entry + 2, little) - 1] ?? 1) * view.getUint32(entry + 4, little)
      if (size > bytes.length) throw new Error('a directory claims more than the file holds')
    }
    at = view.getUint32(end, little)
  }
}
