/** A case of a field family: a small document in words of our own, and what must be read from it. */
import type { JobRecord } from '@specmill/model'

export interface Case {
  /** What the case shows, as a sentence. */
  shows: string
  /** See `documentFromText`. */
  document: string
  /** Each key is compared with the plain record, deeply; objects may leave attributes out. null or [] = nothing may be found. */
  gives: { [Key in keyof JobRecord]?: unknown }
  /** Codes of notes that must be there. */
  notes?: string[]
}
