/** Reckoning with boxes: left, top, right, bottom. */
import type { Box } from '@specmill/model'

export function union(boxes: readonly Box[]): Box {
  const box: Box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [x0, y0, x1, y1] of boxes) {
    box[0] = Math.min(box[0], x0)
    box[1] = Math.min(box[1], y0)
    box[2] = Math.max(box[2], x1)
    box[3] = Math.max(box[3], y1)
  }
  return box
}

/** Whether the middle of what is smaller lies in a box. */
export function holds([x0, y0, x1, y1]: Box, [left, top, right, bottom]: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x > x0 && x < x1 && y > y0 && y < y1
}

/** Whether two boxes share a place, or miss one another by less than so much. */
export const meet = (a: Box, b: Box, across = 0, down = across) =>
  a[0] < b[2] + across && b[0] < a[2] + across && a[1] < b[3] + down && b[1] < a[3] + down

/** To hundredths of a point: finer is noise, and machines may differ in it. */
export function rounded(box: Box): Box {
  return box.map(edge => Math.round(edge * 100) / 100 + 0) as Box
}

export function median(values: readonly number[], fallback: number): number {
  return values.length ? ([...values].sort((a, b) => a - b)[values.length >> 1] as number) : fallback
}
