/** Blocks → the tree of sections. */
import type { SectionKind } from '@specmill/model'
import type { SectionNode } from '../engine/reading.ts'
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { isDateLine } from './date-line.ts'
import type { HeadingCandidate } from './heading.ts'
import { headingCandidate } from './heading-candidate.ts'
import { lineLook } from './heading-look.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import { type Line, linesOf, passageOf } from './lines.ts'
import { questionBlocksIn } from './questions.ts'
import { unitHeading } from './scopes.ts'
import { kindOfUntitled } from './untitled.ts'

/** Kinds that are parts of another: under a heading of that kind they are one level below it, however they look. */
const partOf: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  knowledge: ['knowledge-skills-abilities', 'qualifications'],
  skills: ['knowledge-skills-abilities', 'qualifications'],
  abilities: ['knowledge-skills-abilities', 'qualifications'],
  education: ['minimum-requirements', 'qualifications', 'preferred-qualifications'],
  experience: ['minimum-requirements', 'qualifications', 'preferred-qualifications'],
}
/** The same, where the look is no more prominent and the pair is usual. */
const usuallyPartOf: Partial<Record<SectionKind, readonly SectionKind[]>> = { 'essential-duties': ['duties'], 'other-duties': ['duties'] }

/** The caption of a table of classes: no heading of the text around it, which ends here all the same. */
const classTable = /\bclass titles and codes\s*$/i

/** Kinds that have sections of other kinds below them. */
const holdsParts: ReadonlySet<SectionKind> = new Set<SectionKind>(
  'qualifications duties essential-duties other-duties minimum-requirements preferred-qualifications special-requirements physical-demands class-requirements notes compensation related-classes'.split(
    ' ',
  ) as SectionKind[],
)

interface Open {
  node: SectionNode
  type: HeadingCandidate['type']
  rank: number
  style: string
}

export interface SplitOptions {
  /** Lower case; classes of a series or binder. */
  classTitles: ReadonlySet<string>
  /** Blocks that are no part of any section: furniture. */
  leftOut: ReadonlySet<number>
  /** Blocks that are sections of their own wherever they stand: footnotes and boilerplate. */
  apart: ReadonlyMap<number, SectionKind>
}

export function splitSections(blocks: readonly RepairedBlock[], options: SplitOptions): SectionNode[] {
  const sections: SectionNode[] = []
  const add = (
    kind: SectionKind,
    parent: SectionNode | null,
    heading: Pick<SectionNode, 'heading' | 'headingSpan' | 'note' | 'noteSpan'> | null,
  ) => {
    const node: SectionNode = {
      id: `s${sections.length}`,
      kind,
      level: parent ? parent.level + 1 : 1,
      parent,
      children: [],
      ...(heading ?? { heading: null, headingSpan: null, note: null, noteSpan: null }),
      scope: [],
      passages: [],
      records: [],
    }
    parent?.children.push(node)
    sections.push(node)
    return node
  }
  const body = blocks.filter(block => !options.leftOut.has(block.index) && block.text.trim())
  const lines = linesOf(body, new Set(body.flatMap(block => unitHeading.exec(block.text.trim())?.[1]?.toLowerCase() ?? [])))
  const usualLooks = usualLooksOf(lines)
  const questions = questionBlocksIn(body)
  let inQuestions = false
  let open: Open[] = []
  let current = add('header', null, null)
  for (const [index, line] of lines.entries()) {
    const { block, text } = line
    const apart = options.apart.get(block.index)
    if (apart) {
      add(apart, null, null).passages.push(passageOf(line))
      continue
    }
    if (questions.has(block.index)) {
      if (!inQuestions) current = add('selection-process', null, null)
      inQuestions = true
      open = []
      current.passages.push(passageOf(line))
      continue
    }
    const inHeader = current.kind === 'header'
    const inHistory = current.kind === 'history'
    if (!inHeader && isDateLine(text)) {
      if (!inHistory) {
        current = add('history', null, null)
        open = []
      }
      current.passages.push(passageOf(line))
      continue
    }
    if (classTable.test(text)) {
      current = add('related-classes', null, null)
      open = []
      current.passages.push(passageOf(line))
      continue
    }
    const heading = headingCandidate(line, {
      classTitles: options.classTitles,
      current: current.kind,
      usualLooks,
      previous: lines[index - 1],
      next: lines[index + 1],
    })
    if (heading && !((inHeader || inHistory) && (heading.kind === null || heading.type !== 'plain'))) {
      open = placed(open, heading)
      const parent = open.at(-1)?.node ?? null
      current = add(kindOf(heading, parent), parent, {
        heading: heading.text,
        headingSpan: { block: block.index, start: line.start + heading.start, end: line.start + heading.end },
        note: heading.note?.text ?? null,
        noteSpan: heading.note && { block: block.index, start: line.start + heading.note.start, end: line.start + heading.note.end },
      })
      open.push({ node: current, type: heading.type, rank: heading.rank, style: heading.style })
      if (heading.bodyStart !== null) current.passages.push(passageOf(line, heading.bodyStart))
      continue
    }
    const untitled = kindOfUntitled(line, current.kind, lines[index - 1])
    if (untitled) {
      current = add(untitled, null, null)
      open = []
    }
    current.passages.push(passageOf(line))
  }
  return sections
}

