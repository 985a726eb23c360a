/** An embedded database as it is when it has just been made, kept in one file: making one takes seconds, laying that out a tenth of it. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { gunzip, gzip } from 'node:zlib'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsFolder } from './schema.ts'

/** Path → bytes; null for a folder, for PostgreSQL wants its empty ones too. */
type Files = Map<string, Uint8Array | null>

/** Made here the first time, or shipped with the package. */
const home = fileURLToPath(new URL('../dist/database/', import.meta.url))

/** Of the database program, which alone can read what it wrote, and of our tables. */
function placeOf(): string {
  const program = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const { version } = JSON.parse(readFileSync(join(program, '../package.json'), 'utf8')) as { version: string }
  const tables = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash)
  const key = createHash('sha256')
    .update(JSON.stringify([version, tables]))
    .digest('hex')
    .slice(0, 16)
  return join(home, `${key}.gz`)
}

/** @param folder is made. @returns whether there is one to lay out; nothing is made where there is none. */
export async function layOutFresh(folder: string): Promise<boolean> {
  const packed = await readFile(placeOf()).catch(() => null)
  if (packed === null) return false
  const files: Files = deserialize(await promisify(gunzip)(packed))
  // PostgreSQL refuses a folder that others may look into; a thousand files, each of which would cost more on another thread
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [path, bytes] of files) {
    if (bytes === null) mkdirSync(join(folder, path), { mode: 0o700 })
    else writeFileSync(join(folder, path), bytes, { mode: 0o600 })
  }
  return true
}

/** @param folder of a database that is closed and holds nothing of anybody. Where this installation may not be written to, nothing is kept. */
export async function keepFresh(folder: string): Promise<void> {
  const unfinished = join(home, randomUUID())
  try {
    await mkdir(home, { recursive: true })
    await writeFile(unfinished, await promisify(gzip)(serialize(await filesIn(folder)), { level: 3 }))
    const place = placeOf()
    await rename(unfinished, place)
    // those of other versions are of no use any more
    const others = (await readdir(home)).filter(name => name.endsWith('.gz') && name !== basename(place))
    for (const name of others) await rm(join(home, name), { force: true })
  } catch {
    // the next one is made like this one
    await rm(unfinished, { force: true }).catch(() => {})
  }
}

/** Folders before what is in them. */
async function filesIn(folder: string): Promise<Files> {
  const files: Files = new Map()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    files.set(relative(folder, path), entry.isDirectory() ? null : await readFile(path))
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
