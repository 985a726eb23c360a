/** Straight lines of a picture: borders of tables and boxes, underlines. They are found for the tables and wiped off for the recognition, which takes them for letters. */
import type { Rule } from '../formats/pdf/shapes-of-path.ts'
import { inkOf, inkThreshold, type Picture } from './picture.ts'

/** Grey values by which a rule may be paler than letters. */
const allowance = 15
const paper = 255
/** In inches. */
const thickest = 0.03
const shortestAcross = 0.28
const shortestDown = 0.5
/** A side of a box that closes between two horizontal rules may be this short. */
const shortestSide = 0.09
/** Of its length, this much of a rule is as thin as a rule. */
const thinShare = 0.6

/** @param dpi pixels an inch
 * @returns the rules in pixels, and the picture without them */
export function rulesInPicture(picture: Picture, dpi: number): { rules: Rule[]; wiped: Picture } {
  // a thin line that was turned is grey on both its rows
  const ink = inkOf(picture, inkThreshold(picture) + allowance)
  const grey = picture.grey.slice()
  const across = strokes(ink, picture.width, picture.height, dpi * shortestAcross, dpi * thickest)
  const turned = transposed(ink, picture.width, picture.height)
  const down = [
    ...strokes(turned, picture.height, picture.width, dpi * shortestDown, dpi * thickest),
    ...sidesOfBoxes(ink, picture.width, across, dpi),
  ]
  for (const stroke of across.filter(rule => !isUnderline(rule, down, dpi)))
    wipe(grey, ink, stroke, (along, over) => over * picture.width + along, picture.height, dpi)
  for (const stroke of down) {
    wipe(grey, ink, stroke, (along, over) => along * picture.width + over, picture.width, dpi)
    // letters that touch it stay, without the columns of pixels that they share with it and its soft edge
    for (let row = stroke.from; row <= stroke.to; row++)
      grey.fill(paper, row * picture.width + stroke.over - 1, row * picture.width + stroke.last + 2)
    for (const end of [stroke.from, stroke.to]) wipeCorner(grey, picture, (stroke.over + stroke.last) / 2, end, dpi)
  }
  const rules = [...across.map(stroke => drawn(stroke, true)), ...down.map(stroke => drawn(stroke, false))]
  return { rules, wiped: { ...picture, grey } }
}

/** A thin band of ink along the rows; `over` counts across them. */
interface Stroke {
  from: number
  to: number
  over: number
  last: number
}

const drawn = ({ from, to, over, last }: Stroke, across: boolean): Rule => ({ across, at: (over + last + 1) / 2, from, to: to + 1 })

function strokes(thin: Uint8Array, width: number, height: number, shortest: number, thickest: number): Stroke[] {
  const found: Stroke[] = []
  const ink = thickened(thin, width)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; ) {
      if (!ink[row * width + column]) {
        column++
        continue
      }
      let end = column
      // grain breaks a line for a pixel or two
      while (end + 1 < width && (ink[row * width + end + 1] || ink[row * width + end + 2])) end++
      while (end > column && !ink[row * width + end]) end--
      if (end - column >= shortest && isThin(ink, width, height, row, column, end, thickest))
        add(found, { from: column, to: end, over: row, last: row })
      column = end + 1
    }
  return found.filter(stroke => stroke.last - stroke.over <= thickest)
}

/** A line that falls a little goes on in the next row of pixels. */
function thickened(ink: Uint8Array, width: number): Uint8Array {
  const thick = ink.slice()
  for (let at = width; at < ink.length; at++) if (ink[at - width]) thick[at] = 1
  return thick
}

function isThin(ink: Uint8Array, width: number, height: number, row: number, from: number, to: number, thickest: number): boolean {
  let thin = 0
  for (let column = from; column <= to; column++) if (extent(ink, width, height, row, column, thickest) <= thickest) thin++
  return thin >= (to - from + 1) * thinShare
}

/** How many pixels of ink stand on one another here; counts no further than one more than `most`. */
function extent(ink: Uint8Array, width: number, height: number, row: number, column: number, most: number): number {
  let [top, bottom] = [row, row]
  while (bottom + 1 < height && bottom - row <= most && ink[(bottom + 1) * width + column]) bottom++
  while (top > 0 && bottom - top <= most && ink[(top - 1) * width + column]) top--
  return bottom - top + 1
}

