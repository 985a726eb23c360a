/** Moves a finished file out of the way, or deletes it, and never another file that has taken its name meanwhile. */
import { lstat, mkdir, open, rename, unlink } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { versionOf } from './folder-version.ts'
import { Changed, type Entry } from './source.ts'

export interface Target {
  path: string
  /** Looks at the folders above, once they are made. */
  check(path: string): Promise<void>
}

/** @param target null to delete. @throws Changed where another file is there by now; as the file system does. */
export async function finishFile(path: string, entry: Entry, target: Target | null): Promise<void> {
  if (versionOf(await lstat(path, { bigint: true })) !== entry.version) throw new Changed(entry.key)
  if (target) {
    await mkdir(dirname(target.path), { recursive: true })
    await target.check(target.path)
  }
  // a hidden name, which no scan takes; a file that is to be deleted is looked at once more under it
  const place = target ? await freeName(target.path) : join(dirname(path), `.${basename(path)}.${process.pid}.deleted`)
  await rename(path, place)
  if (versionOf(await lstat(place, { bigint: true })) !== entry.version) {
    // it took the name between two steps: back to where it came from, or beside it where a third one is there
    await rename(place, await freeName(path))
    throw new Changed(entry.key)
  }
  if (!target) await unlink(place)
}

/** Takes a name that nobody has: "clerk.pdf", "clerk (2).pdf". What is there stays. */
async function freeName(path: string): Promise<string> {
  const extension = extname(path)
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? path : `${path.slice(0, path.length - extension.length)} (${copy})${extension}`
    try {
      await (await open(name, 'wx')).close()
      return name
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
