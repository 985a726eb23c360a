/** What a bucket offers: its entries, their bytes, a hint that something changed, and a place for what is done. */

export interface Entry {
  /** The path below the bucket's root, with slashes; a member of an archive as `archive.zip!/folder/member.pdf`. */
  key: string
  /** The last part of the key, to show. */
  name: string
  /** Changes whenever the content may have changed: a key with a version that was taken before need not be opened. */
  version: string
  /** In bytes, as the bucket says. */
  size: number
  /** What an S3 bucket says of the content; null of a folder. */
  etag: string | null
}

export interface Source {
  /** What the store calls the bucket: the URL without its settings, always written the same. */
  readonly uri: string
  /**
   * Entries that are at rest, each once, in no order that may be relied on. Those that are still being written come in a later scan.
   * @throws BucketTrouble where the bucket cannot be listed; it may be there again later.
   */
  list(): AsyncIterable<Entry>
  /**
   * The whole content of just this version.
   * @throws Changed where the entry is another one by now, or gone; UnreadableFile `too-large`; BucketTrouble.
   */
  open(entry: Entry): Promise<Uint8Array>
  /** Milliseconds until an entry that was seen by `list` and not yet given may be at rest; null where there is none. */
  settlesIn(): number | null
  /**
   * Calls back when something may have changed; a hint only, which may be missing or for nothing.
   * @returns how to stop. Without it, scans have to do.
   */
  watch?(onHint: () => void): Promise<() => Promise<void>>
  /** After the commit: leaves, moves or deletes the entry, as the bucket was opened. An entry that has changed since is left. @throws BucketTrouble */
  finish(entry: Entry, outcome: 'done' | 'failed'): Promise<void>
  close(): Promise<void>
}

/** What is done with an entry after the commit. */
export type After = 'leave' | 'move' | 'delete'

export interface SourceOptions {
  /** Milliseconds that a file must lie unchanged; of no meaning for S3, where an object is there whole or not at all. */
  settleMs?: number
  after?: After
  /** Whether a folder that is not there is made; it is where nothing is said. */
  makes?: boolean
  /** In bytes; larger entries are refused before they are read. */
  largest?: number
  /** Milliseconds on a clock that never goes back. */
  now?(): number
  /** Is told of what a scan could not look at, and goes on with the rest. */
  report?(trouble: BucketTrouble): void
}

/** The entry is not what was listed: it was written again, moved or deleted. The next scan tells. */
export class Changed extends Error {
  override readonly name = 'Changed'
  constructor(key: string) {
    super(`${key} has changed since it was listed; it is taken at the next scan.`)
  }
}

/** There is no such bucket, or nothing to reach it with: to try again does not help. Its message is a sentence. */
export class UnusableBucket extends Error {
  override readonly name = 'UnusableBucket'
}

/** The bucket does not answer as it should; to try again later may help. */
export class BucketTrouble extends Error {
  override readonly name = 'BucketTrouble'
  /** @param reason a clause: "the folder may not be read (EACCES)". @param advice what to do. */
  constructor(uri: string, reason: string, advice: string) {
    super(`The bucket ${uri} cannot be used: ${reason}; ${advice}.`)
  }
}
