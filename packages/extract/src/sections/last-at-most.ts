/** A search in a list that is in order of place, by halves: a long document asks thousands of times. */

/** @returns the index of the last entry whose place is at most this; -1 where there is none */
export function lastAtMost<T>(sorted: readonly T[], place: number, placeOf: (entry: T) => number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (placeOf(sorted[middle] as T) <= place) from = middle + 1
    else to = middle
  }
  return from - 1
}
