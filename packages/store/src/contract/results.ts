/** Documents and extractions: one a content and version, as JSON that is kept byte for byte. */
import type { Document, Extraction, Given, Judgement } from '@specmill/model'
import type { JsonText } from './runs.ts'

export interface KeptExtraction {
  sha256: string
  pipelineVersion: string
  /** The JSON of the `Extraction`, as it was saved: what was given on import, or said on review, is not in it. */
  text: string
  given: Given | null
  /** What reviewers said of it, oldest first. */
  judgements: Judgement[]
  /** ISO 8601. */
  savedAt: string
}

/** Which extractions to go through. */
export interface ExtractionFilter {
  /** Saved at or after this moment, ISO 8601. */
  since?: string
  batch?: string
}

export interface Results {
  saveDocument(document: Document, pipelineVersion: string): Promise<void>
  saveDocumentText(sha256: string, pipelineVersion: string, text: JsonText): Promise<void>
  findDocument(sha256: string, pipelineVersion?: string): Promise<Document | null>
  /** @param pipelineVersion the newest where nothing is said. */
  findDocumentText(sha256: string, pipelineVersion?: string): Promise<string | null>
  /** Saves it, and makes its records the ones that are searched. */
  saveExtraction(extraction: Extraction, pipelineVersion: string): Promise<void>
  /** @param records the JSON of `recordRows(plainFrom(extraction))`. */
  saveExtractionText(sha256: string, pipelineVersion: string, text: string, records: string): Promise<void>
  /**
   * The newest extraction of a content.
   * @param what a sha256, its first 8 or more digits, or the name of a file that was taken in: its base name or the end of its path. Of a file
   * that was taken in with several contents, the last one that has an extraction.
   * @throws SeveralContents
   */
  findExtraction(what: string): Promise<Extraction | null>
  /** As `findExtraction`, unparsed and with what was given. @throws SeveralContents */
  findExtractionText(what: string): Promise<KeptExtraction | null>
  /** The newest extraction of each content, in the order of their hashes, without holding more than a few. */
  extractions(filter?: ExtractionFilter): AsyncIterable<KeptExtraction>
}
