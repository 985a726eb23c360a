/** What a page draws: straight horizontal and vertical lines, whether stroked or filled as thin boxes, and small marks. */
import { apply, multiply } from './matrix.ts'
import { addMark, addRules, type Shapes } from './shapes-of-path.ts'

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
    | 'eoFill'
    | 'setFillRGBColor'
    | 'setStrokeRGBColor',
    number
  >
>

/** Lengths of the path steps move, line, curve, quadratic curve, close, in numbers after the step's own. */
const stepLengths = [2, 2, 6, 4, 0]
interface State {
  matrix: readonly number[]
  fill: Tone
  stroke: Tone
}
interface Tone {
  dark: boolean
  light: boolean
}
const black: Tone = { dark: true, light: false }

export function shapesFromOperators(codes: readonly number[], args: readonly unknown[], ops: Operators, view: readonly number[]): Shapes {
  const shapes: Shapes = { rules: [], marks: [] }
  let state: State = { matrix: view, fill: black, stroke: black }
  const saved: State[] = []
  codes.forEach((code, index) => {
    const given = args[index] as unknown[] | null
    if (code === ops.save) saved.push(state)
    else if (code === ops.restore || code === ops.paintFormXObjectEnd) state = saved.pop() ?? state
    else if (code === ops.transform) state = { ...state, matrix: multiply(state.matrix, given as number[]) }
    else if (code === ops.setFillRGBColor) state = { ...state, fill: toneOf(given) }
    else if (code === ops.setStrokeRGBColor) state = { ...state, stroke: toneOf(given) }
    else if (code === ops.paintFormXObjectBegin) {
      saved.push(state)
      if (given?.[0]) state = { ...state, matrix: multiply(state.matrix, given[0] as number[]) }
    } else if (code === ops.constructPath && given) {
      const paint = given[0]
      // a path that only limits where others may paint is not seen
      if (paint !== ops.endPath && paint !== ops.clip && paint !== ops.eoClip) {
        const drawn = paint !== ops.fill && paint !== ops.eoFill
        addPath(shapes, (given[1] as ArrayLike<number>[] | null)?.[0], state.matrix, drawn, drawn ? state.stroke : state.fill)
      }
    }
  })
  return shapes
}

function addPath(shapes: Shapes, path: ArrayLike<number> | null | undefined, matrix: readonly number[], drawn: boolean, tone: Tone) {
  if (!path) return
  let points: [number, number][] = []
  const flush = () => {
    addRules(shapes.rules, points, drawn, tone.dark)
    addMark(shapes.marks, points, drawn, tone.light)
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

/** Colours come as "#00007f". */
function toneOf(given: readonly unknown[] | null): Tone {
  const channels = (/^#(..)(..)(..)/.exec(String(given?.[0]))?.slice(1) ?? ['0']).map(channel => Number.parseInt(channel, 16))
  return { dark: channels.every(channel => channel < 0x60), light: channels.every(channel => channel > 0xe8) }
}
