/** A list below years of experience: what the experience is in, or what some of its alternatives must meet. */
import type { ExperienceLeaf } from '@specmill/model'
import { durationsIn } from '../../language/durations.ts'
import { experienceFrom } from './experience.ts'
import type { Item } from './item.ts'
import { joined, type LeafNode, type Node } from './node.ts'
import { leafNode } from './sentence-tree.ts'

export const textOf = (item: Item): string =>
  item.text
    .replace(/\s+/g, ' ')
    .replace(/(?:[\s,;:]*\b(?:and\/or|and|or))?[\s,;:.]*$/i, '')
    .trim()
export const trailOf = (item: Item) =>
  /\b(and\/or|or)\W*$/i.test(item.text) ? ('any' as const) : /\band\W*$/i.test(item.text) ? ('all' as const) : null

/** "Two years of experience in: a. …; or b. …": the list names the areas. */
export function withAreas(last: LeafNode, items: readonly Item[]): LeafNode {
  const leaf = last.leaf as ExperienceLeaf
  const areas = items.map(textOf).filter(Boolean)
  const together = items.slice(0, -1).some(item => trailOf(item) === 'all')
  return {
    ...last,
    leaf: {
      ...leaf,
      text: `${leaf.text}: ${areas.join('; ')}`,
      areas: [...leaf.areas.filter(area => !/\bfollowing\b/i.test(area)), ...areas],
      areasNeeded: together ? 'all' : 'any',
    },
    spans: [...last.spans, ...items.map(item => item.span(0, textOf(item).length))],
  }
}

/** "as a Clerk or in a class at that level that: 1) … or 2) …": what only some of the alternatives must meet makes them leaves of their own. */
export function withConditions(item: Item, last: LeafNode, items: readonly Item[], ambiguous: () => void): Node | null {
  if (!/\b(?:that|which|who)\s*:?\s*$/i.test(item.text)) return null
  const start = Math.max(0, item.text.indexOf(last.leaf.text.slice(0, 20)))
  const words = item.text.slice(start)
  const [duration] = durationsIn(words)
  const level = /[\s,]*\bor\s+in\s+(?:a|any)\s+(?:class|position)\b/i.exec(words)
  const whole = last.leaf as ExperienceLeaf
  const conditional = items.map(child => {
    const body = experienceFrom(`${words} ${textOf(child)}`, duration ?? null, false)
    const limited = level ? { ...body, as: [] } : body
    return leafNode(
      { ...limited },
      `${words} ${textOf(child)}`,
      [item.span(start, item.text.length), child.span(0, textOf(child).length)],
      last.rule,
      last.wish,
    )
  })
  if (!level || !whole.as.length) return joined('any', conditional)
  // the list may be meant of both
  ambiguous()
  const plain = words.slice(0, level.index)
  const body = { ...experienceFrom(plain, duration ?? null, false), atLeast: [] }
  return joined('any', [leafNode(body, plain, [item.span(start, start + level.index)], last.rule, last.wish), ...conditional])
}
