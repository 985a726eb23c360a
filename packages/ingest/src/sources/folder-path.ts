/** Keys of a folder bucket ↔ paths, and never a path outside of its root. */
import { realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { BucketTrouble } from './source.ts'

/** @throws BucketTrouble for a key that leads elsewhere, as "../secret" does. */
export function pathOf(root: string, uri: string, key: string): string {
  const parts = key.split('/')
  const isPlain = parts.every(part => part !== '' && part !== '.' && part !== '..' && !part.includes(sep) && !part.includes('\0'))
  if (!isPlain) throw new BucketTrouble(uri, `${JSON.stringify(key)} is no name of a file in it`, 'take the key from a listing')
  return join(root, ...parts)
}

/** @param root its real path. @throws BucketTrouble where a folder above the file is a link; as the file system does. */
export async function refuseLinks(root: string, uri: string, path: string): Promise<void> {
  const folder = dirname(path)
  if ((await realpath(folder)) !== folder)
    throw new BucketTrouble(uri, `a link leads out of ${root} on the way to ${path}`, 'put the files themselves there')
}
