/** What the store holds of a file, or why it holds nothing. */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Extraction } from '@specmill/model'
import { noStore, withAccess } from '../access/with-access.ts'
import { bytesOf } from '../extraction/extract-one.ts'
import { unopened } from '../extraction/unopened.ts'
import { settingsOf } from '../settings.ts'

export type Stored = { extraction: Extraction; absence: null } | { extraction: null; absence: string }

const importIt = 'import it with "specmill import <path>"'

/**
 * @param what a file on disk, which is found by its content; else the name of an imported file, or a sha256 of 8 digits or more.
 * @throws UsageError where the name fits several contents, and where the store cannot be used.
 */
export async function findStored(what: string, data?: string): Promise<Stored> {
  const absent = (absence: string): Stored => ({ extraction: null, absence })
  const absence = noStore(settingsOf({ data }))
  if (absence !== null) return absent(absence)
  const onDisk = statSync(what, { throwIfNoEntry: false })?.isFile() ?? false
  const key = onDisk ? await contentHash(what) : what
  return withAccess({ data }, async access => {
    const extraction = await access.findExtraction(key)
    if (extraction) return { extraction, absence: null }
    return absent(`${access.where} holds no extraction of ${what}${onDisk ? ' as it is now' : ''}; ${importIt}.`)
  })
}

async function contentHash(path: string): Promise<string> {
  const bytes = await bytesOf({ name: basename(path), path }).catch(error => {
    throw unopened(path, error)
  })
  return createHash('sha256').update(bytes).digest('hex')
}
