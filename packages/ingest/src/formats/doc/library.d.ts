/** The part of word-extractor that is used; the package has no types of its own. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  /** A stretch of text that stands together in the file. */
  export interface Piece {
    /** In characters. */
    totLength: number
    startFilePos: number
    /** Bytes a character: 1 or 2. */
    bpc: number
  }
  export default class WordOleExtractor {
    _pieces: Piece[]
    writePieces(main: Buffer, table: Buffer): void
  }
}
