/** Opens the embedded PostgreSQL (PGlite). */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PGlite, types } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { closedFileIn } from './rights.ts'
import { UnusableStore } from './unusable-store.ts'

const extensions = { pg_trgm }
/** JSON that comes as bytes goes in as bytes: to count those of a long text costs as much as to keep it. */
const serializers = {
  [types.JSON]: (value: unknown) => (value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value)) as string,
}

/**
 * @param folder of the database alone; null keeps it in memory. The caller holds the lock of the data folder.
 * @throws UnusableStore if its files cannot be opened as a database.
 */
export async function openEmbedded(folder: string | null): Promise<PGlite> {
  if (folder !== null && !existsSync(folder)) await makeWhole(folder)
  const settings = { extensions, serializers }
  return PGlite.create(folder === null ? settings : { dataDir: folder, ...settings }).catch(async error => {
    const closed = folder === null ? null : await closedFileIn(folder)
    if (closed !== null)
      throw new UnusableStore(
        `The database in ${folder} cannot be opened, because ${closed} may not be read and written; give all files in it to the user who runs specmill.`,
      )
    throw new UnusableStore(
      `The database in ${folder} cannot be opened (${error.message}); put a copy of the folder back, or use another one.`,
    )
  })
}

// a first start that is killed while the files are laid out must not leave half a database under the final name
async function makeWhole(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const pglite = await PGlite.create({ dataDir: unfinished })
  await pglite.close()
  await rename(unfinished, folder)
}
