/** Opens a store: on a data folder, on a database server, or in memory for tests. */
import { access, constants, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Blobs, blobsInMemory, folderOfBlobs } from './blobs.ts'
import { openEmbedded } from './embedded.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { refuseRootOnOthers } from './rights.ts'
import { bringUpToDate, refuseNewer, trigramSchema } from './schema.ts'
import type { Sql } from './sql.ts'
import { batchesIn } from './statements/batches.ts'
import { correctionsIn } from './statements/corrections.ts'
import { eventsIn } from './statements/events.ts'
import { inboxIn } from './statements/inbox.ts'
import { itemsIn } from './statements/items.ts'
import { maintenanceIn } from './statements/maintenance.ts'
import { indexWhatIsNot, recordsIn } from './statements/records.ts'
import { resultsIn } from './statements/results.ts'
import { runsIn } from './statements/runs.ts'
import { sweep } from './statements/sweep.ts'
import { tidy } from './statements/tidy.ts'
import type { Store } from './store.ts'
import { turns } from './turns.ts'
import { UnusableStore } from './unusable-store.ts'

/**
 * The store in a data folder, which is made if it is not there: `database/` (embedded PostgreSQL), `blobs/` (the files), `lock`.
 * Whoever opens it closes it.
 * @throws FolderInUse while another process holds the folder; UnusableStore if it cannot be written, or its database not be opened.
 */
export async function openStore(folder: string): Promise<Store> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    const lock = await lockFolder(folder)
    try {
      await refuseRootOnOthers(folder, join(folder, 'database'))
      return await embeddedStore(join(folder, 'database'), await folderOfBlobs(join(folder, 'blobs')), lock)
    } catch (error) {
      await lock.unlock()
      throw error
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    // anything else has its sentence already, or is a defect
    if (syscall === undefined) throw error
    throw new UnusableStore(`The data folder ${folder} cannot be used (${code}); name a folder that may be written and has room.`)
  }
}

/** A store that ends with the process. */
export const openStoreInMemory = (): Promise<Store> =>
  embeddedStore(null, blobsInMemory(), { announce: async () => {}, unlock: async () => {} })

/**
 * The store on a PostgreSQL server: several processes may have it open. Whoever opens it closes it.
 * @param url `postgres://…` @param connections at most. @throws UnusableStore if it cannot be reached, or its tables not be made.
 */
export async function openStoreAt(url: string, connections = 10): Promise<Store> {
  // the driver is loaded by those who have a server
  const { openServer } = await import('./server.ts')
  const { sql, end } = await openServer(url, connections)
  let isOpen = true
  try {
    const parts = await partsOf(sql, null)
    return {
      ...parts,
      embedded: null,
      announce: async () => {},
      tidy: async () => {},
      async close() {
        if (isOpen) await end()
        isOpen = false
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

/**
 * The store that the settings name.
 * @param settings `store`: `pglite:` for the embedded one in the folder `data`, or `postgres://…`.
 * @throws FolderInUse; UnusableStore
 */
export function openStoreByUrl({ data, store, connections }: { data: string; store: string; connections?: number }): Promise<Store> {
  return store === 'pglite:' ? openStore(data) : openStoreAt(store, connections)
}

async function embeddedStore(databaseFolder: string | null, blobs: Blobs, lock: FolderLock): Promise<Store> {
  const pglite = await openEmbedded(databaseFolder)
  try {
    const sql = await bringUpToDate(pglite)
    await sweep(sql, blobs)
    return {
      ...(await partsOf(sql, blobs)),
      embedded: pglite,
      announce: lock.announce,
      tidy: () => tidy(sql),
      async close() {
        if (pglite.closed) return
        await pglite.close()
        await lock.unlock()
      },
    }
  } catch (error) {
    await pglite.close()
    throw error
  }
}

async function partsOf(sql: Sql, blobs: Blobs | null): Promise<Omit<Store, 'embedded' | 'announce' | 'tidy' | 'close'>> {
  await refuseNewer(sql)
  const trigrams = await trigramSchema(sql)
  await indexWhatIsNot(sql)
  const turn = turns()
  return {
    ...itemsIn(sql, blobs, turn),
    ...runsIn(sql),
    ...inboxIn(sql),
    ...batchesIn(sql),
    ...resultsIn(sql),
    ...recordsIn(sql, trigrams, turn),
    ...correctionsIn(sql),
    ...eventsIn(sql),
    ...maintenanceIn(sql, blobs, turn),
  }
}
