/** A requirement tree in one line: `(Bachelor's degree ∧ 5 years of experience) ∨ An equivalent combination`. */
import { type JobRecord, type Leaf, leafWords, type Requirement } from '@specmill/model'

type Lists = Pick<JobRecord, 'licenses' | 'certifications'>

/** Of the particulars of a leaf, those without which the line would say another thing. */
const needed = new Set(['as', 'at the level of', 'with', 'up to'])

function leafLine(leaf: Leaf, lists: Lists): string {
  const { says, particulars, marks } = leafWords(leaf, lists)
  const named = leaf.kind === 'other' && leaf.subject === null ? leaf.text : says
  const parts = particulars.filter(([name]) => needed.has(name)).map(pair => pair.join(' '))
  return [named, ...parts, marks.length > 0 ? `(${marks.join(', ')})` : ''].filter(Boolean).join(' ')
}

/** @param lists of the same record: leaves point into them. @returns '' where there is no tree. */
export function requirementLine(tree: Requirement | null, lists: Lists): string {
  const lineOf = (node: Requirement, inside: boolean): string => {
    const scope = node.scope?.length ? `${node.scope.join(', ')}: ` : ''
    if (!('all' in node) && !('any' in node)) return `${scope}${leafLine(node, lists)}`
    const line =
      'all' in node ? node.all.map(child => lineOf(child, true)).join(' ∧ ') : node.any.map(child => lineOf(child, true)).join(' ∨ ')
    return inside || scope ? `(${scope}${line})` : line
  }
  return tree ? lineOf(tree, false) : ''
}
