/** What a zip may hold, judged by its directory before anything is unpacked. */
import { UnreadableFile } from '../../unreadable-file.ts'

export const mostEntries = 2_000
/** In bytes, unpacked. */
const largestTotal = 100_000_000
/** Below this many unpacked bytes any ratio is harmless: long runs of equal markup do pack 200 to 1. */
const harmlessTotal = 10_000_000
const highestRatio = 150

export interface Sizes {
  packed: number
  unpacked: number
}

/**
 * @param size of the whole file in bytes: entries that lie over one another pack no better than it tells.
 * @returns a function that is told of one entry after the other. It throws UnreadableFile `zip-bomb` with `file` in its sentence.
 */
export function judgeOf(file: string, size: number): (entry: Sizes) => void {
  const seen = { entries: 0, packed: 0, unpacked: 0 }
  return ({ packed, unpacked }) => {
    seen.entries++
    seen.packed += packed
    seen.unpacked += unpacked
    const ratio = seen.unpacked / Math.max(1, Math.min(seen.packed, size))
    if (seen.entries > mostEntries) throw new UnreadableFile(file, 'zip-bomb', `more than ${mostEntries} parts`)
    if (seen.unpacked > largestTotal) throw new UnreadableFile(file, 'zip-bomb', `more than ${largestTotal / 1e6} MB unpacked`)
    if (seen.unpacked > harmlessTotal && ratio > highestRatio)
      throw new UnreadableFile(file, 'zip-bomb', `packed ${Math.round(ratio)} to 1`)
  }
}
