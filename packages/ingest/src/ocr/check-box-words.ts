/** Check boxes go from the picture, for the recognition takes them for letters, and come back as the signs that stand for them in text. */
import type { Box } from '@specmill/model'
import { type CheckBox, stickingOut } from './check-boxes.ts'
import { inkOf, type Picture } from './picture.ts'
import type { Word } from './words.ts'

/** How far a box stands from its words at most, in inches. */
const farthest = 0.6

/** @returns the picture without them and what sticks out of them; it may share nothing with the one given */
export function withoutCheckBoxes(picture: Picture, boxes: readonly CheckBox[]): Picture {
  if (!boxes.length) return picture
  const { width, height } = picture
  const grey = picture.grey.slice()
  const ink = inkOf(picture)
  for (const { box, ticked } of boxes) {
    const around = widened(box, 2, width, height)
    if (ticked) wipeTick(grey, ink, width, around, widened(box, Math.round((box[2] - box[0]) * stickingOut * 2), width, height))
    for (let y = around[1]; y < around[3]; y++) grey.fill(255, y * width + around[0], y * width + around[2])
  }
  return { ...picture, grey }
}

const widened = ([x0, y0, x1, y1]: Box, by: number, width: number, height: number): Box => [
  Math.max(0, x0 - by),
  Math.max(0, y0 - by),
  Math.min(width, x1 + by),
  Math.min(height, y1 + by),
]

/** Ink that hangs together with the box, as far as a tick may reach. */
function wipeTick(grey: Uint8Array, ink: Uint8Array, width: number, box: Box, reach: Box) {
  const stack: number[] = []
  const seen = new Set<number>()
  for (let y = box[1]; y < box[3]; y++) for (let x = box[0]; x < box[2]; x++) if (ink[y * width + x]) stack.push(y * width + x)
  while (stack.length) {
    const at = stack.pop() as number
    const [x, y] = [at % width, Math.floor(at / width)]
    if (seen.has(at) || !ink[at] || x < reach[0] || y < reach[1] || x >= reach[2] || y >= reach[3]) continue
    seen.add(at)
    // with its soft edge
    for (const near of [at - 1, at, at + 1, at - width, at + width]) grey[near] = 255
    for (const row of [-width, 0, width]) stack.push(at + row - 1, at + row, at + row + 1)
  }
}

/** @param words of the same picture, in pixels; each box joins the line of its words, and one that stands by itself has its own foot */
export function boxWords(boxes: readonly CheckBox[], words: readonly Word[], dpi: number): Word[] {
  let own = words.reduce((most, { line }) => Math.max(most, line), 0)
  return boxes.map(({ box, ticked }) => {
    const middle = (box[1] + box[3]) / 2
    const level = words.filter(
      word => word.baseline > middle - dpi * 0.02 && word.box[1] < middle + dpi * 0.02 && word.baseline < box[3] + dpi * 0.06,
    )
    const away = (word: Word) => Math.max(word.box[0] - box[2], box[0] - word.box[2], 0)
    const nearest = level.filter(word => away(word) < dpi * farthest).sort((a, b) => away(a) - away(b))[0] ?? level[0]
    const text = ticked ? '☒' : '☐'
    return { text, box, confidence: 100, line: nearest?.line ?? ++own, baseline: nearest?.baseline ?? box[3], stroke: 0 }
  })
}
