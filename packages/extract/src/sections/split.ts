/** Blocks → the tree of sections. */
import type { SectionKind } from '@specmill/model'
import type { SectionNode } from '../engine/reading.ts'
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { isBoilerplate } from './boilerplate.ts'
import { isCaptionOfDocument } from './caption.ts'
import { type ClassParts, classPartsOf } from './class-parts.ts'
import { addColumnSections, addMarkedSections, columnKindsOf, markColumnOf, rowsFrom } from './column-sections.ts'
import { isDateLine } from './date-line.ts'
import { formText, isFormRow } from './form-row.ts'
import { formRunsIn } from './form-runs.ts'
import type { HeadingContext } from './heading.ts'
import { headingCandidate } from './heading-candidate.ts'
import { usualLooksOf } from './heading-look.ts'
import { settleKinds } from './kind-of-text.ts'
import { type Line, linesOf, passageOf } from './lines.ts'
import { questionBlocksIn } from './questions.ts'
import { unitHeading } from './scopes.ts'
import { SectionTree } from './section-tree.ts'
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
  const { sections } = new SectionWriter(blocks, options).write()
  settleKinds(sections)
  return sections
}

/** Walks the lines once. What reads some of them writes them into the tree and tells how many; of those that may, the first does. */
class SectionWriter {
  readonly #options: SplitOptions
  readonly #lines: readonly Line[]
  readonly #usualLooks: ReadonlySet<string>
  readonly #questions: ReadonlySet<number>
  readonly #formRuns: ReadonlySet<number>
  readonly #classParts: ClassParts
  readonly #tree = new SectionTree()
  /** The row of a form that is the open section. */
  #form: Line | null = null
  #inQuestions = false

  constructor(blocks: readonly RepairedBlock[], options: SplitOptions) {
    const body = blocks.filter(block => !options.leftOut.has(block.index) && block.text.trim())
    this.#options = options
    this.#lines = linesOf(body, new Set(body.flatMap(block => unitHeading.exec(block.text.trim())?.[1]?.toLowerCase() ?? [])))
    this.#usualLooks = usualLooksOf(this.#lines)
    this.#questions = questionBlocksIn(body)
    this.#formRuns = formRunsIn(this.#lines.map(({ text, block }) => ({ text, cells: block.cells })))
    this.#classParts = classPartsOf(this.#lines, options.classTitles)
  }

  write(): SectionTree {
    for (let at = 0; at < this.#lines.length; ) {
      const line = this.#lines[at] as Line
      if (this.#options.starts.has(line.block.index) && line.start === 0) this.#tree.begin('header')
      at +=
        this.#writeApart(line) ||
        this.#writeTable(line, at) ||
        this.#writeFormRun(line, at) ||
        this.#writeWithoutHeading(line, at) ||
        this.#writeHeading(line, at) ||
        this.#writeText(line, at)
    }
    return this.#tree
  }

  /** Footnotes and boilerplate: the section around them goes on below. */
  #writeApart(line: Line): number {
    const kind = this.#options.apart.get(line.block.index)
    if (!kind) return 0
    this.#tree.add(kind, null, null).passages.push(passageOf(line))
    return 1
  }

