/** Requirement trees are compared leaf by leaf, scope by scope, and as a shape. */
import { isObject, type JsonObject, listOf } from './json.ts'
import { fits, missing, pair } from './lists.ts'
import { type Compare, check, sum, type Tally } from './tally.ts'
import { leavesOf, scopesOf, shapeOf, simplify, without } from './tree.ts'

/** The shape decides what is asked for, so it weighs more than one attribute. */
const shapeWeight = 3

/** An optional leaf is looked for only where no expected leaf claims it. */
function withoutOptional(actual: unknown, tree: unknown, optional: unknown[], path: string, compare: Compare): unknown {
  if (!isObject(actual) || optional.length === 0) return actual
  const leaves = leavesOf(actual)
  const claimed = new Set([...pair(leavesOf(tree), leaves, path, compare).taken].map(index => leaves[index]))
  return without(actual, leaf => !claimed.has(leaf) && optional.some(option => fits(option, leaf, compare)))
}

const withoutScope = ({ scope: _, ...leaf }: JsonObject): JsonObject => leaf

export function compareTrees(expected: JsonObject, actual: unknown, path: string, compare: Compare): Tally {
  const { $optional, ...tree } = expected
  const trimmed = withoutOptional(actual, tree, listOf($optional), path, compare)
  const [wantedTree, gotTree] = [simplify(tree), simplify(trimmed)]
  const [wanted, got] = [leavesOf(wantedTree), leavesOf(gotTree)]
  const { partners, taken } = pair(wanted.map(withoutScope), got, path, compare)
  const partnerOf = (index: number): JsonObject | undefined => got[partners.get(index)?.actual ?? -1]

  const [wantedScopes, gotScopes] = [scopesOf(tree), scopesOf(trimmed)]
  const compareScope = (leaf: JsonObject, index: number) => {
    const partner = partnerOf(index)
    const scope = partner && gotScopes.get(partner)
    return check(scope === wantedScopes.get(leaf), `${path}.leaf[${index}].scope`, wantedScopes.get(leaf), scope)
  }
  const scopesGiven = [...wantedScopes.values()].some(scope => scope !== '')

  const numbers = new Map<JsonObject, number>()
  wanted.forEach((leaf, index) => {
    numbers.set(leaf, index)
    const partner = partnerOf(index)
    if (partner) numbers.set(partner, index)
  })
  const byNumber = (leaf: JsonObject) => String(numbers.get(leaf) ?? 'extra')
  // leaves that are expected in the same words may trade places
  const byWords = (leaf: JsonObject) => (numbers.has(leaf) ? JSON.stringify(wanted[numbers.get(leaf) ?? -1]) : 'extra')
  const [wantedShape, gotShape] = [shapeOf(wantedTree, byNumber), shapeOf(gotTree, byNumber)]
  const sameShape = wantedShape === gotShape || shapeOf(wantedTree, byWords) === shapeOf(gotTree, byWords)

  return sum([
    ...wanted.map((leaf, index) => partners.get(index)?.tally ?? missing(leaf, `${path}.leaf[${index}]`, compare)),
    ...(scopesGiven ? wanted.map(compareScope) : []),
    ...got.filter((_, index) => !taken.has(index)).map(leaf => check(false, `${path}.leaf[+]`, 'no such leaf', leaf)),
    check(sameShape, `${path}.shape`, wantedShape, gotShape, shapeWeight),
  ])
}
