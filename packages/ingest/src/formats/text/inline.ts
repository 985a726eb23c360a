/** Markup inside a line (Markdown and the HTML that converters leave in it) → plain words, and which of them are bold or raised. */
import { characterOf } from './entities.ts'
import { evenSpaces } from './even-spaces.ts'

export interface Inline {
  text: string
  bold: [start: number, end: number][]
  raised: [start: number, end: number][]
}

const tags =
  'a|abbr|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul'
const token = new RegExp(
  [
    String.raw`\\[\\*_{}[\]()#+\-.!|~>\x60&<]`,
    `</?(?:${tags})(?:\\s[^<>]{0,300})?/?>`,
    '&(?:[a-zA-Z]{2,8}\\d{0,2}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});',
    String.raw`\[\^[^\[\]\s]{1,20}\]`,
    String.raw`!?\[[^\[\]]{1,300}\]\([^()\s]{1,500}\)`,
    '\\*+',
    '_+',
    '[¹²³⁰⁴-⁹]+',
  ].join('|'),
  'gi',
)

/** A character of each of them: most lines have none. */
const marked = /[\\<&[*_¹²³⁰⁴-⁹]/

/** @param raw one block's words, line ends already replaced by spaces. @returns its text as read, with ranges in it. */
export function parseInline(raw: string): Inline {
  if (!marked.test(raw)) return { text: evenSpaces(raw).trim(), bold: [], raised: [] }
  const { parts, bold, raised } = partsOf(raw)
  return withPlaces(parts, bold, raised)
}

/** One piece of text; `mark` notes that emphasis or raising may begin or end before it. */
interface Marks {
  parts: string[]
  /** Pairs of indexes into `parts`. */
  bold: [from: number, to: number][]
  raised: [from: number, to: number][]
}

function partsOf(raw: string): Marks {
  const marks: Marks = { parts: [], bold: [], raised: [] }
  const { parts } = marks
  const openDelimiters = new Map<string, number>()
  const openTags = new Map<string, number[]>()
  let last = 0
  for (const match of raw.matchAll(token)) {
    const [found] = match
    const at = match.index
    if (at > last) parts.push(raw.slice(last, at))
    last = at + found.length
    const first = found[0]
    if (first === '\\') parts.push(found.slice(1))
    else if (first === '&') parts.push(characterOf(found) ?? found)
    else if (first === '<') readTag(found, marks, openTags)
    else if (found.startsWith('[^')) {
      marks.raised.push([parts.length, parts.length + 1])
      parts.push(found.slice(2, -1))
    } else if (first === '[' || first === '!') parts.push(found.slice(found.indexOf('[') + 1, found.indexOf('](')))
    else if (first === '*' || first === '_') readDelimiter(raw, at, found, marks, openDelimiters)
    else {
      // a square or cubic foot has no footnote
      if (!/(?:^|[^\p{L}])(?:m|cm|km|mm|ft|in|yd)$/u.test(raw.slice(Math.max(0, at - 4), at)))
        marks.raised.push([parts.length, parts.length + 1])
      parts.push(found)
    }
  }
  if (last < raw.length) parts.push(raw.slice(last))
  return marks
}

function readTag(tag: string, { parts, bold, raised }: Marks, open: Map<string, number[]>): void {
  const name = /[a-z0-9]+/i.exec(tag)?.[0].toLowerCase() ?? ''
  if (/^(?:br|p|div|li|td|th|tr|hr)$/.test(name)) parts.push(' ')
  const list = /^(?:b|strong|u|ins)$/.test(name) ? bold : name === 'sup' ? raised : null
  if (!list) return
  if (!tag.startsWith('</')) {
    const starts = open.get(name)
    if (starts) starts.push(parts.length)
    else open.set(name, [parts.length])
    return
  }
  const start = open.get(name)?.pop()
  if (start !== undefined) list.push([start, parts.length])
}

/** A run of `*` or `_`: opens, closes, or is just printed (a footnote mark, a blank to fill in). */
function readDelimiter(raw: string, at: number, run: string, { parts, bold }: Marks, open: Map<string, number>): void {
  const before = at === 0 ? ' ' : raw.charAt(at - 1)
  const after = raw.charAt(at + run.length) || ' '
  const word = /[\p{L}\p{N}]/u
  const printed = parts.push(run) - 1
  if (run.length > 3) return
  const strong = run.length > 1
  if (run[0] === '_' && word.test(before) && word.test(after)) return
  const opener = open.get(run)
  // converters leave a space inside the stars: "**Knowledge of: **"
  if (opener !== undefined && (before !== ' ' || (strong && !word.test(after)))) {
    parts[opener] = ''
    parts[printed] = ''
    if (strong) bold.push([opener, printed])
    open.delete(run)
    return
  }
  if (after !== ' ' ? strong || !word.test(before) : strong && before === ' ') open.set(run, printed)
}

/** Joins the parts, folds white space, and turns indexes of parts into places of the text. */
function withPlaces(parts: string[], bold: [number, number][], raised: [number, number][]): Inline {
  const starts: number[] = []
  const words: string[] = []
  let length = 0
  let endsInSpace: boolean = true
  for (const part of parts) {
    starts.push(length)
    const folded = evenSpaces(part)
    const word: string = endsInSpace ? folded.trimStart() : folded
    if (!word) continue
    words.push(word)
    length += word.length
    endsInSpace = word.endsWith(' ')
  }
  const trimmed = words.join('').trimEnd()
  const place = (index: number) => Math.min(starts[index] ?? trimmed.length, trimmed.length)
  const ranges = (pairs: [number, number][]) =>
    settle(
      trimmed,
      pairs.map(([from, to]) => [place(from), place(to)]),
    )
  return { text: trimmed, bold: ranges(bold), raised: ranges(raised) }
}

/** Orders ranges, joins those that touch, leaves out white space at their ends and what is empty. */
export function settle(text: string, ranges: [number, number][]): [number, number][] {
  const result: [number, number][] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const words = text.slice(from, to)
    const start = from + (words.length - words.trimStart().length)
    const end = from + words.trimEnd().length
    if (end <= start) continue
    const before = result.at(-1)
    if (before && start <= before[1]) before[1] = Math.max(before[1], end)
    else result.push([start, end])
  }
  return result
}
