/** What an export format says of itself. */
import type { PlainExtraction } from '@specmill/model'

/** An extraction with those of its records that are taken away. */
export interface Exported {
  extraction: PlainExtraction
  /** Where each of its records stands in the file, counted from 0. */
  places: number[]
}

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
  write(extractions: AsyncIterable<Exported>): AsyncIterable<string | Uint8Array>
}
