/** What the API needs from whoever starts it: where things are kept, and how work is done. It knows no queue and no reader. */
import type { Given } from '@specmill/model'
import type { Run, Store, Taken } from '@specmill/store'
import type { Figures } from './figures.ts'

/** A file that a client sends. */
export interface SentFile {
  name: string
  /** Where it lies for whoever sends it, as a path; the name where nothing is said. */
  key: string | null
  bytes: Uint8Array
  given: Given | null
  /** Of the files that are sent together. */
  batch: string | null
  /** Whether content that is known is processed again. */
  again: boolean
}

/** A run moved on: told to whoever listens, as it happens. */
export interface RunProgress {
  run: string
  name: string
  state: Run['state']
  step: string | null
}

export interface Work {
  take(file: SentFile): Promise<Taken>
  /** A new run of a run's content, queued. @throws Error if there is no such run. */
  replay(run: string): Promise<Run>
  /** Extracts again from kept documents. @returns the runs, queued. */
  reprocess(which: { since?: string; all?: boolean }): Promise<Run[]>
  /** @returns what ends the listening. */
  onProgress(listener: (progress: RunProgress) => void): () => void
  /** null while all is well; else one sentence that says what is wrong: the queue does not answer, the disk is full. */
  trouble(): Promise<string | null>
  /** What lies in the queue. @throws Error while it does not answer. */
  jobs(): Promise<{ waiting: number; active: number }>
}

export interface PageToRender {
  sha256: string
  name: string
  /** Counted from 1. */
  page: number
  /** Pixels a point of the page. */
  scale: number
  /** Of the file; need not be asked for where the page was drawn lately. */
  bytes(): Promise<Uint8Array>
}

/** null stands for it where the format has no pages that look the same everywhere, there is no such page, or pictures cannot be made here. */
export interface PagePicture {
  png: Uint8Array
  /** Pixels a point of the page: less than was asked for where the page is very large. */
  scale: number
}

/** A page of this file can never be drawn; the message is the sentence that says why. */
export class CannotDraw extends Error {
  override readonly name = 'CannotDraw'
}

export interface ReviewOptions {
  store: Store
  work: Work
  /** Of the program: reading and rules together. */
  version: string
  /** @throws CannotDraw */
  renderPage: ((asked: PageToRender) => Promise<PagePicture | null>) | null
  /** Whoever asks must bear it; null lets everybody in, which is for an address on this machine only. */
  token: string | null
  /** Whether it is known by the names of this machine alone: a browser that was told another name is refused. */
  isForThisMachine?: boolean
  /** Folder of the built page; null serves the API alone. */
  page: string | null
  /** What the process counts as it happens; nothing where nothing is said. */
  figures?: Figures
  /** Largest body in bytes. */
  largest?: number
  /** Requests a minute from one address. */
  rate?: number
}
