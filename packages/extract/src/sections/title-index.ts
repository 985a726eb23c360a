/** The class titles of a file as its lines are searched for them: a binder has hundreds, and each of its lines may name one. */

export interface KnownTitle {
  /** In lower case. */
  title: string
  index: number
  words: readonly string[]
}

export interface TitleIndex {
  /** Those that may stand in a text in lower case, the longest first; none that does is left out. */
  within(text: string): readonly KnownTitle[]
  /** Those that may differ from these words in one word at most; none that does is left out. */
  near(words: readonly string[]): readonly KnownTitle[]
}

/** The words of weight; what could not be decoded stands between them. */
export const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word && !/^(?:and|of|the|for)$/.test(word))

const indices = new WeakMap<readonly string[], TitleIndex>()

export function titleIndexOf(titles: readonly string[]): TitleIndex {
  const known = indices.get(titles) ?? indexed(titles)
  indices.set(titles, known)
  return known
}

/** Up to so many, to try each is the quicker way. */
const few = 12

function indexed(titles: readonly string[]): TitleIndex {
  const all = titles
    .map((title, index): KnownTitle => ({ title: title.toLowerCase(), index, words: wordsOf(title) }))
    .sort((a, b) => b.title.length - a.title.length)
  if (all.length <= few) return { within: () => all, near: () => all }
  const rank = new Map(all.map((one, place) => [one, place]))
  const inOrder = (found: Iterable<KnownTitle>) => [...new Set(found)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  const byWord = byRarestWord(all)
  const byRest = Map.groupBy(
    all.flatMap(one => withoutOne(one.words).map(rest => ({ rest, one }))),
    ({ rest }) => rest,
  )
  return {
    within: text => inOrder(['', ...runsOf(text)].flatMap(word => byWord.get(word) ?? [])),
    near: words => inOrder(withoutOne(words).flatMap(rest => byRest.get(rest)?.map(({ one }) => one) ?? [])),
  }
}

/** A title that stands in a text between no letters stands there with each of its own runs of letters and digits. */
const runsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Each title under the one of its words that the fewest titles have; under '' where it has none. */
function byRarestWord(titles: readonly KnownTitle[]): Map<string, KnownTitle[]> {
  const counts = new Map<string, number>()
  for (const { title } of titles) for (const word of new Set(runsOf(title))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const countOf = (word: string) => counts.get(word) ?? 0
  return Map.groupBy(titles, ({ title }) => {
    const [first = '', ...others] = runsOf(title)
    return others.reduce((rarest, word) => (countOf(word) < countOf(rarest) ? word : rarest), first)
  })
}

/** The words, and the words without each of them: two lists that differ in one word at most have one of these in common. */
const withoutOne = (words: readonly string[]): string[] => [words.join(' '), ...words.map((_, left) => words.toSpliced(left, 1).join(' '))]
