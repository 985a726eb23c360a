/** Opens the embedded PostgreSQL (PGlite) and brings its tables up to date. */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { UnusableStore } from './unusable-store.ts'

export interface Database {
  pglite: PGlite
  sql: PgliteDatabase
}

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/**
 * @param folder of the database alone; null keeps it in memory. The caller holds the lock of the data folder.
 * @throws UnusableStore if its files cannot be opened as a database.
 */
export async function openDatabase(folder: string | null): Promise<Database> {
  if (folder !== null && !existsSync(folder)) await makeWhole(folder)
  const pglite = await PGlite.create(folder === null ? {} : { dataDir: folder }).catch(error => {
    throw new UnusableStore(
      `The database in ${folder} cannot be opened (${error.message}); put a copy of the folder back, or use another one.`,
    )
  })
  try {
    const sql = drizzle(pglite)
    await migrate(sql, { migrationsFolder })
    return { pglite, sql }
  } catch (error) {
    await pglite.close()
    throw error
  }
}

// a first start that is killed while the files are laid out must not leave half a database under the final name
async function makeWhole(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const pglite = await PGlite.create({ dataDir: unfinished })
  await pglite.close()
  await rename(unfinished, folder)
}
