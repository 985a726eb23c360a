/** Two scores of the same documents → which checks were won and which were lost. */
import type { DocumentScore } from './score.ts'
import { type Failure, shareOf } from './tally.ts'

export interface DocumentDifference {
  name: string
  /** Shares, 0 to 1; null where the document was not scored. */
  before: number | null
  after: number | null
  won: Failure[]
  lost: Failure[]
}

/** What tells one failed check from another: its place and what is asked for; of an item too many, the item. */
const nameOf = ({ path, expected, actual }: Failure) => `${path} ${JSON.stringify(path.endsWith('[+]') ? actual : expected)}`

/** What fails in `some` and not in `others`; a check that fails twice is told apart from one that fails once. */
function onlyIn(some: Failure[], others: Failure[]): Failure[] {
  const left = new Map<string, number>()
  for (const failure of others) left.set(nameOf(failure), (left.get(nameOf(failure)) ?? 0) + 1)
  return some.filter(failure => {
    const name = nameOf(failure)
    const count = left.get(name) ?? 0
    if (count > 0) left.set(name, count - 1)
    return count === 0
  })
}

/** @returns the documents in which something changed, in the order of `after`, then those that are gone. */
export function difference(before: DocumentScore[], after: DocumentScore[]): DocumentDifference[] {
  const earlier = new Map(before.map(document => [document.name, document]))
  const later = new Map(after.map(document => [document.name, document]))
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map(name => {
      const [was, is] = [earlier.get(name), later.get(name)]
      return {
        name,
        before: was ? shareOf(was) : null,
        after: is ? shareOf(is) : null,
        won: was && is ? onlyIn(was.failures, is.failures) : [],
        lost: was && is ? onlyIn(is.failures, was.failures) : [],
      }
    })
    .filter(({ before, after, won, lost }) => before !== after || won.length > 0 || lost.length > 0)
}
