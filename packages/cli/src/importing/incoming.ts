/** A file on its way into the store, from a path or from a bucket. */
import { resolve, sep } from 'node:path'
import { openSource, type Source } from '@specmill/ingest'
import { bytesOf } from '../extraction/extract-one.ts'
import type { Input } from '../extraction/input.ts'
import { UsageError } from '../usage-error.ts'

export interface Incoming {
  /** As shown to the user. */
  label: string
  name: string
  bucket: string
  key: string
  /** What the bucket says of this state of the file; nothing for a path. */
  version?: string
  etag?: string | null
  /** @throws as the file system, or the bucket, does. */
  open(): Promise<Uint8Array>
}

/** The key is the full path. */
export const fromPath = (input: Input): Incoming => ({
  label: input.label,
  name: input.name,
  bucket: 'file:',
  key: input.path === null ? input.name : resolve(input.path).split(sep).join('/'),
  open: () => bytesOf(input),
})

/** Whether an argument is the address of a bucket and no path. */
export const isBucket = (argument: string) => /^(?:file|s3):/i.test(argument)

/**
 * All that lies in a bucket, at rest or not.
 * @param report is told of what cannot be looked at; the rest is taken.
 * @returns what closes it, too. @throws UsageError where it cannot be opened or listed, and where nothing lies in it.
 */
export async function fromBucket(address: string, report: (trouble: Error) => void): Promise<{ files: Incoming[]; source: Source }> {
  const source = await openSource(address, { settleMs: 0, makes: false, report }).catch((error: Error) => {
    throw new UsageError(error.message)
  })
  try {
    const files: Incoming[] = []
    for await (const entry of source.list()) {
      const { name, key, version, etag } = entry
      files.push({
        label: `${source.uri.replace(/\/$/, '')}/${key}`,
        name,
        bucket: source.uri,
        key,
        version,
        etag,
        open: () => source.open(entry),
      })
    }
    if (files.length === 0) throw new UsageError(`there is no file in ${address}; look at how it is spelt.`)
    return { files, source }
  } catch (error) {
    await source.close()
    throw error instanceof Error ? new UsageError(error.message) : error
  }
}
