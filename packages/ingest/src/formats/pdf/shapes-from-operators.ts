/** What a page draws: straight horizontal and vertical lines, whether stroked or filled as thin boxes, and small marks. */
import type { Box } from '@specmill/model'
import { apply, multiply } from './matrix.ts'

/** In points, origin top left. `at` is the y of a horizontal rule, the x of a vertical one. */
export interface Rule {
  across: boolean
  at: number
  from: number
  to: number
}

/** Something small: a disc or square that is filled, the outline of one, or the slanting strokes of a cross or tick. */
export interface Mark {
  kind: 'dot' | 'outline' | 'cross'
  box: Box
}

export interface Shapes {
  rules: Rule[]
  marks: Mark[]
}

/** Numbers by which pdfjs-dist tells drawing operators apart. */
type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'constructPath'
    | 'endPath'
    | 'clip'
    | 'eoClip'
    | 'fill'
    | 'eoFill',
    number
  >
>

/** Lengths of the path steps move, line, curve, quadratic curve, close, in numbers after the step's own. */
const stepLengths = [2, 2, 6, 4, 0]
/** Thicker than this is a field. Its border counts when it is drawn; a field that is only filled shades or highlights words. */
const thin = 3
const shortest = 6
/** Sides of a bullet and of a check box, in points. */
const [smallestMark, largestDot, smallestBox, largestMark] = [1.2, 6.5, 5, 18]

export function shapesFromOperators(codes: readonly number[], args: readonly unknown[], ops: Operators, view: readonly number[]): Shapes {
  const shapes: Shapes = { rules: [], marks: [] }
  const saved: (readonly number[])[] = []
  let matrix: readonly number[] = view
  codes.forEach((code, index) => {
    const given = args[index] as unknown[] | null
    if (code === ops.save) saved.push(matrix)
    else if (code === ops.restore || code === ops.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (code === ops.transform) matrix = multiply(matrix, given as number[])
    else if (code === ops.paintFormXObjectBegin) {
      saved.push(matrix)
      if (given?.[0]) matrix = multiply(matrix, given[0] as number[])
    } else if (code === ops.constructPath && given) {
      const paint = given[0]
      // a path that only limits where others may paint is not seen
      if (paint !== ops.endPath && paint !== ops.clip && paint !== ops.eoClip) {
        addPath(shapes, (given[1] as ArrayLike<number>[] | null)?.[0], matrix, paint !== ops.fill && paint !== ops.eoFill)
      }
    }
  })
  return shapes
}

function addPath(shapes: Shapes, path: ArrayLike<number> | null | undefined, matrix: readonly number[], drawn: boolean) {
  if (!path) return
  let points: [number, number][] = []
  const flush = () => {
    addSubpath(shapes.rules, points, drawn)
    const mark = markOf(points, drawn)
    if (mark) shapes.marks.push(mark)
    points = []
  }
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4
    const length = stepLengths[step] ?? 0
    if (step === 0) flush()
    if (step === 4) {
      if (points[0]) points.push(points[0])
    } else points.push(apply(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0))
    at += 1 + length
  }
  flush()
}

function addSubpath(rules: Rule[], points: readonly [number, number][], drawn: boolean) {
  if (points.length < 2) return
  const xs = points.map(point => point[0])
  const ys = points.map(point => point[1])
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (y1 - y0 <= thin && x1 - x0 >= shortest) rules.push({ across: true, at: (y0 + y1) / 2, from: x0, to: x1 })
  else if (x1 - x0 <= thin && y1 - y0 >= shortest) rules.push({ across: false, at: (x0 + x1) / 2, from: y0, to: y1 })
  else if (drawn)
    for (let index = 1; index < points.length; index++) {
      const [ax, ay] = points[index - 1] as [number, number]
      const [bx, by] = points[index] as [number, number]
      if (Math.abs(ay - by) < 1 && Math.abs(ax - bx) >= shortest)
        rules.push({ across: true, at: ay, from: Math.min(ax, bx), to: Math.max(ax, bx) })
      else if (Math.abs(ax - bx) < 1 && Math.abs(ay - by) >= shortest)
        rules.push({ across: false, at: ax, from: Math.min(ay, by), to: Math.max(ay, by) })
    }
}

function markOf(points: readonly [number, number][], drawn: boolean): Mark | null {
  if (points.length < 2) return null
  const xs = points.map(point => point[0])
  const ys = points.map(point => point[1])
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  const side = Math.max(width, height)
  if (side > largestMark || Math.min(width, height) < smallestMark || Math.min(width, height) < 0.6 * side) return null
  const [first, last] = [points[0] as [number, number], points.at(-1) as [number, number]]
  const closed = points.length > 3 && (!drawn || Math.hypot(first[0] - last[0], first[1] - last[1]) < 1)
  if (!closed) return drawn && points.length < 4 ? { kind: 'cross', box } : null
  if (!drawn) return side <= largestDot ? { kind: 'dot', box } : null
  return side >= smallestBox ? { kind: 'outline', box } : { kind: 'dot', box }
}
