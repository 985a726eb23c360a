/** Pieces → lines: what stands on one baseline and close together, with its words set apart by spaces. Second step of reading a PDF. */
import type { Box } from '@specmill/model'
import { median, union } from './boxes.ts'
import { undoubled } from './doubled.ts'
import { gapOfWords, isLetterSpaced, withoutGaps, wordSpace } from './letters-apart.ts'
import { markerOf } from './markers.ts'
import type { Piece } from './read-runs.ts'

type Stretch = [start: number, end: number]

/** A line, or the part of one that a wide gap sets apart from the rest (an atom). */
export interface Line {
  text: string
  box: Box
  baseline: number
  size: number
  bold: Stretch[]
  raised: Stretch[]
  page: number
  /** List marker that the text begins with, and where the text after it stands. */
  marker: { text: string; length: number; textLeft: number } | null
  /** Where a piece begins after a gap that is wider than most: where a narrow gutter of a table may part the line; `far` where nothing of a sentence would; `end` is where what stands before it ends. */
  cuts: { at: number; x: number; end: number; far?: boolean }[]
}

/** Gaps in shares of the letter size. A space between words is about 0.25 wide, 0.8 in stretched text. */
const wordGap = 0.16
const wideGap = 0.9
/** Between a list marker and its text. */
const markerGap = 5
const cutGap = 0.33
/** Between a check box and its label. */
const boxGap = 2
/** Raised text longer than this is another line. */
const longestMark = 6

/** @returns atoms: top to bottom, left to right within a line */
export function linesFromPieces(pieces: readonly Piece[], bold: ReadonlyMap<string, boolean>, page: number): Line[] {
  return rowsOf(pieces).flatMap(row => splitAtGaps(row).map(group => lineOf(undoubled(group), bold, page)))
}

/** Pieces whose baselines agree; a small raised one belongs to the line that it overlaps. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { baseline: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || a.baseline - b.baseline)) {
    const home = rows.find(row => {
      const drop = row.baseline - piece.baseline
      const small = piece.size < row.size * 0.85 && piece.text.trim().length <= longestMark
      if (small) return drop > -0.35 * row.size && drop < 0.6 * row.size && touches(row.pieces, piece)
      // a small line beside a large one is level with it only by chance
      return Math.abs(drop) < 0.15 * Math.max(piece.size, 0.6 * row.size)
    })
    if (home) home.pieces.push(piece)
    else rows.push({ baseline: piece.baseline, size: piece.size, pieces: [piece] })
  }
  return rows.sort((a, b) => a.baseline - b.baseline).map(row => row.pieces.sort((a, b) => a.box[0] - b.box[0]))
}

function touches(row: readonly Piece[], piece: Piece): boolean {
  if (row.some(other => Math.abs(other.baseline - piece.baseline) < 0.15 * piece.size)) return true
  return row.some(other => piece.box[0] - other.box[2] < other.size * 0.5 && other.box[0] - piece.box[2] < other.size * 0.5)
}

function splitAtGaps(row: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let last: Piece | undefined
  // in a line stretched to both edges all gaps are wide
  const gaps = row.slice(1).map((piece, index) => (piece.box[0] - (row[index] as Piece).box[2]) / piece.size)
  const usual = median(gaps, 0)
  const wide = gaps.length > 2 && usual < wideGap ? Math.max(wideGap, 2.2 * usual) : wideGap
  for (const piece of row) {
    const group = groups.at(-1)
    const gap = last ? (piece.box[0] - last.box[2]) / sizeBetween(last, piece) : 0
    const afterMarker = group?.length === 1 && isMarker(group[0]?.text.trim() ?? '', piece.text) && gap < markerGap
    const afterBox = /^[☐☒]$/.test(last?.text.trim() ?? '') && /^\s*[\p{L}\d]/u.test(piece.text) && gap < boxGap
    if (group && (gap < Math.min(wide, 3) || afterMarker || afterBox)) group.push(piece)
    else groups.push([piece])
    if (!last || piece.box[2] > last.box[2] || !group) last = piece
  }
  return groups
}

/** Numbers of sections, but no amounts: "2.1", "3.0", "1.2.4"; not "21.40". */
const sectionNumber = /^\d{1,2}\.(?:\d|\d{1,2}(?:\.\d{1,2})+)\.?$/

const isMarker = (text: string, next: string) =>
  markerOf(`${text} text`, true)?.marker === text.replace(/\s/g, '') || (sectionNumber.test(text) && /^\s*\p{Lu}\p{L}/u.test(next))

