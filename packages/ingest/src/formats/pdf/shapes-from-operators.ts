/** What a page draws: straight horizontal and vertical lines, whether stroked or filled as thin boxes, and small marks. */
import { apply } from './matrix.ts'
import { addMark, addRules, type Shapes } from './shapes-of-path.ts'
import { type Numbers, type Painting, type Walk, walkOperators } from './walk-operators.ts'

type Operation = Walk | 'constructPath' | 'endPath' | 'clip' | 'eoClip' | 'fill' | 'eoFill' | 'setFillRGBColor' | 'setStrokeRGBColor'

/** Lengths of the path steps move, line, curve, quadratic curve, close, in numbers after the step's own. */
const stepLengths = [2, 2, 6, 4, 0]

interface Tone {
  dark: boolean
  light: boolean
}
const black: Tone = { dark: true, light: false }
const first: Painting & { fill: Tone; stroke: Tone } = { matrix: [], fill: black, stroke: black }

export function shapesFromOperators(
  codes: readonly number[],
  args: readonly unknown[],
  ops: Numbers<Operation>,
  view: readonly number[],
): Shapes {
  const shapes: Shapes = { rules: [], marks: [] }
  walkOperators(codes, args, ops, { ...first, matrix: view }, (state, code, given) => {
    if (code === ops.setFillRGBColor) return { ...state, fill: toneOf(given) }
    if (code === ops.setStrokeRGBColor) return { ...state, stroke: toneOf(given) }
    const [paint, paths] = given
    // a path that only limits where others may paint is not seen
    if (code === ops.constructPath && paint !== ops.endPath && paint !== ops.clip && paint !== ops.eoClip) {
      const drawn = paint !== ops.fill && paint !== ops.eoFill
      addPath(shapes, (paths as ArrayLike<number>[] | null)?.[0], state.matrix, drawn, drawn ? state.stroke : state.fill)
    }
    return state
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
function toneOf([colour]: readonly unknown[]): Tone {
  const channels = (/^#(..)(..)(..)/.exec(String(colour))?.slice(1) ?? ['0']).map(channel => Number.parseInt(channel, 16))
  return { dark: channels.every(channel => channel < 0x60), light: channels.every(channel => channel > 0xe8) }
}
