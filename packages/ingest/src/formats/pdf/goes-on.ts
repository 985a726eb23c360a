/** Whether a line goes on with the paragraph, item or heading above it or begins a new one. */
import type { BodyMeasure } from './body-measure.ts'
import { isCapitals } from './body-measure.ts'
import type { Flow, FlowLine } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'
import { isBrokenAddress } from './text-from-lines.ts'
import { closes, opens } from './title-wraps.ts'

const sentenceEnd = /[.:;!?][)"”’\]]*$/
const dividedWord = /\p{L}[-\u00ad]$/u
const lowerStart = /^[\p{Ll}&,;)]/u
/** "Interview . . . . . . 100%" is whole by itself. */
const leaders = /(?:\.\s?){6}/
/** A line drawn with signs. */
const drawn = /^[\s_=~*.–—-]{4,}$/
/** An edge that is off by less is the same edge, in letter sizes. */
const slack = 0.9

/**
 * @param open the lines of the block so far, at least one
 * @param inline lines whose number counts within a sentence
 */
export function goesOn(open: readonly FlowLine[], next: FlowLine, body: BodyMeasure, inline: ReadonlySet<Flow>): boolean {
  const first = open[0] as FlowLine
  const last = open.at(-1) as FlowLine
  const [above, line] = [last.line, next.line]
  if (last.alongEdge || next.alongEdge) return false
  const drop = line.baseline - above.baseline
  if (isBrokenAddress(above.text, line.text) && drop > 0 && drop < 2 * line.size) return true
  if (Math.abs(line.size / above.size - 1) > 0.08) return false
  if (line.marker && !inline.has(next) && !isDash(line, above, last) && !isReference(open, line, last)) return false
  if (/^[☐☑☒]/.test(line.text)) return false
  if (isLabelled(line) && /^[☐☑☒]/.test(above.text)) return false
  if (isLabelled(line) && isLabelled(above) && above.text.length < 60) return false
  if (hasBoldLabel(line) && (above.bold.at(-1)?.[1] ?? 0) < above.text.length) return false
  if (leaders.test(above.text) || drawn.test(line.text) || drawn.test(above.text)) return false
  const lower = lowerStart.test(line.text)
  const ended = sentenceEnd.test(above.text)
  if (wholly(line) !== open.every(part => wholly(part.line)) && !body.mostlyBold && styleBreaks(open, line, last)) return false
  const beside = above.page === line.page && Math.abs(next.left - last.left) < 2 && line.baseline > above.baseline
  if (!beside) return crosses(last, next, ended, lower, first)
  const normal = open.length > 1 ? Math.min(pitchOf(open), body.pitch * 1.6) : body.pitch
  const pitch = (line.baseline - above.baseline) / line.size
  // an inline picture or a link may push a line of a sentence down
  const inSentence = lower && !ended && last.right - above.box[2] <= widthOfFirstWord(line) + slack * line.size
  if (pitch > Math.max(normal, 1) * (inSentence ? 1.6 : 1.22) + 0.05) return false
  if (!indentAgrees(open, next, ended, lower)) return false
  if (lower && dividedWord.test(above.text)) return true
  const room = last.right - above.box[2]
  if (room <= widthOfFirstWord(line) + slack * line.size) return true
  // the first word would have had room above: the line's end is meant
  if (ended || !lower) return !ended && isCentred(last) && isCentred(next) && isOneTitle(above, line, last.right - last.left)
  return room < (last.right - last.left) * 0.45
}

/** A title that was parted by hand: too long for one line, or a sentence; a house and the kind of its paper are two. */
function isOneTitle(above: Line, line: Line, column: number): boolean {
  if (!isHeadingLike(above) || !isHeadingLike(line)) return false
  if (widthOf(above) + widthOf(line) > 0.95 * column) return isCapitals(above.text) === isCapitals(line.text)
  return opens.test(above.text) || closes.test(line.text) || `${above.text} ${line.text}`.split(' ').length > fewestWords
}
const widthOf = ({ box }: Line) => box[2] - box[0]
/** Of a sentence. */
const fewestWords = 8

/** A line of signs alone is neither bold nor plain, and counts as bold. */
const wholly = (line: Line) =>
  line.bold.length === 0
    ? /^.?\W*$/s.test(line.text)
    : line.bold.reduce((sum, [start, end]) => sum + end - start, 0) >= line.text.replace(/\W+$/, '').length - 1
const isHeadingLike = (line: Line) => wholly(line) || isCapitals(line.text)

/** From bold to plain or back: a new block, but within a sentence that runs to the edge. */
function styleBreaks(open: readonly FlowLine[], line: Line, last: FlowLine): boolean {
  const full = last.right - last.line.box[2] <= widthOfFirstWord(line) + slack * line.size
  if (sentenceEnd.test(last.line.text) && !open[0]?.line.marker) return !(full && open.length > 1 && line.text.length > 40)
  return !(full && (lowerStart.test(line.text) || open.length > 1 || open[0]?.line.marker || last.line.text.length > 60))
}

