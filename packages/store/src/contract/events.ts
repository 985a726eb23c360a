/** Events: what was done, appended and never changed. Hashes and ids only, never a name and never the text of a document. */
import type { Page, Paging } from './page.ts'

export interface NewEvent {
  /** As `run-ok`, `content-forgotten`. */
  kind: string
  sha256?: string | null
  run?: string | null
  item?: string | null
  detail?: Record<string, unknown> | null
}

export interface StoreEvent extends Required<NewEvent> {
  /** Counts up. */
  id: number
  /** ISO 8601. */
  at: string
}

export interface EventFilter extends Paging {
  kind?: string
  sha256?: string
  run?: string
}

export interface Events {
  addEvent(event: NewEvent): Promise<void>
  /** Newest first. */
  listEvents(filter?: EventFilter): Promise<Page<StoreEvent>>
}
