/** What is asked of a reader process, and what it tells meanwhile. */

export type ReadingTask = { name: string; bytes: Uint8Array } | { name: string; document: string }

export type ReadingProgress =
  | { step: string }
  /** Of a file that took long to read: the `Document`, to be kept before it is extracted. */
  | { document: Uint8Array }
