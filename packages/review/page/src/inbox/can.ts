/** What can be done with a file in its state. */
import type { InboxRow } from '@specmill/store'

/** It is over: it can be run again. */
export const canReplay = ({ state }: InboxRow): boolean => state !== 'queued' && state !== 'running'

/** It gave nothing yet, and need not be looked at any more. */
export const canDrop = ({ state }: InboxRow): boolean => state === 'failed' || state === 'rejected' || state === 'queued'
