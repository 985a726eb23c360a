/** The inbox: each content with its last run, and what its extraction says in short. */
import type { DocumentKind } from '@specmill/model'
import type { Page, Paging } from './page.ts'
import type { Run, RunCounts, RunState } from './runs.ts'

/** What an extraction says in short. */
export interface Summary {
  kind: DocumentKind
  /** Of its first record. */
  title: string | null
  employer: string | null
  records: number
  /** How often each note stands in it, by code. */
  notes: Record<string, number>
}

/** A content with its last run. */
export interface InboxRow extends Run {
  /** null while there is no extraction. */
  summary: Summary | null
}

export interface InboxFilter extends Paging {
  states?: readonly RunState[]
  /** Part of the name, in any case. */
  name?: string
  kind?: DocumentKind
  /** Only contents whose extraction has a note of this code. */
  note?: string
}

export interface Inbox {
  /** Newest first. */
  listInbox(filter?: InboxFilter): Promise<Page<InboxRow>>
  /** By state; a filter by state is not regarded. */
  countInbox(filter?: Omit<InboxFilter, 'limit' | 'after' | 'states'>): Promise<RunCounts>
}
