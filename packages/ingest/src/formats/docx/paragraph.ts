/** One paragraph of mammoth's tree with all that is known of it: its text, its place in a list, the level that its style gives it. */
import type { Paragraph } from '../flowing/paragraph.ts'
import type { Content } from '../flowing/table.ts'
import type { Node } from './mammoth.ts'
import { factsIndex, type ParagraphFacts } from './mark-paragraphs.ts'
import type { Numbering } from './numbering.ts'
import { type RunContext, textFromRuns } from './text-from-runs.ts'

export interface ParagraphContext extends RunContext {
  facts: ParagraphFacts[]
  numbering: Numbering
  /** Web pages that were pasted whole into the document, by their relationship. */
  chunks: ReadonlyMap<string, Content[]>
}

/** In characters. */
const longestHeading = 250

/** To be called once for each paragraph, in the order of the document: lists and notes are counted as they come. */
export function readParagraph(node: Node, context: ParagraphContext): Paragraph {
  const facts = factsOf(node, context.facts)
  const styleId = node.styleId ?? null
  const style = context.styles.find('paragraph', styleId)
  const name = node.styleName ?? ''
  const numId = facts?.numId ?? style?.numId ?? null
  const ilvl =
    facts?.ilvl ?? (facts?.numId == null && numId !== null && styleId ? (style?.ilvl ?? context.numbering.levelOfStyle(numId, styleId)) : 0)
  const counted = numId === null || numId === '0' ? null : context.numbering.next(numId, ilvl)
  const outline = facts?.outline ?? style?.outline ?? null
  const text = textFromRuns(node, context)
  // whoever sets whole paragraphs in a heading's style wants its look, not a heading
  const isShort = text.text.length <= longestHeading
  const level = !isShort ? null : /^title$/i.test(name) ? 0 : outline !== null && outline < 9 ? outline + 1 : levelOfName(name)
  const indent = twips(node.indent?.start) + twips(node.indent?.firstLine) - twips(node.indent?.hanging)
  return {
    text,
    counted,
    depth: Math.max(ilvl, nestingOfName(name)),
    level,
    heading: level !== null || (isShort && /^subtitle$/i.test(name)),
    indent,
    startsPage: facts?.startsPage ?? false,
  }
}

/** By the last bookmark: a paragraph whose mark was deleted runs on into the next one, whose properties hold for both. */
function factsOf(node: Node, facts: ParagraphFacts[]): ParagraphFacts | null {
  for (const child of [...(node.children ?? [])].reverse()) {
    const index = child.type === 'bookmarkStart' ? factsIndex(child.name) : null
    if (index !== null) return facts[index] ?? null
  }
  return null
}

function levelOfName(name: string): number | null {
  const found = /^heading ([1-9])$/i.exec(name)
  return found ? Number(found[1]) : null
}

/** "List Bullet 2" is nested although its list has one level only. */
function nestingOfName(name: string): number {
  const found = /^list (?:bullet |number |continue )?([2-5])$/i.exec(name)
  return found ? Number(found[1]) - 1 : 0
}

function twips(value: string | null | undefined): number {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isFinite(number) ? number : 0
}
