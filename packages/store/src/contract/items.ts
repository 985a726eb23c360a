/** Source items: files as they were seen in a bucket, with the content that each had. */
import type { Given } from '@specmill/model'
import type { Page, Paging } from './page.ts'
import type { Run, RunState } from './runs.ts'

/** A file as it stands in a bucket. */
export interface SourceItem {
  /** URL of the bucket: `file:`, `s3://bucket/prefix`. */
  bucket: string
  /** Where in the bucket: a path. A member of an archive: `archive.zip!/member.pdf`. */
  key: string
  /** What the bucket says of this state of the file: inode, size and mtime, an etag, a version; the sha256 of the bytes where nothing is said. */
  version?: string
  /** The name to show and to find it by. */
  name: string
  bytes: Uint8Array
  etag?: string | null
  given?: Given | null
  /** Id of the batch that it is imported with. */
  batch?: string | null
}

export interface Taken {
  run: Run
  /** True where this content was known already in this version: the item was linked to its run, nothing is to be done again. */
  linked: boolean
  /** Id of the item. */
  item: string
}

/** A file that was seen and can never be taken in, as one that is too large to hold: there is an item of it, but no content and no run. */
export type RefusedItem = Omit<SourceItem, 'bytes' | 'version'> & { version: string; size: number | null }

/** `taken`: its bytes are kept; `refused`: see its code. */
export type ItemState = 'taken' | 'refused'

export interface Item {
  /** Made of bucket, key and version: the same file in the same state has the same id. */
  id: string
  bucket: string
  key: string
  version: string
  name: string
  /** In bytes; null where the bucket did not say and the file was refused. */
  size: number | null
  etag: string | null
  state: ItemState
  /** null where it was refused. */
  sha256: string | null
  /** Id of the run that it was last linked to; null where it was refused. */
  run: string | null
  /** null where it was refused. */
  runState: RunState | null
  errorCode: string | null
  error: string | null
  given: Given | null
  /** ISO 8601. */
  firstSeen: string
  lastSeen: string
}

export interface ItemFilter extends Paging {
  bucket?: string
  batch?: string
  sha256?: string
  run?: string
  state?: ItemState
}

export interface Items {
  /**
   * Keeps the bytes under their hash and writes the item and its run, in one transaction. A run of the same content and version that is
   * waiting, running, ok, rejected or dropped is linked; after one that failed a new run is made.
   * @param again makes a new run also after one that has ended well.
   */
  takeIn(item: SourceItem, pipelineVersion: string, again?: boolean): Promise<Taken>
  /** Writes down a file that can never be taken in, with one sentence. */
  refuse(item: RefusedItem, reason: { errorCode: string; error: string }): Promise<Item>
  /** Of files in a bucket: the items that are known already, null for the others; in the order of the question. That they were seen is written down twice a day. */
  seen(bucket: string, entries: readonly { key: string; version: string }[]): Promise<(Item | null)[]>
  /** Newest first. */
  listItems(filter?: ItemFilter): Promise<Page<Item>>
  /** What was said of a content when it was imported: of several items that say something, the one seen last. */
  givenOf(sha256: string): Promise<Given | null>
  /** @throws Error if the content is not kept here. */
  readBlob(sha256: string): Promise<Uint8Array>
}
