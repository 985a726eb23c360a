/** The tree of requirements → the least demanding combinations of schooling and experience that fulfil it. */
import { childrenOf, type EducationLevel, educationLevels, type Leaf, type Path, type Requirement } from '@specmill/model'
import { isoFromMonths, monthsFromIso } from '../language/durations.ts'

/** One way through the tree. Experience that may overlap is kept apart: it counts only where it is longer than the rest. */
interface Way {
  education: EducationLevel | null
  months: number
  overlapping: number
  scope: string[]
}

const rank = (level: EducationLevel | null) => (level === null ? -1 : educationLevels.indexOf(level))
const higher = (a: EducationLevel | null, b: EducationLevel | null) => (rank(a) >= rank(b) ? a : b)
const monthsOf = (way: Way) => Math.max(way.months, way.overlapping)
/** A tree with more ways than this is cut: what is dropped is never the least demanding. */
const mostWays = 200

const beats = (a: Way, b: Way) =>
  a.scope.join('|') === b.scope.join('|') &&
  rank(a.education) <= rank(b.education) &&
  a.months <= b.months &&
  a.overlapping <= b.overlapping

function least(ways: readonly Way[]): Way[] {
  const kept: Way[] = []
  for (const way of ways) {
    if (kept.some(other => beats(other, way))) continue
    kept.splice(0, kept.length, ...kept.filter(other => !beats(way, other)), way)
  }
  return kept.slice(0, mostWays)
}

const both = (a: Way, b: Way): Way => ({
  education: higher(a.education, b.education),
  months: a.months + b.months,
  overlapping: Math.max(a.overlapping, b.overlapping),
  scope: [...a.scope, ...b.scope.filter(name => !a.scope.includes(name))],
})

const nothing: Way = { education: null, months: 0, overlapping: 0, scope: [] }

function waysOfLeaf(leaf: Leaf): Way[] {
  if (leaf.kind === 'equivalency') return []
  if (leaf.kind === 'education') return [{ ...nothing, education: leaf.level === 'none' ? null : leaf.level }]
  if (leaf.kind !== 'experience') return [nothing]
  const months = (leaf.min && monthsFromIso(leaf.min)) || 0
  return [leaf.mayOverlap ? { ...nothing, overlapping: months } : { ...nothing, months }]
}

function waysThrough(node: Requirement): Way[] {
  const kids = childrenOf(node)
  const scope = node.scope ?? []
  const ways = kids === null ? waysOfLeaf(node as Leaf) : 'any' in node ? least(kids.flatMap(waysThrough)) : waysOfAll(kids)
  return scope.length ? ways.map(way => (way.scope.length ? way : { ...way, scope })) : ways
}

/** An equivalency inside `all` asks for nothing by itself. */
const waysOfAll = (kids: readonly Requirement[]): Way[] =>
  kids.reduce<Way[]>(
    (ways, kid) => {
      const more = waysThrough(kid)
      return more.length ? least(ways.flatMap(way => more.map(other => both(way, other)))) : ways
    },
    [nothing],
  )

/** An equivalency or substitution is no path. @returns [] where there is neither schooling nor experience on the way */
export function pathsThrough(tree: Requirement): Path[] {
  const ways = waysThrough(tree)
  const free = ways.some(way => way.education === null && monthsOf(way) === 0 && way.scope.length === 0)
  if (free) return []
  return ways
    .filter(way => way.education !== null || monthsOf(way) > 0)
    .map(way => ({ education: way.education, experience: monthsOf(way) > 0 ? isoFromMonths(monthsOf(way)) : null, scope: way.scope }))
}
