/** One process at a time on a data folder: an embedded database takes no lock of its own, and two processes on it lose committed rows. */
import { mkdir, open, readFile, rename, rmdir, stat, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { birthOf, isAlive } from './process-identity.ts'

export interface Holder {
  pid: number
  host: string
  /** Tells a process from a later one with the same number; null where the system does not say. */
  birth: string | null
  since: string
  /** Where the service that holds the folder is reached, `http://127.0.0.1:7373`; null while there is none. */
  address?: string | null
}

export interface FolderLock {
  /** Writes into the lock where the holder is reached; null takes it back. */
  announce(address: string | null): Promise<void>
  /** Gives the lock up; a second time does nothing. */
  unlock(): Promise<void>
}

/** Another process works on this folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  readonly holder: Holder | null

  constructor(folder: string, holder: Holder | null) {
    const serving = holder?.address ? `, serving at ${holder.address}` : ''
    const who = holder
      ? `process ${holder.pid} on ${holder.host}, since ${holder.since}${serving}`
      : 'another process that is just starting'
    const gone = `delete ${join(folder, 'lock')} and ${join(folder, 'lock.takeover')}, if they are there.`
    const elsewhere = !holder
      ? ` If there is none, ${gone}`
      : holder.host !== hostname()
        ? ` If that machine is gone for good, ${gone}`
        : ''
    super(`The data folder ${folder} is in use by ${who}; wait until it ends or give another folder with --data.${elsewhere}`)
    this.holder = holder
  }
}

const heldHere = new Set<string>()

/**
 * Takes the lock of `folder`; a lock that a dead process left behind is taken over, one of a live process never is.
 * @throws FolderInUse
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const place = resolve(folder)
  const path = join(place, 'lock')
  const mine: Holder = { pid: process.pid, host: hostname(), birth: await birthOf(process.pid), since: new Date().toISOString() }
  if (heldHere.has(place)) throw new FolderInUse(folder, await holderIn(path))
  heldHere.add(place)
  try {
    if (!(await createdAt(path, mine))) await takeOver(folder, path, mine)
  } catch (error) {
    heldHere.delete(place)
    throw error
  }
  return {
    async announce(address) {
      if (heldHere.has(place)) await replace(path, { ...mine, address })
    },
    async unlock() {
      if (!heldHere.delete(place)) return
      await unlink(path)
    },
  }
}

// whoever reads it finds the one or the other, never half of it
async function replace(path: string, holder: Holder): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(holder))
  await rename(`${path}.new`, path)
}

async function createdAt(path: string, mine: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(JSON.stringify(mine)).finally(() => file.close())
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

// the folder `lock.takeover` lets one taker at a time compare and replace; the lock file itself is there all the while, so that nobody slips in
async function takeOver(folder: string, path: string, mine: Holder): Promise<void> {
  const guard = `${path}.takeover`
  try {
    await mkdir(guard)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new FolderInUse(folder, await holderIn(path))
    throw error
  }
  try {
    const holder = await holderIn(path)
    if (holder ? await holds(holder) : await isFresh(path)) throw new FolderInUse(folder, holder)
    await replace(path, mine)
  } finally {
    await rmdir(guard)
  }
}

async function holds(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true
  // our own number, and yet not held here: a process before us had it, as happens in containers
  if (holder.pid === process.pid || !isAlive(holder.pid)) return false
  const birth = await birthOf(holder.pid)
  return birth === null || holder.birth === null || birth === holder.birth
}

// a lock that is still empty after so long, or was made in a time to come (the clock was set back), was left by a crash between its making and its filling
const isFresh = async (path: string) => Math.abs(Date.now() - (await stat(path)).mtimeMs) < 10_000

// null: there is a file, but its writer has not come to write into it
async function holderIn(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder
  } catch {
    return null
  }
}
