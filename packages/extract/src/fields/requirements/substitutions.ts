/** "Two years of college may be substituted for one year of the experience": puts the way around beside the leaf that it replaces. */
import { durationsIn, isoFromDuration } from '../../language/durations.ts'
import { matchesOf } from '../../language/patterns.ts'
import { isLeaf, joined, type LeafNode, leavesOf, type Node, withLeaf } from './node.ts'
import type { Statement } from './statement.ts'

/** The branch that the document numbers so. */
function numbered(node: Node, ref: string): Node | null {
  if (node.ref?.toUpperCase() === ref.toUpperCase()) return node
  if (isLeaf(node)) return null
  for (const kid of node.kids) {
    const found = numbered(kid, ref)
    if (found) return found
  }
  return null
}

/** "Toward the six years of experience": the years that it may stand for. */
const namedYears = (words: string): string[] =>
  matchesOf(/\b(?:for|towards?|of)\s+the\s+(?:required\s+|minimum\s+|full\s+)?(?=\S)/gi, words).flatMap(({ index, 0: lead }) => {
    const [years] = durationsIn(words.slice(index + lead.length, index + lead.length + 24))
    return years?.start === 0 ? (isoFromDuration(years) ?? []) : []
  })

function targetIn(node: Node, replaces: 'education' | 'experience', words: string): LeafNode | undefined {
  const leaves = leavesOf(node).filter(one => one.leaf.kind === replaces && !one.wish)
  if (replaces === 'education') return leaves[0]
  const named = namedYears(words)
  const exact = leaves.find(({ leaf }) => leaf.kind === 'experience' && leaf.min !== null && named.includes(leaf.min))
  if (exact) return exact
  return leaves.find(({ leaf }) => leaf.kind === 'experience' && leaf.min !== null && !leaf.mayOverlap) ?? leaves[0]
}

/** Whether what it replaces stands in this part of the tree. */
export const applies = (node: Node, statement: Statement & { kind: 'substitution' }): boolean => {
  const { leaf } = statement.node
  return (
    statement.ref === null &&
    leaf.kind === 'equivalency' &&
    leaf.replaces !== null &&
    targetIn(node, leaf.replaces, leaf.text) !== undefined
  )
}

/** @returns the tree with the substitution in it; unchanged where there is nothing that it could replace */
export function withSubstitution(root: Node, statement: Statement & { kind: 'substitution' }): Node {
  const { leaf } = statement.node
  if (leaf.kind !== 'equivalency' || !leaf.replaces) return root
  const branch = (statement.ref && numbered(root, statement.ref)) || root
  const target = targetIn(branch, leaf.replaces, leaf.text)
  if (!target) return root
  return withLeaf(root, target, found => joined('any', [found, statement.node]) ?? found)
}
