/** A requirement tree in one line: `(bachelor ∧ 5 y experience) ∨ equivalent`. */
import type { JobRecord, Leaf, Requirement } from '@specmill/model'

type Lists = Pick<JobRecord, 'licenses' | 'certifications'>

/** "P5Y" → "5 y", "P18M" → "18 mo"; what is neither stays as it is. */
function spanFrom(duration: string): string {
  const [, amount, unit] = /^P(\d+)([YMWD])$/.exec(duration) ?? []
  const units: Record<string, string> = { Y: 'y', M: 'mo', W: 'wk', D: 'd' }
  return amount && unit ? `${amount} ${units[unit]}` : duration
}

function experience(leaf: Leaf & { kind: 'experience' }): string {
  const classes = [...leaf.as, ...leaf.atLeast].map(({ title }) => title)
  const amount = leaf.min ? spanFrom(leaf.min) : leaf.hours ? `${leaf.hours} h` : ''
  const what = classes.length > 0 ? `as ${classes.join(' / ')}` : leaf.supervisory ? 'supervisory experience' : 'experience'
  return [amount, what, leaf.mayOverlap ? '(may overlap)' : ''].filter(Boolean).join(' ')
}

function education(leaf: Leaf & { kind: 'education' }): string {
  const credits = leaf.credits ? ` (${leaf.credits.amount} ${leaf.credits.unit})` : ''
  return `${leaf.level}${credits}${leaf.orEquivalent ? ' or equivalent' : ''}`
}

function equivalency({ replaces, upTo }: Leaf & { kind: 'equivalency' }): string {
  if (!replaces && !upTo) return 'equivalent'
  return ['substitute', replaces ? `for ${replaces}` : '', upTo ? `up to ${spanFrom(upTo)}` : ''].filter(Boolean).join(' ')
}

function wordsOf(leaf: Leaf, lists: Lists): string {
  switch (leaf.kind) {
    case 'education':
      return education(leaf)
    case 'experience':
      return experience(leaf)
    case 'license':
      return lists.licenses[leaf.license]?.name ?? 'license'
    case 'certification':
      return lists.certifications[leaf.certification]?.name ?? 'certification'
    case 'residency':
      return 'residency'
    case 'age':
      return `age ${leaf.years}`
    case 'equivalency':
      return equivalency(leaf)
    case 'other':
      return leaf.subject ?? leaf.text
  }
}

/** @param lists of the same record: leaves point into them. @returns '' where there is no tree. */
export function requirementLine(tree: Requirement | null, lists: Lists): string {
  const lineOf = (node: Requirement, inside: boolean): string => {
    const scope = node.scope?.length ? `${node.scope.join(', ')}: ` : ''
    if (!('all' in node) && !('any' in node)) return `${scope}${node.usual ? 'usually ' : ''}${wordsOf(node, lists)}`
    const line =
      'all' in node ? node.all.map(child => lineOf(child, true)).join(' ∧ ') : node.any.map(child => lineOf(child, true)).join(' ∨ ')
    return inside || scope ? `(${scope}${line})` : line
  }
  return tree ? lineOf(tree, false) : ''
}
