/** Runs: one attempt to turn one content into an extraction with one version of the pipeline. Their state is the truth, whatever a queue says. */
import type { Page, Paging } from './page.ts'

/** `rejected`: the file can never be read, see its code; `failed`: given up after the last attempt, may be run again; `dropped`: an operator gave it up. */
export const runStates = ['queued', 'running', 'ok', 'rejected', 'failed', 'dropped'] as const
export type RunState = (typeof runStates)[number]

export interface Run {
  /** Also the id of its job: no colon in it. */
  id: string
  sha256: string
  /** Of `ingest` and `extract` together. */
  pipelineVersion: string
  /** The name under which the content was first seen. */
  name: string
  state: RunState
  /** What it begins from: the file, or the document that is kept of it. */
  from: 'file' | 'document'
  /** What it is at, in the worker's own words: "read". null while it waits, and when it is over. */
  step: string | null
  /** How often it was begun. */
  attempts: number
  /** Of the batch that it was made for. */
  batch: string | null
  errorCode: string | null
  /** One sentence; null unless rejected or failed. */
  error: string | null
  /** Milliseconds by step. */
  timings: Record<string, number>
  /** ISO 8601. */
  queuedAt: string
  startedAt: string | null
  endedAt: string | null
}

/** Nothing more is done on it. */
export const isOver = ({ state }: Pick<Run, 'state'>): boolean => state !== 'queued' && state !== 'running'

/** How a run ends. */
export type RunEnd = ({ state: 'ok' } | { state: 'rejected' | 'failed'; errorCode: string; error: string }) & {
  /** Milliseconds by step. */
  timings?: Record<string, number>
}

export interface FinishedRun extends Run {
  /** Whether reviewers said something of its content, of which what is searched knows nothing yet. */
  isJudged: boolean
}

/** JSON as text, or as the bytes of it in UTF-8: these go through the drivers without being looked at. */
export type JsonText = string | Uint8Array

/** What a run gives, as JSON that is kept byte for byte. */
export interface RunResult {
  /** Of the `Document`; null keeps the one that is there, as for a run from a document. */
  document: JsonText | null
  /** Of the `Extraction`. */
  extraction: JsonText
  /** Of `recordRows(plainFrom(extraction))`. */
  records: JsonText
  /** Of `summaryOf(extraction)`; where nothing is said, the store makes it. */
  summary?: string
  timings?: Record<string, number>
}

export interface RunFilter extends Paging {
  states?: readonly RunState[]
  batch?: string
  sha256?: string
  pipelineVersion?: string
  /** Part of the name, in any case. */
  name?: string
  errorCode?: string
  /** Queued at or after this moment, ISO 8601. */
  since?: string
  /** Only runs that no later run of the same content follows. */
  latest?: boolean
}

export type RunCounts = Record<RunState, number>

/** Which contents are to be extracted anew. */
export interface Reprocessing {
  pipelineVersion: string
  /** Only contents that were first seen at or after this moment, ISO 8601. */
  since?: string
  /** Also contents that have an extraction of this version. */
  all?: boolean
  batch?: string | null
}

export interface Runs {
  findRun(id: string): Promise<Run | null>
  /** Those of these that are there, in any order. */
  findRuns(ids: readonly string[]): Promise<Run[]>
  /** Queued or running, oldest first. @param paging in pages of `limit`, each after the last run of the page before; all where nothing is said. */
  unfinishedRuns(paging?: { limit?: number; after?: Pick<Run, 'id' | 'queuedAt'> | null }): Promise<Run[]>
  /** Marks it as running and counts the attempt; a run that has ended is given back as it is. @throws Error if there is no such run. */
  startRun(id: string): Promise<Run>
  /** Says what a run is at. No more than a note: a run that is not running is left as it is. */
  noteStep(id: string, step: string): Promise<void>
  /** Marks it as ended; one that is ok, rejected or dropped is left as it is, as where a job is done twice. @throws Error if there is no such run. */
  endRun(id: string, end: RunEnd): Promise<Run>
  /** Keeps what a run gave, makes its records the ones that are searched, and marks it as ok: all or nothing. @throws Error if there is no such run. */
  finishRun(id: string, result: RunResult): Promise<FinishedRun>
  /** Newest first. */
  listRuns(filter?: RunFilter): Promise<Page<Run>>
  countRuns(filter?: Omit<RunFilter, 'limit' | 'after'>): Promise<RunCounts>
  /** A new run of the same content from its file; one that is unfinished is given back. @throws Error if there is no such run. */
  replayRun(id: string, pipelineVersion: string): Promise<Run>
  /** Gives up a run that failed, was rejected or waits; any other is left as it is. @throws Error if there is no such run. */
  dropRun(id: string): Promise<Run>
  /** Makes runs from kept documents, for contents without an extraction of that version. @returns the runs that were made, to be queued. */
  reprocess(which: Reprocessing): Promise<Run[]>
}
