/** Leaves joined by AND and OR in a row → a tree. */
import { isLeaf, joined, leavesOf, type Node, type Operator } from './node.ts'

export interface JoinedRow {
  node: Node | null
  /** AND and OR stand side by side with nothing that says which binds tighter. */
  ambiguous: boolean
}

const splitBy = (
  nodes: readonly Node[],
  joins: readonly (Operator | null)[],
  at: Operator,
): { nodes: Node[]; joins: (Operator | null)[] }[] => {
  const parts: { nodes: Node[]; joins: (Operator | null)[] }[] = [{ nodes: [], joins: [] }]
  nodes.forEach((node, i) => {
    parts.at(-1)?.nodes.push(node)
    const join = joins[i]
    if (i >= nodes.length - 1) return
    if (join === at) parts.push({ nodes: [], joins: [] })
    else parts.at(-1)?.joins.push(join ?? null)
  })
  return parts
}

const kindsIn = (node: Node) => new Set(leavesOf(node).map(leaf => leaf.leaf.kind))

/** "A and B or C" where C is of the same kind as B alone: C stands for B. */
function standsForLast(groups: readonly { nodes: Node[] }[]): boolean {
  const [first, ...rest] = groups
  const last = first?.nodes.at(-1)
  if (!first || first.nodes.length < 2 || !last || !isLeaf(last)) return false
  const before = new Set(first.nodes.slice(0, -1).flatMap(node => [...kindsIn(node)]))
  if (before.has(last.leaf.kind)) return false
  return rest.every(({ nodes }) => nodes.length === 1 && nodes.every(node => isLeaf(node) && node.leaf.kind === last.leaf.kind))
}

/**
 * @param joins between neighbours; null takes over the next one, as in "a, b or c"
 * @param tighter which of the two binds tighter where both stand; null = AND, unless the leaves say otherwise
 */
export function rowOf(nodes: readonly Node[], joins: readonly (Operator | null)[], tighter: Operator | null): JoinedRow {
  const ops = [...joins]
  for (let i = ops.length - 1; i >= 0; i--) ops[i] ??= ops[i + 1] ?? 'all'
  const mixed = ops.includes('all') && ops.includes('any')
  if (!mixed) return { node: joined(ops[0] ?? 'all', nodes), ambiguous: false }
  const byOr = splitBy(nodes, ops, 'any')
  const inner = tighter ?? (standsForLast(byOr) ? 'any' : 'all')
  const outer: Operator = inner === 'any' ? 'all' : 'any'
  const groups = splitBy(nodes, ops, outer).flatMap(group => joined(inner, group.nodes) ?? [])
  return { node: joined(outer, groups), ambiguous: nodes.length > 2 }
}

/** The same with weights: what is joined by the heaviest punctuation is joined last. */
export function weighedRow(
  nodes: readonly Node[],
  joins: readonly { op: Operator | null; weight: number }[],
  tighter: Operator | null = null,
): JoinedRow {
  if (nodes.length <= 1) return { node: nodes[0] ?? null, ambiguous: false }
  const heaviest = Math.max(...joins.map(join => join.weight))
  const outer: Node[] = []
  const outerOps: (Operator | null)[] = []
  let ambiguous = false
  let from = 0
  for (let i = 0; i <= joins.length; i++) {
    if (i < joins.length && joins[i]?.weight !== heaviest) continue
    const inner = weighedRow(nodes.slice(from, i + 1), joins.slice(from, i), tighter)
    ambiguous ||= inner.ambiguous
    if (inner.node) outer.push(inner.node)
    if (i < joins.length) outerOps.push(joins[i]?.op ?? null)
    from = i + 1
  }
  const row = rowOf(outer, outerOps, tighter)
  return { node: row.node, ambiguous: ambiguous || row.ambiguous }
}
