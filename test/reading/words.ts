/** How alike two texts are: which words stand in both, and whether they come in the same order. */

/** Words as a reader sees them: case and the look of quotes and dashes do not matter, nor does punctuation between letters and digits. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** @returns the harmonic mean of precision and recall of the words, each as often as it stands there: 1 where the bags are equal. */
export function bagF1(read: readonly string[], truth: readonly string[]): number {
  const wanted = countsOf(truth)
  let shared = 0
  for (const [word, count] of countsOf(read)) shared += Math.min(count, wanted.get(word) ?? 0)
  return read.length + truth.length === 0 ? 1 : (2 * shared) / (read.length + truth.length)
}

/**
 * The length of the longest common subsequence, by the greedy algorithm of Myers (1986), "An O(ND) difference algorithm and its variations":
 * its cost grows with the differences, and the texts that are compared here differ little.
 */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  const most = a.length + b.length
  // for each diagonal (place in a − place in b) the furthest place in a that so many differences reach
  const furthest = new Int32Array(2 * most + 3)
  for (let differences = 0; differences <= most; differences++)
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const at = most + 1 + diagonal
      const fromBelow = furthest[at - 1] ?? 0
      const fromAbove = furthest[at + 1] ?? 0
      const down = diagonal === -differences || (diagonal !== differences && fromBelow < fromAbove)
      let x = down ? fromAbove : fromBelow + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      furthest[at] = x
      if (x >= a.length && x - diagonal >= b.length) return (most - differences) / 2
    }
  return 0
}

/** @returns the share of the true words that were read in their order. */
export const orderKept = (read: readonly string[], truth: readonly string[]): number =>
  truth.length === 0 ? 1 : commonInOrder(read, truth) / truth.length
