/** Documents, extractions and runs, kept. */
export type { Batch, Batches } from './contract/batches.ts'
export { type Anchor, type Correction, type Corrections, type NewCorrection, type Verdict, verdicts } from './contract/corrections.ts'
export type { EventFilter, Events, NewEvent, StoreEvent } from './contract/events.ts'
export type { Inbox, InboxFilter, InboxRow, Summary } from './contract/inbox.ts'
export type { Item, ItemFilter, ItemState, Items, RefusedItem, SourceItem, Taken } from './contract/items.ts'
export type { Forgotten, Maintenance, StoreSize } from './contract/maintenance.ts'
export type { Page, Paging } from './contract/page.ts'
export {
  type FoundRecord,
  type FoundRecords,
  type PathRow,
  type RecordFilters,
  type RecordOrder,
  type RecordRow,
  type RecordSearch,
  type Records,
  recordOrders,
} from './contract/records.ts'
export type { ExtractionFilter, KeptExtraction, Results } from './contract/results.ts'
export {
  type FinishedRun,
  isOver,
  type JsonText,
  type Reprocessing,
  type Run,
  type RunCounts,
  type RunEnd,
  type RunFilter,
  type RunResult,
  type RunState,
  type Runs,
  runStates,
} from './contract/runs.ts'
export { dataFolder } from './data-folder.ts'
export type { ExportFormat } from './exports/export-format.ts'
export { FolderInUse, type Holder } from './folder-lock.ts'
export { openStore, openStoreAt, openStoreByUrl, openStoreInMemory } from './open-store.ts'
export { WrongCursor } from './paging.ts'
export { postgresPool } from './postgres-pool.ts'
export { recordRows } from './record-rows.ts'
export { type Content, SeveralContents } from './several-contents.ts'
export type { Store } from './store.ts'
export { UnusableStore } from './unusable-store.ts'
