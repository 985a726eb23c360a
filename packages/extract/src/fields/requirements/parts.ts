/** "Four years, including two at this level or one at that": what lies inside the years is a choice of its own. */
import type { ExperienceLeaf } from '@specmill/model'
import { monthsFromIso } from '../../language/durations.ts'
import type { Join } from './joiners.ts'
import { isLeaf, joined, type Node } from './node.ts'

const yearsOf = (node: Node | undefined): ExperienceLeaf | null =>
  node && isLeaf(node) && node.leaf.kind === 'experience' && node.leaf.min !== null ? node.leaf : null
const monthsOf = (leaf: ExperienceLeaf): number => (leaf.min && monthsFromIso(leaf.min)) || 0

const afterYears = /\b(?:years?|months?|hours?)['’]?\s+(?:of\s+)?(?:experience\s+)?(.*)$/i
/** The first words behind the years: two that begin alike are of one kind. */
const opening = (leaf: ExperienceLeaf, words: number): string =>
  (afterYears.exec(leaf.text)?.[1] ?? '').toLowerCase().split(/\s+/).slice(0, words).join(' ')

/** @returns whether the later years are another way to meet the part, not another way to meet the whole */
function sharesPlace(whole: ExperienceLeaf, part: ExperienceLeaf, later: ExperienceLeaf, join: Join): boolean {
  if (join.op !== 'any' || join.weight > 2 || monthsOf(later) >= monthsOf(whole)) return false
  const words = join.weight === 2 ? 2 : 1
  const first = opening(part, words)
  return first !== '' && first === opening(later, words)
}

/** Puts the alternatives of an included part together, before AND and OR are weighed. */
export function withChoiceOfParts(nodes: readonly Node[], joins: readonly Join[]): { nodes: Node[]; joins: Join[] } {
  const kept: Node[] = []
  const keptJoins: Join[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node
    const before = joins[i - 1]
    const whole = yearsOf(nodes[i - 1])
    const part = yearsOf(node)
    if (i > 0 && before) keptJoins.push(before)
    const choice = [node]
    if (before?.overlaps && whole && part?.mayOverlap)
      for (let later = yearsOf(nodes[i + 1]), join = joins[i]; later && join && sharesPlace(whole, part, later, join); ) {
        const other = nodes[++i]
        if (other && isLeaf(other)) choice.push({ ...other, leaf: { ...later, mayOverlap: true } })
        later = yearsOf(nodes[i + 1])
        join = joins[i]
      }
    kept.push(joined('any', choice) ?? node)
  }
  return { nodes: kept, joins: keptJoins }
}