/** A dash that the text itself has at a line's beginning is no marker. */
function isDash(line: Line, above: Line, last: FlowLine): boolean {
  const { text = '', length = 0, textLeft = 0 } = line.marker ?? {}
  if (!/^[-–—*→]$/.test(text)) return false
  const wide = textLeft - line.box[0] > line.size * 0.9 && length > 0
  return (
    !wide &&
    !sentenceEnd.test(above.text) &&
    last.right - above.box[2] < widthOfFirstWord(line) + line.size * 2 &&
    Math.abs(above.box[0] - line.box[0]) < line.size
  )
}

/** "…within seven / (7) calendar days": a number in brackets inside a sentence, in line with the text and not with the markers. */
function isReference(open: readonly FlowLine[], line: Line, last: FlowLine): boolean {
  const above = last.line
  if (!/^\(?\w{1,4}[.)]$/.test(line.marker?.text ?? '') || sentenceEnd.test(above.text)) return false
  const text = open[0]?.line.marker?.textLeft ?? above.box[0]
  const inLine = Math.abs(line.box[0] - text) < 2 && (open[0]?.line.marker !== null || /^\(/.test(line.marker?.text ?? ''))
  return inLine && last.right - above.box[2] < widthOfFirstWord(line) + slack * line.size * 2 && above.page === line.page
}

/** "Open Date: 06-22-18" */
const isLabelled = (line: Line) => /^\p{Lu}[\p{L} /#.&-]{1,35}:\s/u.test(line.text)

/** "**email:** hr@example.org" */
function hasBoldLabel({ text, bold: [first] }: Line): boolean {
  return first?.[0] === 0 && first[1] < Math.min(text.length - 1, 40) && /:\s*$/.test(text.slice(0, first[1] + 1))
}

/** On to the next column or page: only within a sentence. */
function crosses(last: FlowLine, next: FlowLine, ended: boolean, lower: boolean, first: FlowLine): boolean {
  const [above, line] = [last.line, next.line]
  if (ended && !lower) return false
  // small print at the foot of a page is near the size of the text, and is not it
  if (above.page !== line.page && Math.abs(line.size / above.size - 1) > 0.03) return false
  if (isHeadingLike(above) !== isHeadingLike(line)) return false
  const indent = (first.line.marker?.textLeft ?? above.box[0]) - last.left
  const indented = line.box[0] - next.left
  if (first.line.marker && Math.abs(indented - indent) > 2 * line.size && indented < indent) return false
  const full = last.right - above.box[2] <= widthOfFirstWord(line) + slack * 2 * line.size
  return lower ? full || !ended : full && !isCapitals(line.text) && !ended
}

function indentAgrees(open: readonly FlowLine[], next: FlowLine, ended: boolean, lower: boolean): boolean {
  const first = (open[0] as FlowLine).line
  const above = (open.at(-1) as FlowLine).line
  const line = next.line
  const tolerance = slack * line.size
  if (first.marker && open.length === 1) {
    if (Math.abs(line.box[0] - first.marker.textLeft) < tolerance) return true
    // wrapped back to the marker, or to a hanging indent of its own
    return line.box[0] > first.box[0] - 3 && (lower || !ended)
  }
  const shift = line.box[0] - above.box[0]
  // set flush right, each line for itself
  if (shift < -6 * line.size && !isCentred(open.at(-1) as FlowLine)) return false
  if (shift > 12 * line.size && !lower && !isCentred(next)) return false
  if (Math.abs(shift) < tolerance) return true
  if (isCentred(open.at(-1) as FlowLine) && isCentred(next)) return true
  // first line indented, or all others
  return open.length === 1 ? !ended || lower || shift < 0 : lower && !ended
}

function isCentred({ line, left, right }: FlowLine): boolean {
  const [before, after] = [line.box[0] - left, right - line.box[2]]
  return before > line.size && after > line.size && Math.abs(before - after) < 2 * line.size
}

function pitchOf(open: readonly FlowLine[]): number {
  const [a, b] = [open[0]?.line, open[1]?.line]
  return a && b && a.page === b.page && b.baseline > a.baseline ? (b.baseline - a.baseline) / b.size : Number.POSITIVE_INFINITY
}

/** In points, estimated from its share of the letters. */
export function widthOfFirstWord(line: Line): number {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  // capitals are wider than the line's other letters
  const wide = word.length > 2 && isCapitals(word) && !isCapitals(line.text) ? 1.3 : 1
  return ((line.box[2] - line.box[0]) * word.length * wide) / Math.max(1, line.text.length)
}
