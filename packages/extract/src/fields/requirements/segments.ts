/** Heads of a sentence → the words of each leaf, and what joins them. */
import { type EducationLevel, educationLevels } from '@specmill/model'
import { educationFrom } from './education.ts'
import type { Head } from './head.ts'
import { type Join, joinBetween } from './joiners.ts'
import { wished } from './lexicon.ts'

/** Words of a leaf: without the joiners and list punctuation around them. */
function bounds(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  for (let changed = true; changed; ) {
    const slice = text.slice(start, end)
    const front = /^(?:[\s,;:•)–—]+|(?:and\/or|and|or|plus|with|including)\s+(?=\S))/i.exec(slice)?.[0].length ?? 0
    const back = /(?:[\s,;:(–—]+|[\s,;]+(?:and\/or|and|or|plus|with|including))$/i.exec(slice.slice(front))?.[0].length ?? 0
    start += front
    end -= back
    if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end--
    changed = front + back > 0 && start < end
  }
  return [start, end]
}

/** "a degree in botany, or soil science that included at least 20 semester hours": the hours are of the degree, whatever joins its fields. */
const partOfDegree = /\b(?:that|which)\s+(?:(?:must|has|have)\s+)?includ\w+\s+(?:at\s+least\s+|a\s+minimum\s+of\s+)$/i

/** "four years of college resulting in a Bachelor's degree", "high school diploma or GED": two heads of one leaf. */
function oneSchooling(a: Head, b: Head, join: Join, text: string): Head | null {
  if (a.kind !== 'education' || b.kind !== 'education') return null
  const word = text.slice(join.left, join.right)
  const [first, second] = [a, b].map(head => head.rule.slice('requirements/'.length) as EducationLevel)
  if (!first || !second) return null
  const between = text.slice(a.start, b.start)
  const bracket = between.lastIndexOf('(') > between.lastIndexOf(')')
  // "(Master's preferred)" is a wish of its own; "(master's or doctoral)" says what the degree may be
  if (bracket && wished.test(/^[^)]*/.exec(text.slice(b.start))?.[0] ?? '')) return null
  if (bracket && educationLevels.indexOf(second) >= educationLevels.indexOf(first)) return { ...a, end: b.end }
  // "diploma; 60 credits preferred": what stands behind the semicolon is a wish of its own
  if (word.includes(';') && wished.test(/^[^;]*/.exec(text.slice(b.start))?.[0] ?? '') && !wished.test(between)) return null
  // "a Bachelor's or Master's degree in …": the lower will do
  if (
    join.op === 'any' &&
    /^['’]?s?\s*(?:or|\/)\s*(?:an?\s+)?$/i.test(text.slice(a.end, b.start)) &&
    !/degree/i.test(text.slice(a.start, a.end))
  ) {
    const lower = educationLevels.indexOf(first) <= educationLevels.indexOf(second) ? first : second
    return { ...a, end: b.end, rule: `requirements/${lower}`, read: words => educationFrom(lower, words) }
  }
  const leads = /resulting|leading/i.test(word)
  const counted = second === 'some-college' && (join.op === null || join.weight === 0 || partOfDegree.test(between))
  if (
    !(
      first === second ||
      leads ||
      counted ||
      (join.op === null && join.weight === 0) ||
      (first === 'some-college' && second === 'certificate' && join.op === null)
    )
  )
    return null
  if (first === second && join.weight === 3) return null
  const higher = educationLevels.indexOf(first) >= educationLevels.indexOf(second) ? first : second
  const level = leads ? second : counted ? first : higher
  return { ...a, end: b.end, rule: `requirements/${level}`, read: words => educationFrom(level, words) }
}

/** "…, which must have included at least one year": part of what stands before it, whatever words stand between. */
function partJoin(text: string, before: Head, head: Head): Join | null {
  if (!head.overlaps || before.kind !== 'experience') return null
  const part =
    /[\s,;]*\b(?:(?:which|that)\s+(?:(?:must|shall|should|has|have)\s+){0,2})?includ\w+\s+(?=(?:at\s+least\s+|a\s+minimum\s+of\s+|no\s+less\s+than\s+)?$)/i.exec(
      text.slice(before.end, head.start),
    )
  if (!part) return null
  const left = before.end + part.index
  return { op: 'all', weight: 0, left, right: left + part[0].length, overlaps: true }
}

export interface Segment {
  head: Head
  start: number
  end: number
}

export function segmentsOf(text: string, found: readonly Head[]): { segments: Segment[]; joins: Join[] } {
  const heads: Head[] = []
  const joins: Join[] = []
  for (const head of found) {
    const last = heads.at(-1)
    if (!last) {
      heads.push(head)
      continue
    }
    const join = partJoin(text, last, head) ?? joinBetween(text, last.end, head.start)
    const merged = oneSchooling(last, head, join, text)
    if (merged) heads[heads.length - 1] = merged
    else {
      heads.push(head)
      joins.push(join)
    }
  }
  const segments = heads.map((head, i) => {
    const [start, end] = bounds(text, joins[i - 1]?.right ?? 0, joins[i]?.left ?? text.length)
    return { head, start: Math.min(start, head.start), end: head.closed && i < heads.length - 1 ? head.end : Math.max(end, head.end) }
  })
  return { segments, joins: withChoice(text, heads, joins) }
}

const announcesChoice = /\b(?:one|any|either)\s+of\s+the\s+following\s*:/i

/** "A diploma and one of the following: 60 credits, an associate degree or a test": what is listed behind the colon are ways beside one another. */
function withChoice(text: string, heads: readonly Head[], joins: readonly Join[]): Join[] {
  const at = announcesChoice.exec(text)
  const colon = at ? at.index + at[0].length : Number.POSITIVE_INFINITY
  const first = heads.findIndex(head => head.start >= colon)
  return joins.map((join, i) => {
    if (first < 1 || i < first - 1) return join
    return i === first - 1 ? { ...join, op: join.op ?? 'all', weight: 3 } : { ...join, op: 'any', weight: Math.min(join.weight, 2) }
  })
}
