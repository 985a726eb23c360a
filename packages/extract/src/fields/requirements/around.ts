/** A way around what is asked for: "or any equivalent combination" behind schooling, years and a license. */
import { isLeaf, joined, leavesOf, type Node } from './node.ts'

export const schooled = (node: Node): boolean => leavesOf(node).some(leaf => leaf.leaf.kind === 'education')
const measured = (node: Node): boolean =>
  leavesOf(node).some(leaf => leaf.leaf.kind === 'education' || leaf.leaf.kind === 'experience' || leaf.leaf.kind === 'other')

/** All that stands before an equivalency may be met by it, but licenses and the like. */
export function around(node: Node, way: Node): Node {
  const parts = !isLeaf(node) && node.op === 'all' && !node.scope ? node.kids : [node]
  const inside = joined('all', parts.filter(measured))
  const outside = parts.filter(part => !measured(part))
  // without schooling and experience it stands for all there is
  if (!inside) return joined('any', [node, way]) ?? way
  return joined('all', [joined('any', [inside, way]) ?? way, ...outside]) ?? way
}
