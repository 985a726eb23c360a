/** How Node is started for a process that reads one file after another. */

/** Resident megabytes that a reader process may hold where nobody says otherwise. */
export const usualMemory = 1_024

/**
 * Left to itself V8 sees a machine with much memory and little reason to collect: a process that reads PDFs grew to 450 MB while 60 MB of it were in
 * use. Half of the rest was the room for new objects (three times 64 MB and never given back); a smaller room costs a little more processor time. The
 * other half was garbage that waits: file bytes and unpacked streams lie outside the heap, and below a bound of less than 2 GB V8 lets its heap grow
 * by half before it collects, above it fourfold. `bench/memory.ts` measures a process that is started with these flags.
 *
 * @param memoryMb the resident megabytes at which the process is killed; the heap ends below, so that garbage is collected before that
 * @returns flags of V8, for `execArgv`
 */
export function readerFlags(memoryMb: number): string[] {
  const young = Math.min(16, Math.max(1, Math.floor(memoryMb / 64)))
  return [`--max-old-space-size=${Math.round(Math.min(memoryMb, mostForThrift) * 0.75)}`, `--max-semi-space-size=${young}`]
}

/** Three quarters of this are still below the two gigabytes. */
const mostForThrift = 2_600
