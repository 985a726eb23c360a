/** The tree while it is built: leaves know their words, and whether they are wished for or required. */
import type { Leaf, Requirement } from '@specmill/model'
import type { Span } from '../../engine/span.ts'

/** A leaf before its words are put to it. */
export type LeafBody<L extends Leaf = Leaf> = L extends Leaf ? Omit<L, 'text' | 'evidence' | 'scope'> : never

export interface LeafNode {
  leaf: Leaf
  /** Preferred, not required. */
  wish: boolean
  spans: Span[]
  rule: string
  /** The number printed before it: "2", "II". */
  ref?: string
  scope?: string[]
}
export interface Branch {
  op: Operator
  kids: Node[]
  scope?: string[]
  label?: string
  ref?: string
}
export type Node = LeafNode | Branch
export type Operator = 'all' | 'any'

export const isLeaf = (node: Node): node is LeafNode => 'leaf' in node

export const leavesOf = (node: Node): LeafNode[] => (isLeaf(node) ? [node] : node.kids.flatMap(leavesOf))

/** Joins nodes; one node stands for itself, and a child with the same operator and nothing of its own is merged. */
export function joined(op: Operator, nodes: readonly Node[]): Node | null {
  const kids = nodes.flatMap(node => (!isLeaf(node) && node.op === op && !node.scope && !node.label && !node.ref ? node.kids : [node]))
  const [only] = kids
  if (!only) return null
  return kids.length === 1 ? only : { op, kids }
}

/** Puts a limit to some specialties on a node. */
export const scoped = (node: Node, scope: readonly string[]): Node => (scope.length ? { ...node, scope: [...scope] } : node)

/** The part of the tree that is wished for, or that is required. */
export function part(node: Node, wish: boolean): Node | null {
  if (isLeaf(node)) return node.wish === wish ? node : null
  const kids = node.kids.flatMap(kid => part(kid, wish) ?? [])
  const [only] = kids
  if (!only) return null
  if (kids.length > 1) return { ...node, kids }
  return node.scope && !only.scope ? { ...only, scope: node.scope } : only
}

/** Replaces a leaf by what `change` makes of it. */
export function withLeaf(node: Node, leaf: LeafNode, change: (leaf: LeafNode) => Node): Node {
  if (node === leaf) return change(leaf)
  if (isLeaf(node)) return node
  return { ...node, kids: node.kids.map(kid => withLeaf(kid, leaf, change)) }
}

/** Merges what can be merged, now that nothing refers to the numbers any more. */
export function simplified(node: Node): Node {
  if (isLeaf(node)) return node
  const kids = saidOnce(
    node.kids.map(simplified).flatMap(kid => (!isLeaf(kid) && kid.op === node.op && !kid.scope && !kid.label ? kid.kids : [kid])),
  )
  const [only] = kids
  if (only && kids.length === 1) return node.scope && !only.scope ? { ...only, scope: node.scope } : only
  return { ...node, kids }
}

const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What two sections ask for in the same words is asked for once, and stands in both places. */
function saidOnce(kids: readonly Node[]): Node[] {
  const byWords = new Map<string, LeafNode>()
  return kids.flatMap(kid => {
    if (!isLeaf(kid) || kid.scope?.length) return [kid]
    const key = `${kid.leaf.kind} ${sameWords(kid.leaf.text)}`
    const known = byWords.get(key)
    if (known) {
      known.spans = [...known.spans, ...kid.spans]
      return []
    }
    const own = { ...kid }
    byWords.set(key, own)
    return [own]
  })
}

export function requirementFrom(node: Node, evidenceOf: (span: Span) => NonNullable<Leaf['evidence']>[number]): Requirement {
  if (isLeaf(node)) return { ...node.leaf, ...(node.scope?.length ? { scope: node.scope } : {}), evidence: node.spans.map(evidenceOf) }
  const own = { ...(node.label ? { label: node.label } : {}), ...(node.scope?.length ? { scope: node.scope } : {}) }
  const kids = node.kids.map(kid => requirementFrom(kid, evidenceOf))
  return node.op === 'all' ? { all: kids, ...own } : { any: kids, ...own }
}
