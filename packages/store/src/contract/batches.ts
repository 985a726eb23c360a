/** Batches: files that were imported together. */
import type { Page, Paging } from './page.ts'
import type { RunCounts } from './runs.ts'

export interface Batch {
  id: string
  label: string
  /** Files that were announced; null while they are still being counted. */
  total: number | null
  /** ISO 8601. */
  createdAt: string
  /** When the last of its files ended, ISO 8601; null while there are files to be counted, to be taken in or to be worked on. */
  endedAt: string | null
  /** Files taken in so far, by the state of their last runs. */
  runs: RunCounts
  /** Of those, files whose content was known: nothing was done for them. */
  linked: number
  /** Files that could not be taken in. */
  refused: number
}

export interface Batches {
  /** @param batch the id may be given, so that to make it twice has the effect of once. */
  addBatch(batch: { id?: string; label: string; total?: number | null }): Promise<Batch>
  /** Says how many files it has, once they are counted. */
  setBatchTotal(id: string, total: number): Promise<void>
  findBatch(id: string): Promise<Batch | null>
  /** Newest first. */
  listBatches(paging?: Paging): Promise<Page<Batch>>
}
