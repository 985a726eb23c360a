/** The lines of a job that may tell its history, and the parts of a line that each begin with an event. */
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { matchesOf } from '../../language/patterns.ts'
import { historyWord } from '../../sections/history-words.ts'

const longestLine = 240

/** In the head and at the foot a list may give the dates; elsewhere items tell of the work. */
const isListOfFacts = (section: SectionNode) => section.kind === 'header' || section.kind === 'history'

export interface Line {
  text: string
  /** It stands in a section that tells the history, and nothing else. */
  inHistory: boolean
  span(from: number, to: number): Span
}

/** Headings count as lines: "Class Established:" may have been read as one. */
export function linesOf(job: JobText): Line[] {
  return job.sections.flatMap(section => {
    const heading = section.heading
    const at = section.headingSpan
    const lines: Line[] =
      heading && at
        ? [{ text: heading, inHistory: false, span: (from, to) => ({ block: at.block, start: at.start + from, end: at.start + to }) }]
        : []
    return [
      ...lines,
      ...section.passages
        .filter(passage => passage.text.length <= longestLine && (passage.kind !== 'item' || isListOfFacts(section)))
        .flatMap(passage => (isRowOfLabels(passage) ? cellsOf(passage, section) : [lineOf(passage, section.kind === 'history')])),
    ]
  })
}

/** "Date revised: May 2019 ⇥ Status: Full-time": each cell is a line of its own. */
const isRowOfLabels = ({ cells }: Passage): boolean =>
  cells.length > 1 && cells.filter(({ text }) => text.trim()).every(({ text }) => /^[^:]{2,40}:\s*\S/.test(text.trim()))
const cellsOf = (passage: Passage, section: SectionNode): Line[] =>
  passage.cells.map(cell => ({
    text: cell.text,
    inHistory: section.kind === 'history',
    span: (from, to) => spanIn(passage, cell.start + from, cell.start + to),
  }))

const lineOf = (passage: Passage, inHistory: boolean): Line => ({
  text: passage.text.replace(/\t/g, ' '),
  inHistory,
  span: (from, to) => spanIn(passage, from, to),
})

/** "REV 11-01-16" without a full stop stands in the running headers of older print-outs, behind another date. */
const eventAtStart = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:class|spec\\.?|series|last|date|board|council)\\s+)?(?!rev\\b(?!\\.))${historyWord}(?:\\s+date)?(?=\\s*[:–—-]|\\s+\\(?\\d|\\s+(?:on\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\s*$)`,
  'giu',
)

/** Parts of a line that each begin with an event: "Adopted: May 2001, Revised:" has two. */
export function partsOf(text: string): { start: number; end: number }[] {
  const starts: number[] = []
  for (const match of matchesOf(eventAtStart, text)) starts.push(match.index)
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}