/** Letters of a heading and small print that happens to stand beside it are far apart by the measure of the small print. */
function sizeBetween(a: Piece, b: Piece): number {
  const [small, large] = a.size < b.size ? [a.size, b.size] : [b.size, a.size]
  return large > 1.4 * small && a.text.trim().length > 2 && b.text.trim().length > 2 ? small : large
}

function lineOf(group: readonly Piece[], bold: ReadonlyMap<string, boolean>, page: number): Line {
  const main = group.reduce((longest, piece) => (piece.text.length * piece.size > longest.text.length * longest.size ? piece : longest))
  const line: Line = {
    text: '',
    box: boxOf(group, main),
    baseline: main.baseline,
    size: smallCapsSize(group) ?? main.size,
    bold: [],
    raised: [],
    page,
    marker: null,
    cuts: [],
  }
  const apart = gapOfWords(group)
  let last: Piece | undefined
  for (const piece of group) {
    // painted twice, a hair apart: a cheap printer's bold
    if (last && last.text === piece.text && Math.abs(last.box[0] - piece.box[0]) < 0.15 * piece.size && piece.text.trim().length > 0)
      continue
    const gap = last ? (piece.box[0] - last.box[2]) / Math.max(piece.size, last.size) : 0
    // a soft hyphen means something at a line's end only
    const text = piece.text.trim().replace(piece === group.at(-1) ? /\u00ad(?!$)/g : /\u00ad/g, '')
    if (last && apart !== null) line.text += piece.box[0] - last.box[2] > apart ? ' ' : ''
    else if (line.text && (piece.spaced || last?.text.endsWith(' ') ? gap > -0.5 : gap > wordGap))
      line.text += last && isLetterSpaced(last.text.trim()) && isLetterSpaced(text) ? wordSpace : ' '
    const start = line.text.length
    line.text += apart === null ? text : withoutGaps(text)
    if (last && gap > cutGap) line.cuts.push({ at: start, x: piece.box[0], end: last.box[2] })
    if (piece.underlined || bold.get(piece.font)) addStretch(line.bold, start, line.text.length)
    if (text.length <= longestMark && piece.size < line.size * 0.85 && line.baseline - piece.baseline > 0.12 * line.size)
      addStretch(line.raised, start, line.text.length)
    last = piece
  }
  line.marker = markerAt(line, group)
  return line
}

/** "Harbor Pilot" in capitals of two sizes: that of the initials is meant. Null where letters are small, or the large ones are no initials. */
function smallCapsSize(group: readonly Piece[]): number | null {
  const largest = Math.max(...group.map(piece => piece.size))
  const [large, small] = [group.filter(piece => piece.size > 0.97 * largest), group.filter(piece => piece.size <= 0.97 * largest)]
  if (small.length === 0 || small.some(piece => piece.size < 0.65 * largest)) return null
  const initials = large.every(piece => /^\W*\p{Lu}\W*$/u.test(piece.text) || !/\p{L}/u.test(piece.text))
  return initials &&
    large.length > 1 &&
    small.some(({ text }) => /\p{Lu}{2}/u.test(text)) &&
    !group.some(({ text }) => /\p{Ll}/u.test(text))
    ? largest
    : null
}

/** As high as its letters: a bullet may be much larger. */
function boxOf(group: readonly Piece[], main: Piece): Box {
  const [left, , right] = union(group.map(piece => piece.box))
  const [, top, , bottom] = union(group.filter(({ size, text }) => size < 1.15 * main.size || text.trim().length > 2).map(({ box }) => box))
  return [left, top, right, bottom]
}

function markerAt(line: Line, [first, second]: readonly Piece[]): Line['marker'] {
  const apart = Boolean(first && second && second.box[0] - first.box[2] > line.size * 0.4)
  const found = markerOf(line.text, apart)
  if (!found || !first) return null
  const own = second && first.text.replace(/\s/g, '') === found.marker
  const textLeft = own ? second.box[0] : line.box[0] + ((line.box[2] - line.box[0]) * found.length) / line.text.length
  return { text: found.marker, length: found.length, textLeft }
}

/** Joins with the stretch before when only a space is between. */
export function addStretch(stretches: Stretch[], start: number, end: number) {
  const last = stretches.at(-1)
  if (last && start - last[1] <= 1) last[1] = end
  else if (end > start) stretches.push([start, end])
}
