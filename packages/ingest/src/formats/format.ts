/** What an input format says of itself. A new format is a folder with one of these, and a line in `index.ts`. */
import type { DocumentBlock, DocumentFootnote, Note } from '@specmill/model'
import type { Sheet } from '../ocr/canvas.ts'
import type { RecognitionOptions } from '../ocr/options.ts'

/** What a reader makes of the bytes; `read.ts` adds the source. */
export interface Content {
  pages: number | null
  blocks: DocumentBlock[]
  footnotes: DocumentFootnote[]
  notes: Note[]
}

/** A page as it is seen, on a sheet that whoever asked for it closes. */
export interface DrawnPage {
  sheet: Sheet
  /** Pixels a point of the page, which boxes are measured in. */
  scale: number
}

/**
 * @param page counted from 1
 * @param scale pixels a point of the page; a page that would be too large is drawn more coarsely
 * @returns null where there is no such page, or nothing is installed to draw on
 * @throws UnreadableFile
 */
export type DrawPage = (bytes: Uint8Array, name: string, page: number, scale: number) => Promise<DrawnPage | null>

export interface Format {
  name: string
  /** Lower case, with the dot. Only a hint for folders to scan: the bytes decide. */
  extensions: readonly string[]
  mediaType: string
  /** Do these bytes look like this format? Cheap: magic bytes and a glance. Formats are asked in the order of the list; the first yes reads the file. */
  looksLike(bytes: Uint8Array): boolean
  /** @throws UnreadableFile with `name` in its sentence, and nothing else. The reader may not keep or change `bytes`. */
  read(bytes: Uint8Array, name: string, options?: RecognitionOptions): Promise<Content>
  /** Of a format whose pages look the same wherever they are seen. */
  draw?: DrawPage
}
