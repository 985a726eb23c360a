/** What the store holds of a file, or why it holds nothing. */
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Extraction } from '@specmill/model'
import { SeveralContents } from '@specmill/store'
import { withStore } from './open-store.ts'

export type Stored = { extraction: Extraction; absence: null } | { extraction: null; absence: string }

const importIt = 'import it with "specmill import <path>"'

/**
 * @param what a file on disk, which is found by its content; else the name of an imported file, or a sha256 of 8 digits or more.
 * @throws UsageError while another process holds the folder.
 */
export async function findStored(what: string, folder: string): Promise<Stored> {
  const absent = (absence: string): Stored => ({ extraction: null, absence })
  // to look must not make a store
  if (!existsSync(join(folder, 'database')))
    return absent(`there is no store in ${folder}; import something, or name its folder with --data.`)
  const onDisk = statSync(what, { throwIfNoEntry: false })?.isFile() ?? false
  const key = onDisk ? await contentHash(what) : what
  try {
    const extraction = await withStore(folder, store => store.findExtraction(key))
    if (extraction) return { extraction, absence: null }
    return absent(`the store in ${folder} holds no extraction of ${what}${onDisk ? ' as it is now' : ''}; ${importIt}.`)
  } catch (error) {
    if (error instanceof SeveralContents) return absent(error.message)
    throw error
  }
}

async function contentHash(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}
