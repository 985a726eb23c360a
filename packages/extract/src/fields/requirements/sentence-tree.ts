/** One sentence or item → what it says. */
import type { Leaf } from '@specmill/model'
import type { Span } from '../../engine/span.ts'
import { evenSpaces } from '../../language/white-space.ts'
import { substitutionFrom } from './equivalency.ts'
import type { Head, Surroundings } from './head.ts'
import type { Join } from './joiners.ts'
import { usually } from './lexicon.ts'
import { joined, type LeafBody, type LeafNode, type Node, withLeaf } from './node.ts'
import { weighedRow } from './operators.ts'
import { withChoiceOfParts } from './parts.ts'
import { headsIn } from './rules.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { operatorOf, type Statement, tree } from './statement.ts'
import { wishes } from './wishes.ts'

export interface SentenceContext extends Surroundings {
  /** Everything here is wished for. */
  wish: boolean
  /** How it is usually had. */
  usual: boolean
  span(from: number, to: number): Span
  /** Called where the words leave the tree open. */
  ambiguous(): void
}

const leadWord = /^[\s–—-]*(?:(and\/or|and|or)\b[:,-]?\s+)/i
const trailWord = /[\s,;]*\b(and\/or|and|or)\s*[:.,]?\s*$/i
const cleaned = (text: string) => evenSpaces(text).trim()

export function leafNode(body: LeafBody, text: string, spans: Span[], rule: string, wish: boolean, usual = false): LeafNode {
  const soft = usual && (body.kind === 'education' || body.kind === 'experience') ? { usual: true } : {}
  return { leaf: { ...body, text: cleaned(text), ...soft } as Leaf, wish, spans, rule }
}

/** The years of "one of which" and of "including two years" lie inside the others. */
const overlapping = (body: LeafBody, head: Head, join: Join | undefined, previous: Segment | undefined): LeafBody =>
  body.kind === 'experience' && body.min !== null && previous?.head.kind === 'experience' && (head.overlaps || join?.overlaps)
    ? { ...body, mayOverlap: true }
    : body

/** Equivalencies stand beside what they replace. */
function withEquivalencies(nodes: LeafNode[], joins: readonly Join[], ambiguous: () => void): Statement[] {
  const general = nodes.findIndex(node => node.leaf.kind === 'equivalency' && node.leaf.replaces === null)
  const rest = nodes.filter((_, i) => i !== general)
  const kept: Node[] = []
  const keptJoins: Join[] = []
  nodes.forEach((node, i) => {
    if (i === general) return
    const before = kept.at(-1)
    if (node.leaf.kind === 'equivalency' && before) {
      kept[kept.length - 1] = joined('any', [before, node]) ?? node
      return
    }
    const join = joins[i - 1]
    if (kept.length && join) keptJoins.push(i - 1 === general ? { ...join, op: join.op ?? 'all' } : join)
    kept.push(node)
  })
  const parts = withChoiceOfParts(kept, keptJoins)
  const row = weighedRow(parts.nodes, parts.joins)
  if (row.ambiguous) ambiguous()
  const equivalency = nodes[general]
  if (!equivalency) return row.node ? [tree(row.node)] : []
  if (!row.node) return [{ kind: 'equivalency', node: equivalency, lead: null, trail: null }]
  // the words before it say what it stands for; schooling may have been asked for further up
  if (rest.some(node => node.leaf.kind === 'education') || general === 0)
    return [tree(joined('any', [row.node, equivalency]) ?? equivalency)]
  return [tree(row.node), { kind: 'equivalency', node: equivalency, lead: 'any', trail: null }]
}

/** "As a Clerk or in a class at that level which provides …": only the second carries the condition. @returns where the first ends */
function conditionalLevel(body: LeafBody, words: string): number | null {
  if (body.kind !== 'experience' || body.as.length === 0 || body.atLeast !== body.as) return null
  const level =
    /[\s,]*\bor\s+in\s+(?:a|any)\s+(?:class|position)\s+(?:which\s+is\s+)?(?:at\s+least\s+)?at\s+(?:least\s+)?that\s+level,?\s+(?:that|which|who|with|performing|in)\s+\w+\s+\w+/i.exec(
      words,
    )
  return level ? level.index : null
}

/** @returns nothing for a sentence that asks for nothing which can be checked */
export function statementsOf(text: string, context: SentenceContext): Statement[] {
  const replaced = substitutionFrom(text)
  if (replaced) {
    const node = leafNode(replaced, text, [context.span(0, text.length)], 'requirements/substitution', context.wish)
    return [{ kind: 'substitution', node, ref: refIn(text), lead: null, trail: null }]
  }
  const lead = leadWord.exec(text)
  const trail = trailWord.exec(text)
  const found = headsIn(text, context)
  const { segments, joins } = segmentsOf(text, found)
  const marks = wishes(text, segments, joins)
  const usual = context.usual || usually.test(text)
  const nodes: LeafNode[] = []
  const kept: Join[] = []
  const divided = new Map<LeafNode, LeafNode[]>()
  segments.forEach((segment, i) => {
    const words = text.slice(segment.start, segment.end)
    const body = segment.head.read(words, segment.start)
    if (!body) return
    if (nodes.length && joins[i - 1]) kept.push(joins[i - 1] as Join)
    const shown = overlapping(body, segment.head, joins[i - 1], segments[i - 1])
    const leaf = (of: LeafBody, from: number, to: number) =>
      leafNode(of, text.slice(from, to), [context.span(from, to)], segment.head.rule, context.wish || (marks[i] ?? false), usual)
    const node = leaf(shown, segment.start, segment.end)
    const plainTo = conditionalLevel(shown, words)
    const plain = plainTo === null ? null : segment.head.read(words.slice(0, plainTo), segment.start)
    if (plainTo !== null && plain && shown.kind === 'experience') {
      // what follows may be meant of both; "which provides …" is said of the class
      if (!/^[\s\S]*\bthat\s+level\s+(?:that|which|who)\b/i.test(words.slice(plainTo))) context.ambiguous()
      divided.set(node, [leaf(plain, segment.start, segment.start + plainTo), leaf({ ...shown, as: [] }, segment.start, segment.end)])
    }
    nodes.push(node)
  })
  const statements = withEquivalencies(nodes, kept, context.ambiguous)
  for (const statement of statements)
    for (const [node, parts] of divided)
      if (statement.kind === 'tree') statement.node = withLeaf(statement.node, node, () => ({ op: 'any', kids: parts }))
  const first = statements[0]
  const last = statements.at(-1)
  if (first && lead) first.lead = operatorOf(lead[1])
  if (last && trail) last.trail = operatorOf(trail[1])
  return statements
}

/** "Requirement #2", "Pattern II". */
const refIn = (text: string): string | null =>
  /\b(?:requirement|pattern|option|number|item|alternative)s?\s*(?:#|no\.?)?\s*(\d{1,2}|[IVX]{1,4})\b|#\s?(\d{1,2})\b/i
    .exec(text)
    ?.slice(1)
    .find(Boolean) ?? null
