/** Changes of a requirement tree, each giving a new tree. A place is the way from the root: the index of a child at each branch. */
import { childrenOf, type Requirement } from '@specmill/model'

export type Place = readonly number[]
export type Operator = 'all' | 'any'

export const operatorOf = (node: Requirement): Operator | null => ('all' in node ? 'all' : 'any' in node ? 'any' : null)

/** The branch with other children: its label and scope stay. */
function withChildren(node: Requirement, children: Requirement[], operator = operatorOf(node) ?? 'all'): Requirement {
  const { label, scope } = node as { label?: string; scope?: string[] }
  const said = { ...(label === undefined ? {} : { label }), ...(scope === undefined ? {} : { scope }) }
  return operator === 'all' ? { all: children, ...said } : { any: children, ...said }
}

export const nodeAt = (tree: Requirement, place: Place): Requirement | undefined =>
  place.reduce<Requirement | undefined>((node, index) => (node ? childrenOf(node)?.[index] : undefined), tree)

/** @param change what stands there instead; nothing takes it away. */
function changed(tree: Requirement, [index, ...rest]: Place, change: (node: Requirement) => Requirement[]): Requirement[] {
  if (index === undefined) return change(tree)
  const children = childrenOf(tree)
  const child = children?.[index]
  if (!children || !child) return [tree]
  return [withChildren(tree, children.toSpliced(index, 1, ...changed(child, rest, change)))]
}

const whole = ([tree]: Requirement[], before: Requirement): Requirement => tree ?? before

export const replaced = (tree: Requirement, place: Place, node: Requirement): Requirement =>
  whole(
    changed(tree, place, () => [node]),
    tree,
  )

/** @returns null where nothing is left. */
export function removed(tree: Requirement, place: Place): Requirement | null {
  const [left] = changed(tree, place, () => [])
  return left ? tidy(left) : null
}

/** AND becomes OR, and OR becomes AND. */
export const turned = (tree: Requirement, place: Place): Requirement =>
  whole(
    changed(tree, place, node => [withChildren(node, childrenOf(node) ?? [node], operatorOf(node) === 'all' ? 'any' : 'all')]),
    tree,
  )

/** Puts a node into a branch, behind its children; beside a leaf, under a new branch that holds the two. */
export const added = (tree: Requirement, place: Place, node: Requirement, operator: Operator = 'all'): Requirement =>
  whole(
    changed(tree, place, there => {
      const children = childrenOf(there)
      return children ? [withChildren(there, [...children, node])] : [operator === 'all' ? { all: [there, node] } : { any: [there, node] }]
    }),
    tree,
  )

export type Way = 'up' | 'down' | 'in' | 'out'

/**
 * Moves a node among its neighbours, into the neighbour before it, or out of its branch.
 * @returns the tree and where the node stands now; null where it cannot go that way.
 */
export function moved(tree: Requirement, place: Place, way: Way): { tree: Requirement; place: Place } | null {
  const node = nodeAt(tree, place)
  const at = place.at(-1)
  const above = place.slice(0, -1)
  const branch = nodeAt(tree, above)
  const children = branch && childrenOf(branch)
  if (!node || at === undefined || !branch || !children) return null
  if (way === 'up' || way === 'down') {
    const to = way === 'up' ? at - 1 : at + 1
    if (to < 0 || to >= children.length) return null
    return { tree: replaced(tree, above, withChildren(branch, children.toSpliced(at, 1).toSpliced(to, 0, node))), place: [...above, to] }
  }
  if (way === 'in') {
    const before = children[at - 1]
    if (!before) return null
    const inside = childrenOf(before)
    // a branch of the same kind would be the one above: alternatives are made where all is asked for, and the other way round
    const operator = operatorOf(branch) === 'all' ? 'any' : 'all'
    const joined = inside ? withChildren(before, [...inside, node]) : withChildren({ all: [] }, [before, node], operator)
    const rest = children.toSpliced(at, 1).toSpliced(at - 1, 1, joined)
    return { tree: replaced(tree, above, withChildren(branch, rest)), place: [...above, at - 1, inside?.length ?? 1] }
  }
  const parent = above.at(-1)
  if (parent === undefined) return null
  const higher = above.slice(0, -1)
  const outer = nodeAt(tree, higher)
  const around = outer && childrenOf(outer)
  if (!outer || !around) return null
  const left = withChildren(branch, children.toSpliced(at, 1))
  return { tree: replaced(tree, higher, withChildren(outer, around.toSpliced(parent, 1, left, node))), place: [...higher, parent + 1] }
}

const isBare = (node: Requirement) => !('label' in node && node.label) && !(node.scope && node.scope.length > 0)

/** As the contract wants it: no branch of one child or of none, none with the operator of the branch above. */
export function tidy(tree: Requirement): Requirement | null {
  const children = childrenOf(tree)
  if (!children) return tree
  const operator = operatorOf(tree)
  const kept = children.flatMap(child => {
    const neat = tidy(child)
    if (!neat) return []
    return operatorOf(neat) === operator && isBare(neat) ? (childrenOf(neat) ?? []) : [neat]
  })
  const [only] = kept
  if (!only) return null
  if (kept.length > 1) return withChildren(tree, kept)
  const { label, scope } = tree as { label?: string; scope?: string[] }
  const said = { ...(scope?.length && !only.scope?.length ? { scope } : {}), ...(label && childrenOf(only) ? { label } : {}) }
  return { ...only, ...said }
}
