/** Opens the embedded PostgreSQL (PGlite). */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PGlite, type QueryOptions, type Results, types } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { keepFresh, layOutFresh } from './fresh-database.ts'
import { closedFileIn } from './rights.ts'
import { bringUpToDate } from './schema.ts'
import { UnusableStore } from './unusable-store.ts'

const extensions = { pg_trgm }
/** JSON that comes as bytes goes in as bytes: to count those of a long text costs as much as to keep it. */
const serializers = {
  [types.JSON]: (value: unknown) => (value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value)) as string,
}

/** As `pg` and drizzle want them: moments as text, and 64 bits, which do not fit a number. */
const asText = (value: string) => value
const parsers = Object.fromEntries([types.INT8, types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE].map(type => [type, asText]))

/** A database whose values are read in one way, whoever asks: to be told of it with each statement costs PGlite more than most statements do. */
class Embedded extends PGlite {
  override query<Row>(text: string, values?: unknown[], { parsers: _, ...options }: QueryOptions = {}): Promise<Results<Row>> {
    return super.query(text, values, options)
  }
}

/**
 * @param folder of the database alone; null keeps it in memory. The caller holds the lock of the data folder.
 * @throws UnusableStore if its files cannot be opened as a database.
 */
export async function openEmbedded(folder: string | null): Promise<PGlite> {
  if (folder !== null && !existsSync(folder)) await makeWhole(folder)
  const embedded = embeddedIn(folder)
  try {
    await embedded.waitReady
    return embedded
  } catch (error) {
    const closed = folder === null ? null : await closedFileIn(folder)
    if (closed !== null)
      throw new UnusableStore(
        `The database in ${folder} cannot be opened, because ${closed} may not be read and written; give all files in it to the user who runs specmill.`,
      )
    throw new UnusableStore(
      `The database in ${folder} cannot be opened (${(error as Error).message}); put a copy of the folder back, or use another one.`,
    )
  }
}

const embeddedIn = (folder: string | null): PGlite =>
  new Embedded({ ...(folder === null ? {} : { dataDir: folder }), extensions, serializers, parsers })

// a first start that is killed while the files are laid out must not leave half a database under the final name
async function makeWhole(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  if (!(await layOutFresh(unfinished))) {
    const pglite = embeddedIn(unfinished)
    await pglite.waitReady
    await bringUpToDate(pglite)
    // each has a name of its own, which it is given when it is asked for it
    await pglite.exec('DELETE FROM specmill.installation')
    await pglite.close()
    await keepFresh(unfinished)
  }
  await rename(unfinished, folder)
}
