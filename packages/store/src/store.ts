/** What a store offers, whatever database is behind it. Every write is an upsert: to do a thing twice has the effect of once. */
import type { PGlite } from '@electric-sql/pglite'
import type { Batches } from './contract/batches.ts'
import type { Corrections } from './contract/corrections.ts'
import type { Events } from './contract/events.ts'
import type { Inbox } from './contract/inbox.ts'
import type { Items } from './contract/items.ts'
import type { Maintenance } from './contract/maintenance.ts'
import type { Records } from './contract/records.ts'
import type { Results } from './contract/results.ts'
import type { Runs } from './contract/runs.ts'

export interface Store extends Items, Runs, Inbox, Batches, Results, Records, Corrections, Events, Maintenance {
  /** Of the embedded database, for the queue that lives in it; null on a database server. */
  embedded: PGlite | null
  /** Ends the use of the folder and gives up its lock, or ends the connections. */
  close(): Promise<void>
}
