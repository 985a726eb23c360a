/** What the commands ask of the store, wherever it is: in a folder of this machine, on a database server, or behind a running service. */
import type { Extraction } from '@specmill/model'
import type {
  Batch,
  Forgotten,
  FoundRecords,
  Item,
  Page,
  Paging,
  RecordSearch,
  Run,
  RunCounts,
  RunFilter,
  SourceItem,
  Taken,
} from '@specmill/store'

/** Where files go in, and where one learns what became of them. */
export interface Intake {
  /** Runs that an earlier process left unfinished and that were taken up again. */
  resumed: Run[]
  take(item: SourceItem, again?: boolean): Promise<Taken>
  /** Resolves with the run when it has ended. */
  ended(run: string): Promise<Run>
}

export interface Access {
  /** "the store in specmill-data", "the service at http://127.0.0.1:7373" */
  where: string
  /** Whether somebody else works on what is queued; where nobody does, whoever queues must wait. */
  isServed: boolean
  intake(): Promise<Intake>
  addBatch(label: string, total: number | null): Promise<Batch>
  findBatch(id: string): Promise<Batch | null>
  listBatches(paging: Paging): Promise<Page<Batch>>
  listRuns(filter: RunFilter): Promise<Page<Run> & { counts: RunCounts }>
  findRun(id: string): Promise<Run | null>
  /** Files that were seen and never taken in, newest first. */
  listRefused(paging: Paging): Promise<Page<Item>>
  /** A new run of its content, queued. @throws UsageError if there is no such run. */
  replayRun(id: string): Promise<Run>
  /** @throws UsageError if there is no such run. */
  dropRun(id: string): Promise<Run>
  /** Queues runs of kept documents. @returns how many, and when the first of them by the clock of the store; null where there is nothing to do. */
  reprocess(which: { since?: string; all?: boolean }): Promise<{ runs: number; since: string | null }>
  searchRecords(search: RecordSearch): Promise<FoundRecords>
  /** With what was given on import. @throws UsageError where a name fits several contents. */
  findExtraction(what: string): Promise<Extraction | null>
  /** What a search finds, as a file in that format, piece by piece. @param corrected whether what reviewers said is laid over. */
  exported(format: string, search: RecordSearch, corrected: boolean): AsyncIterable<string | Uint8Array>
  forget(what: string): Promise<Forgotten | null>
  close(): Promise<void>
}
