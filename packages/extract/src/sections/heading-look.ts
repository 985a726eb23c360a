/** How a heading looks: what makes two of them equals, and one of them more prominent than another. */
import { isCaps, isTitleCase } from './heading-key.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import type { Line } from './lines.ts'

export interface HeadingLook {
  /** Higher is more prominent. */
  rank: number
  /** Equal looks have equal styles. */
  style: string
}

export const boldCovers = (line: Line, end: number): boolean => line.bold.some(([from, to]) => from <= 1 && to >= end - 2)

/** @param text the heading as printed; it ends at `end` in the line */
export function lookOf(line: Line, text: string, end: number): HeadingLook {
  const { look } = line.block.raw
  const bold = boldCovers(line, end)
  const caps = isCaps(text)
  const size = look.size > 1.04 ? Math.round(look.size * 20) / 20 : 1
  const rank = look.level !== null ? 1000 - 50 * look.level : (size - 1) * 100 + (caps ? 4 : 0) + (bold ? 2 : 0)
  return { rank, style: `${look.level ?? ''}/${size}/${caps ? 'caps' : ''}/${bold ? 'bold' : ''}` }
}

/** The look of a line of its own together with the empty lines around it: what the headings of one document have in common. */
export function lineLook(line: Line, next: Line | undefined): string {
  const text = line.text.trim()
  const shape = isCaps(text) ? 'caps' : isTitleCase(text.replace(/\([^)]*\)/g, '')) ? 'title' : 'other'
  const { style } = lookOf(line, text.replace(/\s*:$/, ''), text.length)
  return `${style}/${shape}/${/:$/.test(text) ? 'colon' : ''}/${line.gap > 0 ? 'gap' : ''}/${(next?.gap ?? 1) > 0 ? '' : 'close'}`
}

/** A raised footnote mark behind a heading is no part of it. */
export function withoutMark(line: Line, printed: string): string {
  const mark = line.raised.find(([from, to]) => from > 0 && to >= printed.trimEnd().length && from < printed.length)
  return mark ? printed.slice(0, mark[0]).replace(/\s*:?\s*$/, '') : printed
}

/** The looks of the lines that the lexicon knows for headings; one that is seen once proves nothing. */
export function usualLooksOf(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'row' || line.text.length > 90 || !kindInLexicon(line.text)) continue
    const look = lineLook(line, lines[index + 1])
    counts.set(look, (counts.get(look) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([look]) => look))
}
