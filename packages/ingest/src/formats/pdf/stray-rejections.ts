/**
 * Promises of the PDF library that fail and that nobody, the library included, waits for: of a damaged file it reads some things on the side.
 * Node ends a process for such a promise, and with it all that the process does. What a file gives or lacks is told by the promises that are waited for.
 */

let tolerated = false

/** From now on, in this process. Stray promises of others end it as before, unless somebody else looks after them. */
export function tolerateStrayRejections(): void {
  if (tolerated) return
  tolerated = true
  process.on('unhandledRejection', reason => {
    if (isOfLibrary(reason) || process.listenerCount('unhandledRejection') > 1) return
    throw reason
  })
}

const isOfLibrary = (reason: unknown): boolean => reason instanceof Error && (reason.stack ?? '').includes('pdfjs-dist')
