/** Whose files a database is made of: one that another user made, and root has written to, opens for neither. */
import { constants } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UnusableStore } from './unusable-store.ts'

/**
 * Root may open everything, and leaves files behind that the service of another user cannot open any more.
 * @throws UnusableStore
 */
export async function refuseRootOnOthers(folder: string, database: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const owner = await stat(join(database, 'PG_VERSION')).then(
    ({ uid }) => uid,
    () => 0,
  )
  if (owner === 0) return
  throw new UnusableStore(
    `The data folder ${folder} was made by the user with the number ${owner}, and root would leave files in it which that user cannot open; ` +
      `run specmill as that user, with "sudo -u '#${owner}' specmill …".`,
  )
}

/** @returns the first file that may not be read and written; null where all may. */
export async function closedFileIn(folder: string): Promise<string | null> {
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    const path = join(folder, name)
    const isOpen = await access(path, constants.R_OK | constants.W_OK).then(
      () => true,
      () => false,
    )
    if (!isOpen) return path
  }
  return null
}
