/** The names of the fonts of an old Word document, by number: [MS-DOC] 2.9.286, SttbfFfn. */

export function readFonts(main: Buffer, table: Buffer): (number: number | null) => string | null {
  const start = main.readUInt32LE(0x112)
  const list = table.subarray(start, start + main.readUInt32LE(0x116))
  const names: string[] = []
  let at = 4
  while (at < list.length) {
    const size = (list[at] ?? 0) + 1
    const name = list.toString('utf16le', at + 40, Math.min(list.length, at + size))
    names.push(name.split('\0', 1)[0] ?? '')
    at += size
  }
  return number => (number === null ? null : (names[number] ?? null))
}