  /** A table whose columns, or whose marks in a column, divide it into sections. */
  #writeTable(line: Line, at: number): number {
    const { current, add } = this.#tree
    const columnKinds = columnKindsOf(line, this.#options.classTitles, current.kind)
    const markColumn = !columnKinds && this.#isFirstRow(at) ? markColumnOf(rowsFrom(this.#lines, at)) : null
    if (!columnKinds && markColumn === null) return 0
    const rows = rowsFrom(this.#lines, at)
    if (columnKinds) addColumnSections(rows, columnKinds, current, add)
    else if (markColumn !== null) addMarkedSections(rows, markColumn, current, add)
    return rows.length
  }

  #isFirstRow(at: number): boolean {
    const line = this.#lines[at]
    return line?.kind === 'row' && (this.#lines[at - 1]?.block.raw.table ?? null) !== line.block.raw.table
  }

  /** Labels with their values, line below line: a form within the document. */
  #writeFormRun(line: Line, at: number): number {
    if (!this.#formRuns.has(at)) return 0
    const { kind, passages } = this.#tree.current
    if (kind !== 'header' && !(kind === 'other' && passages.length === 0)) this.#tree.begin('header')
    this.#tree.current.passages.push(passageOf(line))
    return 1
  }

  /** A form within the document has no title above its end. */
  #inHeader = (at: number): boolean =>
    this.#tree.current.kind === 'header' && !(this.#formRuns.has(at - 1) && this.#tree.sections.length > 1)

  /** What is known for what it is without a heading: questions, dates of the specification, the caption of a table of classes. */
  #writeWithoutHeading(line: Line, at: number): number {
    const isQuestion = this.#questions.has(line.block.index)
    const isDate = !isQuestion && !this.#inHeader(at) && isDateLine(line.text)
    if (!isQuestion && !isDate && !classTable.test(line.text)) return 0
    const goesOn = isQuestion ? this.#inQuestions : isDate && this.#tree.current.kind === 'history'
    this.#inQuestions ||= isQuestion
    if (!goesOn) this.#tree.begin(isQuestion ? 'selection-process' : isDate ? 'history' : 'related-classes')
    this.#tree.current.passages.push(passageOf(line))
    return 1
  }

  #writeHeading(line: Line, at: number): number {
    const inHeader = this.#inHeader(at)
    const { current } = this.#tree
    const heading = headingCandidate(line, this.#contextOf(line, at))
    const { own, bare } = this.#classParts
    const isHead = (inHeader || current.kind === 'history') && (heading?.kind === null || heading?.type !== 'plain') && !bare.has(line)
    if (!heading || isHead || (inHeader && isCaptionOfDocument(line.text, current.passages.length, this.#lines[at + 1]))) return 0
    const spanOf = ({ start, end }: { start: number; end: number }) => ({
      block: line.block.index,
      start: line.start + start,
      end: line.start + end,
    })
    this.#tree.beginUnder(
      heading,
      { ofClass: own.size > 0 ? own.has(line) : null, bareClass: bare.has(line) },
      {
        heading: heading.text,
        headingSpan: spanOf(heading),
        note: heading.note?.text ?? null,
        noteSpan: heading.note && spanOf(heading.note),
      },
    )
    this.#form = line.kind === 'row' && heading.bodyStart !== null ? line : null
    if (heading.bodyStart !== null)
      this.#tree.current.passages.push(this.#form ? formText(line, heading.bodyStart) : passageOf(line, heading.bodyStart))
    return 1
  }

  #contextOf({ block }: Line, at: number): HeadingContext {
    const { current } = this.#tree
    return {
      classTitles: this.#options.classTitles,
      current: current.kind,
      atStart: () =>
        current.heading !== null && current.passages.every(({ text }) => isBoilerplate(text) || /^\(.*\)\.?$/s.test(text.trim())),
      inForm: this.#form?.block.raw.table === block.raw.table || (this.#isFirstRow(at) && this.#formRuns.has(at + 1)),
      usualLooks: this.#usualLooks,
      previous: this.#lines[at - 1],
      next: this.#lines[at + 1],
    }
  }

  #writeText(line: Line, at: number): number {
    if (this.#form && (line.block.raw.table !== this.#form.block.raw.table || isFormRow(line))) {
      this.#tree.begin('other')
      this.#form = null
    }
    const { current, ofClass } = this.#tree
    // right below the title of a class stands what is told of that class
    const above = ofClass === current && current.passages.length === 0 ? 'summary' : current.kind
    const untitled = kindOfUntitled(line, above, this.#lines[at - 1])
    if (untitled) this.#tree.beginInClass(untitled)
    this.#tree.current.passages.push(passageOf(line))
    return 1
  }
}
