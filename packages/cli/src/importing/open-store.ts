/** Opens the store in a data folder, and closes it whatever happens in between. */
import { FolderInUse, openStore, type Store, UnusableStore } from '@specmill/store'
import { UsageError } from '../usage-error.ts'

/** @throws UsageError while another process holds the folder, and if it cannot be used at all. */
export async function withStore<Result>(folder: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(folder).catch(error => {
    throw error instanceof FolderInUse || error instanceof UnusableStore ? new UsageError(error.message) : error
  })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
