/** Opens a store: on a data folder, or in memory for tests. */
import { access, constants, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Blobs, blobsInMemory, folderOfBlobs } from './blobs.ts'
import { openDatabase } from './database.ts'
import { extractionsIn } from './extractions.ts'
import { lockFolder } from './folder-lock.ts'
import { runsIn } from './runs.ts'
import type { Store } from './store.ts'
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
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UnusableStore(`The data folder ${folder} cannot be used (${code}); name a folder that may be written.`)
  }
  const unlock = await lockFolder(folder)
  try {
    return await storeOn(join(folder, 'database'), await folderOfBlobs(join(folder, 'blobs')), unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

/**
 * The store on a PostgreSQL server.
 * @param url `postgres://…` @throws UnusableStore if it cannot be reached.
 */
export async function openStoreAt(url: string): Promise<Store> {
  throw new UnusableStore(`The store at ${url} cannot be opened: there is no store on a database server yet; use a data folder.`)
}

/** The store that the settings name. @param settings `store`: `pglite:` for the embedded one in the folder `data`, or `postgres://…`. @throws FolderInUse; UnusableStore */
export const openStoreByUrl = ({ data, store }: { data: string; store: string }): Promise<Store> =>
  store === 'pglite:' ? openStore(data) : openStoreAt(store)

/** A store that ends with the process. */
export const openStoreInMemory = (): Promise<Store> => storeOn(null, blobsInMemory(), async () => {})

async function storeOn(databaseFolder: string | null, blobs: Blobs, unlock: () => Promise<void>): Promise<Store> {
  const { pglite, sql } = await openDatabase(databaseFolder)
  const store = {
    ...runsIn(sql, blobs),
    ...extractionsIn(sql),
    embedded: pglite,
    async close() {
      if (pglite.closed) return
      await pglite.close()
      await unlock()
    },
  }
  // the rest of the contract is on its way
  return store as unknown as Store
}
