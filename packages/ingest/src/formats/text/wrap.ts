/** Hard-wrapped lines: how wide the text was set, and whether a line goes on in the next one. */
import { isTitleCase } from './headings.ts'
import type { Line } from './lines.ts'

/** A line longer than this is a whole paragraph. */
const widestWrap = 180
const narrowestWrap = 36
const sentenceEnd = /[.!?:;][)"”’'*_\]]{0,4}$/
const lowerStart = /^[*_("“'‘[]{0,4}\p{Ll}/u

/**
 * @param follows whether a line may go on in the one after it, as far as lists, tables and headings tell.
 * @returns the width of the text in columns; null where its lines are whole paragraphs.
 */
export function wrapWidth(lines: readonly Line[], follows: (at: number) => boolean, fewest: number): number | null {
  const going: number[] = []
  const all: number[] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (!next || line.width > widestWrap || next.width > widestWrap || !follows(at)) return
    all.push(line.width)
    if (line.width >= narrowestWrap && !endsSentence(line.text) && lowerStart.test(next.text)) going.push(line.width)
  })
  if (going.length < fewest) return null
  going.sort((a, b) => a - b)
  const width = quantile(going, 0.9)
  // in wrapped text the lines that go on are about as long as one another, and most long lines go on
  if (quantile(going, 0.25) < 0.72 * width) return null
  const long = all.filter(length => length >= 0.8 * width).length
  return going.length >= 0.35 * long ? width : null
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Does a paragraph of this width go on from one line to the next? It ends where the next line's first word would have fitted. */
export function goesOn(line: Line, next: Line, width: number): boolean {
  if (line.width > 1.25 * width || next.width > 1.25 * width) return false
  const firstWord = next.text.slice(0, 40).split(/[\s\t]/, 1)[0] ?? ''
  const withNextWord = line.width + 1 + firstWord.length
  if (endsSentence(line.text)) return withNextWord > 0.94 * width
  if (lowerStart.test(next.text)) return withNextWord > 0.55 * width
  return withNextWord > 0.86 * width
}

/** @returns true where a line ends in an article: no sentence and no heading ends there. */
export function endsInArticle(text: string): boolean {
  return /[\s(](?:the|an?)$/.test(text.slice(-5))
}

/**
 * One break in the middle of a sentence, in a text that is not wrapped: "… will be screened" / "on a weekly basis."
 * Where the line after begins with a small letter too, the lines may be a list without marks.
 */
export function breaksOff(line: Line, next: Line, after: Line | undefined): boolean {
  if (line.width < 45 || !/[\p{Ll},]$/u.test(line.text) || !/^\p{Ll}/u.test(next.text)) return false
  return !after || after.gap > 0 || !lowerStart.test(after.text)
}

/** A long title on two lines: "Assistant Manager, Office of Bridges and" / "Tunnels". */
export function isDividedTitle(line: Line, next: Line): boolean {
  return (
    line.width >= 40 &&
    line.width <= 120 &&
    /(?:\s(?:and|of|for|the|&)|,)$/.test(line.text) &&
    isTitleCase(line.text.split(' ')) &&
    next.width < 60 &&
    isTitleCase(next.text.split(' ')) &&
    !/[.:;,]$/.test(next.text)
  )
}

/** @returns true where a sentence ends with the line. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-6))
}

/** @returns true where the words of one line cannot stand without those of the next: "… as required by" / "the director". */
export function isUnfinished(text: string, next: string): boolean {
  return !endsSentence(text) && lowerStart.test(next)
}

/** Joins the lines of a paragraph: a word divided at a hyphen or a slash keeps it, and is one word again. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (next === undefined) parts.push(line)
    else if (line.endsWith('\u00ad')) parts.push(line.slice(0, -1))
    else parts.push(line, isDivided(line, next) ? '' : ' ')
  })
  return parts.join('')
}

function isDivided(line: string, next: string): boolean {
  const end = line.slice(-3)
  if (/[\p{L})]\/$/u.test(end)) return /^\p{L}/u.test(next)
  // "day- and night-time work" keeps its space
  return /\p{L}[-‐]$/u.test(end) && /^\p{Ll}/u.test(next) && !/^(?:and|or|to|nor)\b/.test(next.slice(0, 5))
}
