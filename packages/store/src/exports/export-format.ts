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
  /** What of an extraction this format has no place for, in one sentence; null where it holds all of the plain view. */
  cannotHold: string | null
  /** @returns the file, piece by piece: no more than one extraction is held, where the format allows that. */
  write(extractions: AsyncIterable<PlainExtraction>): AsyncIterable<string | Uint8Array>
}
