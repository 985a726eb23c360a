/** The flags of V8 for a process that reads files, so that it keeps little memory and stays below a ceiling. */

/** Of the ceiling; the rest is for what lies beside the heap: buffers, code, libraries. */
const heapShare = 0.7
/** In megabytes. A larger space for young objects saves next to no time on documents, and holds up to 100 MB more. */
const semiSpace = 4

/** @param memoryMb ceiling of the process in megabytes: below it V8 collects its garbage before anybody kills the process for it. */
export function readerFlags(memoryMb: number): string[] {
  return [`--max-old-space-size=${Math.round(memoryMb * heapShare)}`, `--max-semi-space-size=${semiSpace}`]
}
