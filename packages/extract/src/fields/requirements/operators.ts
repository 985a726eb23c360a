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

/** What everyone must have or be, however the rest is met; a certificate may belong to one way only. */
const ofAll: ReadonlySet<string> = new Set(['age', 'license', 'residency'])
const isOfAll = (node: Node | undefined): boolean => node !== undefined && isLeaf(node) && ofAll.has(node.leaf.kind)

/** "A degree, or four years, and a valid driver's license": where the last, which both ways ask for, begin. @returns the length where there are none */
function beginOfAll(nodes: readonly Node[], ops: readonly Operator[]): number {
  let from = nodes.length
  while (from > 2 && ops[from - 2] === 'all' && isOfAll(nodes[from - 1])) from--
  return ops.slice(0, from - 1).includes('any') && !nodes.slice(0, from).some(isOfAll) ? from : nodes.length
}

/**
 * @param joins between neighbours; null takes over the next one, as in "a, b or c"
 * @param tighter which of the two binds tighter where both stand; null = AND, unless the leaves say otherwise
 */
export function rowOf(nodes: readonly Node[], joins: readonly (Operator | null)[], tighter: Operator | null): JoinedRow {
  const ops: Operator[] = []
  for (let i = joins.length - 1; i >= 0; i--) ops[i] = joins[i] ?? ops[i + 1] ?? 'all'
  const mixed = ops.includes('all') && ops.includes('any')
  if (!mixed) return { node: joined(ops[0] ?? 'all', nodes), ambiguous: false }
  const last = beginOfAll(nodes, ops)
  if (last < nodes.length) {
    const ways = rowOf(nodes.slice(0, last), ops.slice(0, last - 1), tighter)
    return { node: joined('all', [...(ways.node ? [ways.node] : []), ...nodes.slice(last)]), ambiguous: true }
  }
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