function add(found: Stroke[], next: Stroke) {
  for (let index = found.length - 1; index >= 0; index--) {
    const other = found[index] as Stroke
    // rows are read in order: nothing earlier can touch
    if (other.over < next.over - 40) break
    if (next.over - other.last <= 2 && next.from <= other.to + 3 && next.to >= other.from - 3) {
      other.from = Math.min(other.from, next.from)
      other.to = Math.max(other.to, next.to)
      other.last = next.over
      return
    }
  }
  found.push(next)
}

/** A rule by itself may touch the feet of the letters above it; the recognition knows underlines. */
function isUnderline(rule: Stroke, down: readonly Stroke[], dpi: number): boolean {
  const reach = dpi * 0.025
  return !down.some(
    side =>
      side.from <= rule.last + reach && side.to >= rule.over - reach && side.over >= rule.from - reach && side.last <= rule.to + reach,
  )
}

/** Short sides between two horizontal rules that end above one another: letters may touch them, so that they are not thin. */
function sidesOfBoxes(ink: Uint8Array, width: number, across: readonly Stroke[], dpi: number): Stroke[] {
  const reach = Math.ceil(dpi * 0.025)
  const sides: Stroke[] = []
  for (const top of across)
    for (const bottom of across) {
      const height = bottom.over - top.last
      if (height < dpi * shortestSide || height > dpi * shortestDown) continue
      for (const edge of ['from', 'to'] as const) {
        if (Math.abs(top[edge] - bottom[edge]) > reach) continue
        const side = sideNear(ink, width, Math.round((top[edge] + bottom[edge]) / 2), reach, top.last + 1, bottom.over, dpi)
        if (side) sides.push({ ...side, from: top.over, to: bottom.last })
      }
    }
  return sides
}

/** Columns of pixels that are inked nearly all the way from one row to the other. */
function sideNear(ink: Uint8Array, width: number, x: number, reach: number, from: number, to: number, dpi: number) {
  const isFull = (column: number) => {
    let full = 0
    for (let row = from; row < to; row++) full += ink[row * width + column] ?? 0
    return full >= (to - from) * 0.85
  }
  let over = Math.max(0, x - reach)
  while (over <= x + reach && !isFull(over)) over++
  if (over > x + reach) return null
  let last = over
  while (last + 1 < width && isFull(last + 1)) last++
  return last - over < dpi * thickest ? { over, last } : null
}

/** Where two rules meet, neither is thin. */
function wipeCorner(grey: Uint8Array, { width, height }: Picture, x: number, y: number, dpi: number) {
  const half = Math.ceil(dpi * 0.018)
  for (let row = Math.max(0, y - half); row <= Math.min(height - 1, y + half); row++)
    grey.fill(paper, row * width + Math.max(0, Math.round(x) - half), row * width + Math.min(width, Math.round(x) + half + 1))
}

/** Paints a rule white, but not the letters that cross it. */
function wipe(
  grey: Uint8Array,
  ink: Uint8Array,
  stroke: Stroke,
  index: (along: number, over: number) => number,
  overs: number,
  dpi: number,
) {
  const most = Math.ceil(dpi * thickest)
  for (let along = stroke.from; along <= stroke.to; along++) {
    let [top, bottom] = [stroke.over, stroke.last]
    while (top > 0 && stroke.over - top <= most && ink[index(along, top - 1)]) top--
    while (bottom + 1 < overs && bottom - stroke.last <= most && ink[index(along, bottom + 1)]) bottom++
    if (bottom - top + 1 > stroke.last - stroke.over + 1 + most / 2) continue
    // the soft edge beside the ink goes too
    for (let over = Math.max(0, top - 1); over <= Math.min(overs - 1, bottom + 1); over++) grey[index(along, over)] = paper
  }
}

function transposed(ink: Uint8Array, width: number, height: number): Uint8Array {
  const turned = new Uint8Array(ink.length)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) turned[x * height + y] = ink[y * width + x] as number
  return turned
}
