/** A bucket of Amazon S3, or of any service that speaks its protocol, or the part of it below a prefix. */
import { bytesFrom, largestFile } from '../read-within.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { everySo } from './hints.ts'
import { isIgnored } from './ignored.ts'
import { openS3, type S3, statusOf } from './s3-client.ts'
import { BucketTrouble, Changed, type Entry, type Source, type SourceOptions } from './source.ts'

/** Buckets send no notifications to whoever only has their address. In seconds. */
const usualPoll = 30
/** How often a body is fetched that breaks off. */
const attempts = 3

export interface S3Place {
  bucket: string
  /** Without a slash at the end; '' for the whole bucket. */
  prefix: string
  endpoint?: string
  /** In seconds. */
  poll?: number | null
}

/** @throws UnusableBucket where the SDK is not installed. Nothing is asked of the bucket yet. */
export async function openS3Source({ bucket, prefix, endpoint, poll }: S3Place, options: SourceOptions = {}): Promise<Source> {
  const { after = 'leave', largest = largestFile } = options
  const s3 = await openS3(bucket, endpoint)
  const below = prefix === '' ? '' : `${prefix}/`
  const uri = `s3://${bucket}/${below}`
  const places = after === 'move' ? ['done', 'failed'] : []
  const trouble = (doing: string, error: unknown) =>
    new BucketTrouble(uri, `${doing} (${reasonOf(error)})`, 'look at its address, the credentials and the network')

  const isWanted = (key: string) => {
    const parts = key.split('/')
    // a key with a slash at the end is what consoles make for an empty folder
    return !parts.some(part => part === '' || isIgnored(part)) && !(parts.length > 1 && places.includes(parts[0] ?? ''))
  }

  /** @throws Changed, BucketTrouble, UnreadableFile */
  async function fetched({ key, name, etag, size }: Entry): Promise<Uint8Array> {
    if (size > largest) throw new UnreadableFile(name, 'too-large', `${size} bytes`)
    for (let attempt = 1; ; attempt++) {
      try {
        const object = await s3.get(below + key, etag ?? '')
        if (object === null) throw new Changed(key)
        const bytes = await bytesFrom(object.chunks, name, largest)
        if (bytes.length === object.size) return bytes
        throw new Error(`${bytes.length} of ${object.size} bytes came`)
      } catch (error) {
        if (error instanceof Changed || error instanceof UnreadableFile) throw error
        const status = statusOf(error)
        if (status === 404 || status === 412) throw new Changed(key)
        if (status !== null || attempt === attempts) throw trouble(`${key} cannot be read`, error)
      }
    }
  }

  return {
    uri,
    async *list() {
      try {
        for await (const { key, etag, size } of s3.list(below)) {
          const own = key.slice(below.length)
          if (isWanted(own)) yield { key: own, name: own.slice(own.lastIndexOf('/') + 1), version: etag, size, etag }
        }
      } catch (error) {
        throw trouble('it cannot be listed', error)
      }
    },
    open: fetched,
    settlesIn: () => null,
    watch: async onHint => everySo(poll ?? usualPoll, onHint),
    async finish(entry, outcome) {
      if (after === 'leave') return
      try {
        await finishObject(s3, below, entry, after === 'delete' ? null : outcome)
      } catch (error) {
        const status = statusOf(error)
        if (error instanceof Changed || status === 404 || status === 412) return
        throw trouble(`${entry.key} cannot be ${after}d`, error)
      }
    },
    close: async () => s3.close(),
  }
}

/** @param outcome the folder to move to, below the prefix; null to delete. */
async function finishObject(s3: S3, below: string, { key, etag }: Entry, outcome: string | null): Promise<void> {
  const isSame = async () => (await s3.etagOf(below + key)) === etag
  if (!(await isSame())) throw new Changed(key)
  if (outcome !== null) await s3.copy(below + key, await freeKey(s3, `${below}${outcome}/${key}`), etag ?? '')
  // not every service deletes on a condition; this leaves the moment between two calls
  if (await isSame()) await s3.remove(below + key)
}

/** "clerk.pdf", "clerk (2).pdf": what was moved before stays. */
async function freeKey(s3: S3, key: string): Promise<string> {
  const name = key.slice(key.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.') > 0 ? key.length - name.length + name.lastIndexOf('.') : key.length
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? key : `${key.slice(0, dot)} (${copy})${key.slice(dot)}`
    if ((await s3.etagOf(candidate)) === null) return candidate
  }
}

function reasonOf(error: unknown): string {
  const { name, message, code } = error as { name?: string; message?: string; code?: string }
  const status = statusOf(error)
  return [status === null ? null : `HTTP ${status}`, code ?? name, message].filter(Boolean).join(', ').slice(0, 200)
}
