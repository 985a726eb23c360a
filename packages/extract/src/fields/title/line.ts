/** The line that holds a title: its parts, its spans, its text. */
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { Span } from '../../engine/span.ts'
import { type TitleParts, titleParts } from './parts.ts'

export interface TitleLine {
  rule: string
  passage: Passage
  /** Of the line in the passage's text. */
  from: number
  text: string
  parts: TitleParts
  /** Lines that continue it. */
  more: Passage[]
}

export const lineFrom = (rule: string, passage: Passage, from: number, text: string, more: Passage[] = []): TitleLine => ({
  rule,
  passage,
  from,
  text,
  parts: titleParts(text),
  more,
})

/** Stretches of the line that make up the title. */
function stretches({ parts }: TitleLine): [start: number, end: number][] {
  return parts.cut
    ? [
        [parts.start, parts.cut.start],
        [parts.cut.end, parts.end],
      ]
    : [[parts.start, parts.end]]
}

/** Spans of the title on its line and on those that continue it. */
export const titleSpans = (line: TitleLine): Span[] => [
  ...stretches(line).map(([start, end]) => spanIn(line.passage, line.from + start, line.from + end)),
  ...line.more.map(passage => spanIn(passage)),
]

export const titleText = (line: TitleLine): string =>
  [...stretches(line).map(([start, end]) => line.text.slice(start, end).trim()), ...line.more.map(passage => passage.text)].join(' ')
