/** What a leaf of a requirement tree asks for, part by part, so that two leaves can be compared by meaning and not by their words. */
import { childrenOf, durationInWords, type JobRecord, type Leaf, type Requirement } from '@specmill/model'

export interface Asked {
  leaf: Leaf
  /** What is asked for, by name; [] and null are left out. */
  parts: Map<string, string[]>
}

type Lists = Pick<JobRecord, 'licenses' | 'certifications' | 'residency'>

const inWords = (duration: string | null) => duration && durationInWords(duration)

const references = (classes: { title: string; code: string | null }[]) =>
  classes.map(({ title, code }) => (code ? `${title} (${code})` : title))

function partsOf(leaf: Leaf, lists: Lists): Record<string, unknown> {
  switch (leaf.kind) {
    case 'education': {
      const credits = [leaf.credits, leaf.credits?.or].flatMap(some => (some ? [`${some.amount} ${some.unit}`] : []))
      return { level: leaf.level, fields: leaf.fields, 'related field': leaf.relatedField, 'or equivalent': leaf.orEquivalent, credits }
    }
    case 'experience':
      return {
        'at least': inWords(leaf.min),
        'at most': inWords(leaf.max),
        hours: leaf.hours,
        areas: leaf.areas,
        'areas needed': leaf.areas.length > 1 ? leaf.areasNeeded : null,
        level: leaf.level,
        where: leaf.where,
        within: inWords(leaf.within),
        as: references(leaf.as),
        'at the level of': references(leaf.atLeast),
        supervisory: leaf.supervisory,
        'full-time': leaf.fullTime,
        paid: leaf.paid,
        professional: leaf.professional,
        'may overlap': leaf.mayOverlap,
      }
    case 'license': {
      const license = lists.licenses[leaf.license]
      return { license: license?.name, class: license?.class, from: license?.jurisdiction, timing: license?.timing }
    }
    case 'certification': {
      const certification = lists.certifications[leaf.certification]
      return { certification: certification?.name, timing: certification?.timing }
    }
    case 'residency':
      return { place: lists.residency?.place, within: inWords(lists.residency?.within ?? null) }
    case 'age':
      return { years: leaf.years }
    case 'equivalency':
      return { replaces: leaf.replaces, 'up to': inWords(leaf.upTo), 'approved by': leaf.approver, provided: leaf.constraint }
    case 'other':
      return { subject: leaf.subject, text: leaf.text }
  }
}

const told = (value: unknown): string[] => {
  if (value === null || value === undefined || value === false) return []
  return (Array.isArray(value) ? value : [value === true ? 'yes' : value]).map(String)
}

export function leavesOf(tree: Requirement | null, lists: Lists): Asked[] {
  if (!tree) return []
  const children = childrenOf(tree)
  if (children) return children.flatMap(child => leavesOf(child, lists))
  const leaf = tree as Leaf
  const parts = Object.entries({ ...partsOf(leaf, lists), scope: leaf.scope, 'only usual': leaf.usual }).map(
    ([name, value]) => [name, told(value)] as const,
  )
  return [{ leaf, parts: new Map(parts.filter(([, values]) => values.length > 0)) }]
}

/** How the leaves hang together, each named by its place in `order`: `all(0,any(1,2))`. */
export function shapeOf(tree: Requirement, order: Map<Leaf, number>): string {
  const children = childrenOf(tree)
  if (!children) return String(order.get(tree as Leaf) ?? '?')
  const inner = children.map(child => shapeOf(child, order)).sort()
  return `${'all' in tree ? 'all' : 'any'}(${inner.join(',')})`
}
