/** What a store offers, whatever database is behind it. Every write is an upsert: to do a thing twice has the effect of once. */
import type { PGlite } from '@electric-sql/pglite'
import type { Document, Extraction } from '@specmill/model'

/** `rejected`: the file can never be read, see its code; `failed`: given up after the last attempt, may be run again. */
export type RunState = 'queued' | 'running' | 'ok' | 'rejected' | 'failed'

export interface Run {
  /** Also the id of its job: no colon in it. */
  id: string
  sha256: string
  /** Of `ingest` and `extract` together. */
  pipelineVersion: string
  /** The name under which the content was first seen. */
  name: string
  state: RunState
  /** How often it was begun. */
  attempts: number
  errorCode: string | null
  /** One sentence; null unless rejected or failed. */
  error: string | null
}

/** How a run ends. */
export type RunEnd = { state: 'ok' } | { state: 'rejected' | 'failed'; errorCode: string; error: string }

/** A file as it stands in a bucket. */
export interface SourceItem {
  /** URL of the bucket: `file:`. */
  bucket: string
  /** Where in the bucket: a path. */
  key: string
  /** The name to show and to find it by. */
  name: string
  bytes: Uint8Array
}

export interface Taken {
  run: Run
  /** True where this content was known already in this version: the item was linked to its run, nothing is to be done again. */
  linked: boolean
}

export interface Store {
  /**
   * Keeps the bytes under their hash, then writes the item and its run in one transaction. A run of the same content and version that is
   * waiting, running, ok or rejected is linked; after one that failed a new run is made.
   * @param again makes a new run also after one that is ok or rejected.
   */
  takeIn(item: SourceItem, pipelineVersion: string, again?: boolean): Promise<Taken>
  findRun(id: string): Promise<Run | null>
  /** Queued or running, oldest first. */
  unfinishedRuns(): Promise<Run[]>
  /** Marks it as running and counts the attempt. @throws Error if there is no such run. */
  startRun(id: string): Promise<Run>
  /** Marks it as ended. @throws Error if there is no such run. */
  endRun(id: string, end: RunEnd): Promise<Run>
  /** @throws Error if the content is not kept here. */
  readBlob(sha256: string): Promise<Uint8Array>
  saveDocument(document: Document, pipelineVersion: string): Promise<void>
  findDocument(sha256: string, pipelineVersion: string): Promise<Document | null>
  saveExtraction(extraction: Extraction, pipelineVersion: string): Promise<void>
  /**
   * The newest extraction of a content.
   * @param what a sha256, its first 8 or more digits, or the name of a file that was taken in: its base name or the end of its path. Of a file
   * that was taken in with several contents, the last one that has an extraction.
   * @throws SeveralContents
   */
  findExtraction(what: string): Promise<Extraction | null>
  /** Of the embedded database, for the queue that lives in it; null on a database server. */
  embedded: PGlite | null
  /** Ends the use of the folder and gives up its lock. */
  close(): Promise<void>
}
