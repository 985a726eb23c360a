/** What a test does to a bucket from outside, beside the source that it looks at. */
import type { Entry, Source, SourceOptions } from '../source.ts'

export interface Bucket {
  source(options?: SourceOptions): Promise<Source>
  put(key: string, text: string): Promise<void>
  remove(key: string): Promise<void>
  /** All that is in it, hidden or not, sorted. */
  keys(): Promise<string[]>
  /** Lets the settle time pass. */
  later(): void
  close(): Promise<void>
}

export async function scan(source: Source): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of source.list()) entries.push(entry)
  return entries
}

/** Two scans with the settle time between them. @returns what is at rest, sorted by key. */
export async function rested(source: Source, bucket: Bucket): Promise<Entry[]> {
  await scan(source)
  bucket.later()
  return (await scan(source)).sort((a, b) => (a.key < b.key ? -1 : 1))
}

export const keysOf = (entries: Entry[]) => entries.map(({ key }) => key)
export const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
