/** How the states of a run are called and coloured. */
import type { DocumentKind } from '@specmill/model'
import type { RunState } from '@specmill/store'

export const states: Record<RunState, { label: string; color: string; says: string }> = {
  queued: { label: 'Queued', color: 'gray', says: 'Waits for its turn.' },
  running: { label: 'Running', color: 'blue', says: 'Is being read or extracted.' },
  ok: { label: 'Done', color: 'teal', says: 'There is an extraction.' },
  rejected: { label: 'Rejected', color: 'orange', says: 'Can never be read; the sentence says why.' },
  failed: { label: 'Failed', color: 'red', says: 'Given up after the last attempt; it may be run again.' },
  dropped: { label: 'Dropped', color: 'gray', says: 'Given up by hand.' },
}

export const kinds: Record<DocumentKind, string> = {
  'class-specification': 'Class specification',
  'position-description': 'Position description',
  'job-posting': 'Job posting',
  other: 'Other',
}
