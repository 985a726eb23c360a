/**
 * The stretches of text of an old Word document in their order. The one file that knows word-extractor: of it is used what reads the table of
 * pieces, as its texts come without headings, lists and bold letters, which stand in the same two streams.
 */
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js'

/** Text that stands together in the file. */
export interface Piece {
  text: string
  /** Of its first character, counted from the start of the text. */
  start: number
  /** Of its first byte in the main stream. */
  offset: number
  /** Bytes a character: 1 or 2. */
  width: number
}

/** Where the table of pieces stands: [MS-DOC] 2.5.6, `fcClx` and `lcbClx`. */
const tableOffset = 0x1a2

/** @throws Error where the table of pieces is damaged */
export function piecesOf(main: Buffer, table: Buffer): Piece[] {
  checkSizes(main, table)
  const extractor = new WordOleExtractor()
  extractor.writePieces(main, table)
  let start = 0
  return extractor._pieces.map(({ totLength, startFilePos: offset, bpc: width }) => {
    // decoded here: the library has no euro sign, and writes "undefined" for it
    const text = decoders[width]?.decode(main.subarray(offset, offset + totLength * width)) ?? ''
    const piece = { text, start, offset, width }
    start += totLength
    return piece
  })
}

const decoders = [null, new TextDecoder('windows-1252'), new TextDecoder('utf-16le', { ignoreBOM: true })]

/** Damaged pieces could each take the whole file. */
function checkSizes(main: Buffer, table: Buffer): void {
  const end = main.readUInt32LE(tableOffset) + main.readUInt32LE(tableOffset + 4)
  let at = main.readUInt32LE(tableOffset)
  while (at < end && table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1)
  const size = table.readUInt32LE(at + 1)
  if (table.readUInt8(at) !== 2 || at + 5 + size > table.length || (size - 4) % 12 !== 0) throw new Error('its table of pieces is damaged')
  const count = (size - 4) / 12
  for (let piece = 0; piece < count; piece++)
    if (table.readUInt32LE(at + 5 + piece * 4) > table.readUInt32LE(at + 9 + piece * 4)) throw new Error('its pieces are out of order')
  if (table.readUInt32LE(at + 5 + count * 4) > main.length) throw new Error('its pieces are longer than the file')
}
