/** Blocks → the tree of sections. */
import type { SectionKind } from '@specmill/model'
import type { SectionNode } from '../engine/reading.ts'
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { isBoilerplate } from './boilerplate.ts'
import { isCaptionOfDocument } from './caption.ts'
import { classPartsOf } from './class-parts.ts'
import { addColumnSections, addMarkedSections, columnKindsOf, markColumnOf, rowsFrom } from './column-sections.ts'
import { isDateLine } from './date-line.ts'
import { formText, isFormRow } from './form-row.ts'
import { formRunsIn } from './form-runs.ts'
import { headingCandidate } from './heading-candidate.ts'
import { usualLooksOf } from './heading-look.ts'
import { settleKinds } from './kind-of-text.ts'
import { type Line, linesOf, passageOf } from './lines.ts'
import { kindOf, type Open, placed } from './placement.ts'
import { questionBlocksIn } from './questions.ts'
import { unitHeading } from './scopes.ts'
import { kindOfUntitled } from './untitled.ts'

/** The caption of a table of classes: no heading of the text around it, which ends here all the same. */
const classTable = /\bclass titles and codes\s*$/i

export interface SplitOptions {
  /** Lower case; classes of a series or binder. */
  classTitles: ReadonlySet<string>
  /** Blocks with which the part of another class begins. */
  starts: ReadonlySet<number>
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
  const formRuns = formRunsIn(lines.map(({ text, block }) => ({ text, cells: block.cells })))
  const classParts = classPartsOf(lines, options.classTitles)
  let inQuestions = false
  let open: Open[] = []
  let current = add('header', null, null)
  /** The row of a form that is the open section. */
  let form: Line | null = null
  /** So many lines are read as the rows of a table. */
  let taken = 0
  /** Begins a section without a heading, at the top. */
  const begin = (kind: SectionKind) => {
    current = add(kind, null, null)
    open = []
  }
  for (const [index, line] of lines.entries()) {
    if (index < taken) continue
    const { block, text } = line
    if (options.starts.has(block.index) && line.start === 0) begin('header')
    const apart = options.apart.get(block.index)
    if (apart) {
      add(apart, null, null).passages.push(passageOf(line))
      continue
    }
    const columnKinds = columnKindsOf(line, options.classTitles, current.kind)
    if (columnKinds) {
      const rows = rowsFrom(lines, index)
      addColumnSections(rows, columnKinds, current, add)
      taken = index + rows.length
      continue
    }
    const isFirstRow = line.kind === 'row' && (lines[index - 1]?.block.raw.table ?? null) !== block.raw.table
    const markColumn = isFirstRow ? markColumnOf(rowsFrom(lines, index)) : null
    if (markColumn !== null) {
      const rows = rowsFrom(lines, index)
      addMarkedSections(rows, markColumn, current, add)
      taken = index + rows.length
      continue
    }
    if (formRuns.has(index)) {
      if (current.kind !== 'header' && !(current.kind === 'other' && current.passages.length === 0)) begin('header')
      current.passages.push(passageOf(line))
      continue
    }
    // a form within the document has no title above its end
    const inHeader = current.kind === 'header' && !(formRuns.has(index - 1) && sections.length > 1)
    const inHistory = current.kind === 'history'
    const withoutHeading = questions.has(block.index)
      ? 'selection-process'
      : !inHeader && isDateLine(text)
        ? 'history'
        : classTable.test(text)
          ? 'related-classes'
          : null
    if (withoutHeading) {
      const goesOn = withoutHeading === 'selection-process' ? inQuestions : withoutHeading === 'history' && inHistory
      inQuestions ||= withoutHeading === 'selection-process'
      if (!goesOn) begin(withoutHeading)
      current.passages.push(passageOf(line))
      continue
    }
    const heading = headingCandidate(line, {
      classTitles: options.classTitles,
      current: current.kind,
      atStart: () =>
        current.heading !== null && current.passages.every(({ text }) => isBoilerplate(text) || /^\(.*\)\.?$/s.test(text.trim())),
      inForm: (form !== null && form.block.raw.table === block.raw.table) || (isFirstRow && formRuns.has(index + 1)),
      usualLooks,
      previous: lines[index - 1],
      next: lines[index + 1],
    })
    const caption = inHeader && isCaptionOfDocument(text, current.passages.length, lines[index + 1])
    const isHead = (inHeader || inHistory) && (heading?.kind === null || heading?.type !== 'plain') && !classParts.bare.has(line)
    if (heading && !caption && !isHead) {
      open = placed(open, heading, {
        ofClass: classParts.own.size > 0 ? classParts.own.has(line) : null,
        bareClass: classParts.bare.has(line),
      })
      const parent = open.at(-1)?.node ?? null
      current = add(kindOf(heading, parent), parent, {
        heading: heading.text,
        headingSpan: { block: block.index, start: line.start + heading.start, end: line.start + heading.end },
        note: heading.note?.text ?? null,
        noteSpan: heading.note && { block: block.index, start: line.start + heading.note.start, end: line.start + heading.note.end },
      })
      open.push({ node: current, type: heading.type, rank: heading.rank, style: heading.style })
      form = line.kind === 'row' && heading.bodyStart !== null ? line : null
      if (heading.bodyStart !== null) current.passages.push(form ? formText(line, heading.bodyStart) : passageOf(line, heading.bodyStart))
      continue
    }
    if (form && (block.raw.table !== form.block.raw.table || isFormRow(line))) {
      begin('other')
      form = null
    }
    // right below the title of a class stands what is told of that class
    const ofClass = open.findLast(({ type }) => type === 'class')?.node
    const untitled = kindOfUntitled(line, ofClass === current && current.passages.length === 0 ? 'summary' : current.kind, lines[index - 1])
    if (untitled && ofClass) current = add(untitled, ofClass, null)
    else if (untitled) begin(untitled)
    current.passages.push(passageOf(line))
  }
  settleKinds(sections)
  return sections
}
