/** Text → lines with their place: indentation, empty lines above, page breaks; line ends of every kind. */
import { hasUnevenSpaces } from './even-spaces.ts'
import { type Part, partsOf } from './parts.ts'

export interface Line {
  /** Trimmed; tabs kept, every other run of white space one space. */
  text: string
  /** Columns of white space before the text; a tab counts as four. */
  indent: number
  /** Tabs before the text. */
  leadingTabs: number
  /** Tabs after it. */
  trailingTabs: number
  /** Empty lines above. */
  gap: number
  /** A form feed, or an inferred page break, stands before it. */
  startsPage: boolean
  margin: 'header' | 'footer' | null
  /** Columns as printed, indentation and doubled spaces counted. */
  width: number
  /** What wide gaps divide it into; [] where it has none. */
  parts: readonly Part[]
}

// vertical tab: Word's line break inside a paragraph; U+0085, U+2028, U+2029: Unicode's
const lineEnd = /\r\n|[\n\r\v\u0085\u2028\u2029]/
// in a cell of a table it is no more than a space
const lineEndOrBreak = /\r\n|[\n\r\v\u0085\u2028\u2029]|<br\s{0,4}\/?>/i
// zero-width characters and controls show nothing; a soft hyphen shows only where a line ends with it;
// U+0080 to U+009F stay: they are the rest of letters that were encoded twice, and needed to repair them
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f]|\u00ad(?!\s{0,9}$)/g
const blank = /[^\S\t]+/g

const beyondLatin = /[^\0-\xff]/

/**
 * One typographic quote makes the whole text two bytes a letter, and each line that is cut from it, whatever it holds; everything that is
 * looked for in such a line costs up to five times as much. @returns the line of its own, in one byte a letter where that is enough
 */
const narrowed = (line: string): string => (beyondLatin.test(line) ? line : Buffer.from(line, 'latin1').toString('latin1'))

/** @returns the lines that hold more than white space. */
export function linesFromText(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let startsPage = false
  const isWide = beyondLatin.test(text)
  for (const page of splitKeepingFeeds(text)) {
    if (page.feed) startsPage = true
    for (const raw of rowsOf(page.text)) {
      const clean = (isWide ? narrowed(raw) : raw).replace(invisible, '')
      const body = clean.trim()
      if (!body) {
        gap++
        continue
      }
      const before = clean.slice(0, clean.length - clean.trimStart().length)
      const leadingTabs = tabsOf(before)
      lines.push({
        text: hasUnevenSpaces(body) ? body.replace(blank, ' ').replace(/ ?\t ?/g, '\t') : body,
        indent: before.length + 3 * leadingTabs,
        leadingTabs,
        trailingTabs: tabsOf(clean.slice(clean.trimEnd().length)),
        gap,
        startsPage,
        margin: null,
        width: clean.trimEnd().length,
        parts: partsOf(clean.trimEnd()),
      })
      gap = 0
      startsPage = false
    }
  }
  return lines
}

function splitKeepingFeeds(text: string): { text: string; feed: boolean }[] {
  return text.split('\f').map((part, index) => ({ text: part, feed: index > 0 }))
}

function rowsOf(page: string): string[] {
  const rows = page.split(lineEnd)
  return /<br/i.test(page) ? rows.flatMap(row => (/[|\t]/.test(row) ? [row] : row.split(lineEndOrBreak))) : rows
}

function tabsOf(space: string): number {
  return space === '' ? 0 : space.split('\t').length - 1
}
