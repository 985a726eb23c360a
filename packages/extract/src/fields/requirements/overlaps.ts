/** Years asked for in separate sentences may be the same years. */
import type { ExperienceLeaf } from '@specmill/model'
import { monthsFromIso } from '../../language/durations.ts'
import { isLeaf, type LeafNode, leavesOf, type Node } from './node.ts'

const monthsOf = (node: LeafNode): number => {
  const leaf = node.leaf as ExperienceLeaf
  return (leaf.min && monthsFromIso(leaf.min)) || 0
}
const counted = (node: Node): LeafNode[] =>
  leavesOf(node).filter(one => one.leaf.kind === 'experience' && one.leaf.min !== null && !one.leaf.mayOverlap)
const apart = (node: Node): boolean => isLeaf(node) || (node.op === 'all' && node.kids.every(isLeaf))

/** Of two statements that no word adds to one another, the shorter may lie inside the other; of two equal ones the later. */
export function markOverlaps(a: Node, b: Node): void {
  const second = counted(b)
  const first = counted(a).filter(one => one.wish === second[0]?.wish)
  if (!first.length || !second.length || second.some(one => /\b(?:additional|plus|in addition|another)\b/i.test(one.leaf.text))) return
  const later = Math.max(...second.map(monthsOf)) <= Math.max(...first.map(monthsOf))
  const [shorter, node] = later ? [second, b] : [first, a]
  if (!apart(node)) return
  for (const one of shorter) one.leaf = { ...(one.leaf as ExperienceLeaf), mayOverlap: true }
}
