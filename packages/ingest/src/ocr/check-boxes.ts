/** Check boxes of a picture: small squares of thin lines with a mark in them, or nothing. Icons and letters are refused by their thick, round or open sides. */
import type { Box } from '@specmill/model'
import { meet } from '../formats/pdf/boxes.ts'
import { inkOf, type Picture } from './picture.ts'

/** In inches: the sides of a box. */
const [smallest, largest] = [0.075, 0.24]
/** Of a side: how thick the lines may be, where bold letters have thicker ones. */
const thickest = 0.2
/** Letters have neighbours; a box has this much paper on either side, in inches, and little ink on it. */
const clear = 0.035
const strayInk = 0.22
/** Of each side, this much is inked; letters have round corners and open sides. */
const drawn = 0.85
/** Of what is inside a ticked box, this much is inked at least; grain is less. */
const marked = 0.045

export interface CheckBox {
  /** In pixels, the outer edges. */
  box: Box
  ticked: boolean
}

/** @param dpi pixels an inch */
export function checkBoxesIn(picture: Picture, dpi: number): CheckBox[] {
  const ink = inkOf(picture)
  const { width, height } = picture
  const at = (x: number, y: number) => (x >= 0 && y >= 0 && x < width && y < height ? (ink[y * width + x] as number) : 0)
  const found: CheckBox[] = []
  for (const stretch of stretches(ink, width, height, dpi)) {
    const { y, from, to } = stretch
    if (found.some(({ box }) => from < box[2] && to > box[0] && y < box[3] && y > box[1] - 3)) continue
    const box = boxUnder(at, stretch, dpi)
    if (box && standsAlone(at, box, dpi)) found.push({ box, ticked: inkInside(at, box, dpi) > marked })
  }
  return found.filter(one => !found.some(other => other !== one && meet(one.box, other.box, 3)))
}

interface Stretch {
  y: number
  from: number
  to: number
}

/** Runs of ink as long as a side of a box, with paper above them. */
function stretches(ink: Uint8Array, width: number, height: number, dpi: number): Stretch[] {
  const found: Stretch[] = []
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!ink[y * width + x]) continue
      let to = x
      // grain breaks a line for a pixel
      while (to + 2 < width && (ink[y * width + to + 1] || ink[y * width + to + 2])) to++
      while (!ink[y * width + to]) to--
      const length = to - x + 1
      if (length >= dpi * smallest && length <= dpi * largest) {
        let above = 0
        if (y > 0) for (let over = x; over <= to; over++) above += ink[(y - 1) * width + over] as number
        if (above < length * 0.5) found.push({ y, from: x, to })
      }
      x = to
    }
  return found
}

type Ink = (x: number, y: number) => number

/** A tick that leaves the box at its upper right corner makes the stretch longer than the side. */
export const stickingOut = 0.35

function boxUnder(at: Ink, { y, from, to }: Stretch, dpi: number): Box | null {
  for (let right = to; right > to - (to - from) * stickingOut && right - from >= dpi * smallest; right--) {
    const side = right - from + 1
    if (!isInked(side, step => at(right, y + step)) && !isInked(side, step => at(right - 1, y + step))) continue
    const bottom = bottomOf(at, y, from, right)
    if (bottom !== null && isSide(at, from, y, bottom, 1) && isSide(at, right, y, bottom, -1)) return [from, y, right + 1, bottom + 1]
  }
  return null
}

/** The last row that is inked all the way below a stretch, as far down as it is long. */
function bottomOf(at: Ink, y: number, from: number, to: number): number | null {
  const side = to - from + 1
  const slack = Math.max(2, side * 0.15)
  for (let row = Math.round(y + side - 1 + slack); row >= y + side - 1 - slack; row--)
    if (isInked(side, step => at(from + step, row))) return row
  return null
}

/** A column of pixels at an edge that is inked all the way, and no more of them than a line is thick. */
function isSide(at: Ink, edge: number, top: number, bottom: number, inwards: 1 | -1): boolean {
  const height = bottom - top + 1
  const most = Math.max(3, Math.round(height * thickest))
  let full = 0
  for (let step = -1; step <= most; step++) {
    if (!isInked(height, row => at(edge + step * inwards, top + row))) continue
    // the stems of a serif "II" stand farther in than the ends of its feet
    if (full === 0 && step > 1) return false
    full++
  }
  return full > 0 && full <= most
}

function isInked(length: number, pixel: (step: number) => number): boolean {
  let count = 0
  for (let step = 0; step < length; step++) count += pixel(step)
  return count >= length * drawn
}

function standsAlone(at: Ink, [x0, y0, x1, y1]: Box, dpi: number): boolean {
  const reach = Math.round(dpi * clear)
  return [x0 - 1 - reach, x1 + 1].every(left => {
    let count = 0
    for (let y = y0; y < y1; y++) for (let x = left; x < left + reach; x++) count += at(x, y)
    return count <= reach * (y1 - y0) * strayInk
  })
}

/** @returns the share of ink between the sides */
function inkInside(at: Ink, [x0, y0, x1, y1]: Box, dpi: number): number {
  // past the lines and their soft edges
  const inset = Math.max(2, Math.min(Math.ceil(dpi * 0.022), Math.floor((x1 - x0) / 4)))
  let [count, all] = [0, 0]
  for (let y = y0 + inset; y < y1 - inset; y++)
    for (let x = x0 + inset; x < x1 - inset; x++) {
      all++
      count += at(x, y)
    }
  return all ? count / all : 0
}
