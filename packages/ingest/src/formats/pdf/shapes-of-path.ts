/** One path of a page → the rules and marks that are seen of it. */
import type { Box } from '@specmill/model'

type Point = readonly [number, number]

/** In points, origin top left. `at` is the y of a horizontal rule, the x of a vertical one. */
export interface Rule {
  across: boolean
  at: number
  from: number
  to: number
}

export interface DrawnRule extends Rule {
  /** Black or nearly so; links are underlined in their own colour. */
  dark: boolean
}

/** Something small: a disc or square that is filled, the outline of one, or the slanting strokes of a cross or tick. */
export interface Mark {
  kind: 'dot' | 'outline' | 'cross'
  box: Box
  /** White or nearly so: the ground of a box, not what is in it. */
  light: boolean
}

export interface Shapes {
  rules: DrawnRule[]
  marks: Mark[]
}

/** Thicker than this is a field. Its border counts when it is drawn; a field that is only filled shades or highlights words. */
const thin = 3
const shortest = 6
/** Sides of a bullet and of a check box, in points. */
const [smallestMark, largestDot, smallestBox, largestMark] = [1.2, 6.5, 5, 18]

/** The straight sides of a path, as far as they run along the page's edges. */
export function addRules(rules: DrawnRule[], points: readonly Point[], drawn: boolean, dark: boolean) {
  if (points.length < 2) return
  const xs = points.map(point => point[0])
  const ys = points.map(point => point[1])
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (y1 - y0 <= thin && x1 - x0 >= shortest) rules.push({ across: true, at: (y0 + y1) / 2, from: x0, to: x1, dark })
  else if (x1 - x0 <= thin && y1 - y0 >= shortest) rules.push({ across: false, at: (x0 + x1) / 2, from: y0, to: y1, dark })
  else if (drawn)
    for (let index = 1; index < points.length; index++) {
      const [ax, ay] = points[index - 1] as Point
      const [bx, by] = points[index] as Point
      if (Math.abs(ay - by) < 1 && Math.abs(ax - bx) >= shortest)
        rules.push({ across: true, at: ay, from: Math.min(ax, bx), to: Math.max(ax, bx), dark })
      else if (Math.abs(ax - bx) < 1 && Math.abs(ay - by) >= shortest)
        rules.push({ across: false, at: ax, from: Math.min(ay, by), to: Math.max(ay, by), dark })
    }
}

/** A path that is small and about as wide as high. */
export function addMark(marks: Mark[], points: readonly Point[], drawn: boolean, light: boolean) {
  const mark = markOf(points, drawn)
  if (mark) marks.push({ ...mark, light })
}

function markOf(points: readonly Point[], drawn: boolean): Omit<Mark, 'light'> | null {
  if (points.length < 2) return null
  const xs = points.map(point => point[0])
  const ys = points.map(point => point[1])
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  const side = Math.max(width, height)
  if (side > largestMark || Math.min(width, height) < smallestMark || Math.min(width, height) < 0.6 * side) return null
  const [first, last] = [points[0] as Point, points.at(-1) as Point]
  const closed = points.length > 3 && (!drawn || Math.hypot(first[0] - last[0], first[1] - last[1]) < 1)
  if (!closed) return drawn && points.length < 4 ? { kind: 'cross', box } : null
  if (!drawn) return side <= largestDot ? { kind: 'dot', box } : null
  return side >= smallestBox ? { kind: 'outline', box } : { kind: 'dot', box }
}
