/** Character error rates: letters that were misread, beside whole passages that only stand elsewhere or in one of two texts. */

export interface CharacterErrors {
  /** Edit distance of the whole texts, as a share of the true one's length. */
  whole: number
  /** The same without passages of several words that only one of them has, or has at another place. */
  wording: number
}

/** A run of so many words in one text alone is a passage, such as a letterhead or a footer that was moved; fewer were misread. */
const passage = 6

/** Case counts, the width of white does not, nor does the look of quotes and dashes. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[•●▪■◦]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export function characterErrors(read: string, truth: string): CharacterErrors {
  const [a, b] = [plain(read), plain(truth)]
  let errors = 0
  for (const [own, wanted] of differences(a.split(' '), b.split(' '))) {
    if ((own.length === 0 || wanted.length === 0) && own.length + wanted.length >= passage) continue
    errors += distance(own.join(' '), wanted.join(' '))
  }
  return { whole: distance(a, b) / b.length, wording: errors / b.length }
}

/** What stands between the words that both texts have in one order (their longest common subsequence). */
function differences(a: readonly string[], b: readonly string[]): [string[], string[]][] {
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
  const found: [string[], string[]][] = []
  let [own, wanted]: [string[], string[]] = [[], []]
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (own.length + wanted.length > 0) found.push([own, wanted])
      own = []
      wanted = []
      i++
      j++
    } else if (j >= b.length || (i < a.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)))
      own.push(a[i++] ?? '')
    else wanted.push(b[j++] ?? '')
  }
  return own.length + wanted.length > 0 ? [...found, [own, wanted]] : found
}

/** Levenshtein's: letters put in, left out or exchanged. */
export function distance(a: string, b: string): number {
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint32Array(b.length + 1)
    next[0] = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
