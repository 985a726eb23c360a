/** What an input format says of itself. A new format is a folder with one of these, and a line in `index.ts`. */
import type { DocumentBlock, DocumentFootnote, Note } from '@specmill/model'
import type { RecognitionOptions } from '../ocr/options.ts'

/** What a reader makes of the bytes; `read.ts` adds the source. */
export interface Content {
  pages: number | null
  blocks: DocumentBlock[]
  footnotes: DocumentFootnote[]
  notes: Note[]
}

export interface Format {
  name: string
  /** Lower case, with the dot. Only a hint for folders to scan: the bytes decide. */
  extensions: readonly string[]
  mediaType: string
  /** Do these bytes look like this format? Cheap: magic bytes and a glance. Formats are asked in the order of the list; the first yes reads the file. */
  looksLike(bytes: Uint8Array): boolean
  /** @throws UnreadableFile with `name` in its sentence, and nothing else. The reader may not keep or change `bytes`. */
  read(bytes: Uint8Array, name: string, options?: RecognitionOptions): Promise<Content>
}
