/** What an export format says of itself. */
import type { PlainExtraction } from '@specmill/model'

export interface ExportFormat {
  /** As it is asked for: `csv`. */
  name: string
  /** For a menu. */
  description: string
  mediaType: string
  /** Without the dot. */
  extension: string
  /** @returns the file, piece by piece: no more than one extraction is held. */
  write(extractions: AsyncIterable<PlainExtraction>): AsyncIterable<string>
}
