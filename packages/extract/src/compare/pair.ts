/** The items of two lists that speak of the same thing: the most alike first, each at most once. */
export interface Pairing<T> {
  pairs: { before: T; after: T; likeness: number }[]
  removed: T[]
  added: T[]
}

/**
 * @param likeness of two items, 0 to 1; called for each pair.
 * @param least below which two items are not taken for the same.
 */
export function pairUp<T>(before: T[], after: T[], likeness: (a: T, b: T) => number, least: number): Pairing<T> {
  const candidates = before
    .flatMap((a, i) => after.map((b, j) => ({ i, j, likeness: likeness(a, b) })))
    .filter(candidate => candidate.likeness >= least)
    // of equals the ones that stand in the same place: lists keep their order from one version to the next
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i)
  const taken = { before: new Set<number>(), after: new Set<number>() }
  const pairs: Pairing<T>['pairs'] = []
  for (const { i, j, likeness } of candidates) {
    if (taken.before.has(i) || taken.after.has(j)) continue
    taken.before.add(i)
    taken.after.add(j)
    pairs.push({ before: before[i] as T, after: after[j] as T, likeness })
  }
  return {
    pairs,
    removed: before.filter((_, i) => !taken.before.has(i)),
    added: after.filter((_, j) => !taken.after.has(j)),
  }
}
