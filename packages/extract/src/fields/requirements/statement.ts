/** What one sentence, item or section says: a tree, a way around it, and how it is joined to what stands before and behind. */
import type { LeafNode, Node, Operator } from './node.ts'

interface Joined {
  /** The word it begins with, and the one it ends with. */
  lead: Operator | null
  trail: Operator | null
}

export type Statement = Joined &
  (
    | { kind: 'tree'; node: Node }
    /** "or an equivalent combination": a way around all that stands before it. */
    | { kind: 'equivalency'; node: LeafNode }
    /** "may be substituted": a way around one leaf; `ref` is the number of the alternative that it names. */
    | { kind: 'substitution'; node: LeafNode; ref: string | null }
  )

export const tree = (node: Node, lead: Operator | null = null, trail: Operator | null = null): Statement => ({
  kind: 'tree',
  node,
  lead,
  trail,
})

export const operatorOf = (word: string | undefined): Operator | null => (word === undefined ? null : /^and$/i.test(word) ? 'all' : 'any')

export interface Group {
  /** At most one tree, then what must be settled further up. */
  statements: Statement[]
  lead: Operator | null
  trail: Operator | null
}