/** The looks of the lines that the lexicon knows for headings; one that is seen once proves nothing. */
function usualLooksOf(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'row' || line.text.length > 90 || !kindInLexicon(line.text)) continue
    const look = lineLook(line, lines[index + 1])
    counts.set(look, (counts.get(look) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([look]) => look))
}

/** A heading in words of its own below one of these announces a part of the same. */
const passesOnKind: ReadonlySet<SectionKind> = new Set<SectionKind>(['duties', 'essential-duties', 'other-duties'])

function kindOf(heading: HeadingCandidate, parent: SectionNode | null): SectionKind {
  if (heading.kind) return heading.kind
  if (heading.type !== 'plain' || passesOnKind.has(parent?.kind ?? 'other')) return parent?.kind ?? 'other'
  return shareOfTime.test(heading.text) ? 'duties' : 'other'
}

/** "Care of the collection (40%)" announces what is done in that share of the working time. */
const shareOfTime = /\(\s*\d{1,3}\s?%(?: of (?:working )?time)?\s*\)$|^\d{1,3}\s?%\s*[-–—:]/

/** What stays open when this heading comes: its ancestors. */
function placed(open: readonly Open[], heading: HeadingCandidate): Open[] {
  const upTo = (index: number) => open.slice(0, index)
  if (heading.type === 'alternative') return upTo(firstOr(open, entry => entry.type === 'alternative'))
  if (heading.type === 'class') return upTo(firstOr(open, entry => entry.type === 'class' || entry.type === 'specialty'))
  if (heading.type === 'assignment') return upTo(firstOr(open, entry => entry.type === 'assignment'))
  if (heading.type === 'specialty') return upTo(firstOr(open, entry => entry.type === 'class' || entry.type === 'specialty'))
  const wholes = heading.kind ? (partOf[heading.kind] ?? []) : []
  const whole = open.findLastIndex(entry => wholes.includes(entry.node.kind))
  if (whole >= 0) return upTo(whole + 1)
  const usual = heading.kind ? (usuallyPartOf[heading.kind] ?? []) : []
  const part = open.findIndex(entry => usual.includes(entry.node.kind) && heading.rank <= entry.rank)
  if (part >= 0) return upTo(part + 1)
  const sameStyle = open.findIndex(entry => entry.type === 'plain' && entry.style === heading.style)
  if (sameStyle >= 0) return upTo(sameStyle)
  const above = upTo(firstOr(open, entry => entry.type !== 'plain' || entry.rank <= heading.rank))
  const { kind, rank } = heading
  if (kind === null) return above
  // a heading that looks smaller is no part of a section that has no parts of that kind; rubrics of a list are below any
  const isApart = (entry: Open) => !holdsParts.has(entry.node.kind) || (rank >= 0 && isOfDuties(entry.node.kind) && !isOfDuties(kind))
  return above.slice(0, firstOr(above, isApart))
}

const isOfDuties = (kind: SectionKind) => kind === 'duties' || kind === 'essential-duties' || kind === 'other-duties'

const firstOr = (open: readonly Open[], test: (entry: Open) => boolean) => {
  const index = open.findIndex(test)
  return index >= 0 ? index : open.length
}
