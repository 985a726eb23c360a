/** Which lines make up one paragraph or item: the joints between lines, seen with everything around them. */
import { inlineNumbers } from '../flowing/inline-numbers.ts'
import { isCapsLine, isTitleCase } from './headings.ts'
import type { Line } from './lines.ts'
import type { Marker } from './markers.ts'
import { isRule, markdownHeading } from './ornament.ts'
import { isDelimiterRow } from './tables.ts'
import { breaksOff, endsInArticle, endsSentence, goesOn, isDividedTitle, isUnfinished, wrapWidth } from './wrap.ts'

export const footnoteStart = /^\[\^([^[\]\s]{1,20})\]:\s*/
const boldLine = /^\*\*[^*]{2,120}\*\*:?$/

/** Measures the text once, then answers for each line where its block ends. */
export class Paragraphs {
  /** In a text all in capitals they mark no heading. */
  readonly allCaps: boolean
  readonly #body: readonly Line[]
  /** As `#body`; of a text in capitals, in small letters, so that sentences show. */
  readonly #cased: readonly Line[]
  readonly #markers: readonly (Marker | null)[]
  readonly #inline: ReadonlySet<number>
  readonly #isRow: (at: number) => boolean
  readonly #startsPage: (at: number) => boolean
  /** Of the whole document; where it has none, each run of lines may have its own. */
  readonly #width: number | null
  readonly #widths: readonly (number | null)[]

  /** @param body the lines without furniture. @param startsPage whether a page break stands before the line at that place. */
  constructor(
    body: readonly Line[],
    markers: readonly (Marker | null)[],
    isRow: (at: number) => boolean,
    startsPage: (at: number) => boolean,
  ) {
    this.#body = body
    this.#markers = markers
    this.#inline = inlineNumbers(body.map(({ text, gap }, at) => ({ text, marker: markers[at]?.marker ?? null, starts: gap > 0 })))
    this.#isRow = isRow
    this.#startsPage = startsPage
    this.allCaps = isAllCaps(body)
    this.#cased = this.allCaps ? body.map(line => ({ ...line, text: line.text.toLowerCase() })) : body
    this.#width = wrapWidth(this.#cased, at => (body[at + 1]?.gap ?? 1) === 0 && this.#mayFollow(at), 3)
    this.#widths = this.#wrapWidths()
  }

  /** @returns the place after the last line of the block that begins at `start`. */
  endOf(start: number): number {
    let end = start + 1
    while (this.#isJoined(start, end - 1)) end++
    return end
  }

  /** Does the block whose last line stands at `at` go on in the line below? */
  #isJoined(start: number, at: number): boolean {
    const line = this.#cased[at]
    const next = this.#cased[at + 1]
    if (!line || !next || !this.#mayFollow(at)) return false
    if (this.#startsPage(at + 1)) return isUnfinished(line.text, next.text) || (next.gap === 0 && this.#isWrapped(at, line, next))
    if (next.gap > 0) return false
    const marker = this.#markers[start]
    const hanging = marker != null && next.indent >= 2 && next.indent >= (this.#body[start]?.indent ?? 0) + Math.min(marker.length, 3)
    if (hanging && (isUnfinished(line.text, next.text) || line.width >= 40)) return true
    if (isTitleBelow(line, next)) return false
    // one narrow paragraph among whole ones: a sentence that ends with its first line may be all of it
    if (this.#width === null && start === at && endsSentence(line.text)) return false
    const isNarrow = this.#width === null && /^[^\p{Ll}]/u.test(this.#body[start]?.text ?? '') && breaksOff(line, next, this.#cased[at + 2])
    return isNarrow || isDividedTitle(line, next) || endsInArticle(line.text) || this.#isWrapped(at, line, next)
  }

  #isWrapped(at: number, line: Line, next: Line): boolean {
    const width = this.#widths[at]
    return width != null && goesOn(line, next, width)
  }

  /** May the line below go on from this one, as far as lists, tables, rules and headings tell? */
  #mayFollow(at: number): boolean {
    const line = this.#body[at]
    const next = this.#body[at + 1]
    if (!line || !next) return false
    if (this.#isRow(at) || this.#isRow(at + 1) || line.text.startsWith('|') || next.text.startsWith('|')) return false
    if ((this.#markers[at + 1] && !this.#inline.has(at + 1)) || isRule(line.text) || isRule(next.text) || isDelimiterRow(next.text))
      return false
    if (markdownHeading(line.text) || markdownHeading(next.text) || footnoteStart.test(next.text)) return false
    if (boldLine.test(next.text) || boldLine.test(line.text)) return false
    return this.allCaps || !(isCapsLine(line.text) || isCapsLine(next.text))
  }

  /** The width at each line: the document's, or that of the run of lines that it stands in. */
  #wrapWidths(): (number | null)[] {
    if (this.#width !== null) return this.#body.map(() => this.#width)
    const widths: (number | null)[] = []
    for (let start = 0; start < this.#body.length; ) {
      let end = start + 1
      while (end < this.#body.length && this.#body[end]?.gap === 0) end++
      const width = wrapWidth(this.#cased.slice(start, end), at => this.#mayFollow(start + at), 2)
      for (let at = start; at < end; at++) widths.push(width)
      start = end
    }
    return widths
  }
}

/** A short line in title case, without a full stop, below the end of a sentence: no last line of a paragraph looks like that. */
function isTitleBelow(line: Line, next: Line): boolean {
  return endsSentence(line.text) && next.width < 0.6 * line.width && /[\p{L}):]$/u.test(next.text) && isTitleCase(next.text.split(' '))
}

/** In a text all in capitals, capitals mark no heading. */
function isAllCaps(lines: readonly Line[]): boolean {
  let upper = 0
  let lower = 0
  for (const { text } of lines)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= 65 && code <= 90) upper++
      else if (code >= 97 && code <= 122) lower++
    }
  return upper > 12 * lower && upper > 200
}
