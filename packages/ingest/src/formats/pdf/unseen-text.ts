/** Text that a page carries and does not show: drawn without ink, or in a layer that is switched off. */
import type { Box } from '@specmill/model'
import { apply } from './matrix.ts'
import { firstText, type Shown, type TextOperation, TextPen, withParameter } from './text-pen.ts'
import { type Numbers, type Walk, walkOperators } from './walk-operators.ts'

type Operation = Walk | TextOperation | 'showText' | 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent'

/** Where a stretch of text begins, in points of the page, origin top left. */
export interface TextStart {
  x: number
  y: number
  unseen: boolean
}

/** Neither filled nor stroked (ISO 32000-1, 9.3.6). */
const withoutInk = 3

/**
 * White letters on white paper count as seen: a browser that prints no grounds leaves titles like that.
 * @param isOff whether a layer of the document is switched off
 * @returns where each stretch of text begins; nothing where the page shows all of its text
 */
export function textStarts(
  codes: readonly number[],
  args: readonly unknown[],
  ops: Numbers<Operation>,
  view: readonly number[],
  isOff: (layer: unknown) => boolean,
): TextStart[] {
  if (!mayHide(codes, args, ops)) return []
  const shown: (TextStart & { inkless: boolean })[] = []
  const pictures: Box[] = []
  const layers: boolean[] = []
  const pen = new TextPen()
  walkOperators(codes, args, ops, { ...firstText, matrix: view }, (before, code, given, index) => {
    // pictures are left out by the library here, not so the matrix that places them
    const ends = code === ops.restore || code === ops.paintFormXObjectEnd
    if (ends && codes[index - 1] === ops.transform) pictures.push(unitSquare(before.matrix))
    else if (code === ops.beginMarkedContent) layers.push(false)
    else if (code === ops.beginMarkedContentProps) layers.push(isLayer(given) && isOff(given[1]))
    else if (code === ops.endMarkedContent) layers.pop()
    const state = withParameter(before, code, given, ops)
    pen.move(state, code, given, ops)
    if (code === ops.showText) {
      const [x, y] = pen.at(state)
      shown.push({ x, y, unseen: layers.includes(true), inkless: state.mode === withoutInk })
      pen.advance(given[0] as Shown, state)
    }
    return state
  })
  // what was recognised in a scan stands without ink on its picture, or below it
  const onPicture = ({ x, y }: TextStart) => pictures.some(([x0, y0, x1, y1]) => x > x0 - 1 && x < x1 + 1 && y > y0 - 1 && y < y1 + 1)
  return shown.map(({ inkless, ...start }) => ({ ...start, unseen: start.unseen || (inkless && !onPicture(start)) }))
}

function mayHide(codes: readonly number[], args: readonly unknown[], ops: Numbers<Operation>): boolean {
  return codes.some((code, index) =>
    code === ops.setTextRenderingMode
      ? (args[index] as number[])[0] === withoutInk
      : code === ops.beginMarkedContentProps && isLayer(args[index]),
  )
}

const isLayer = (given: unknown) => (given as unknown[] | null)?.[0] === 'OC'

function unitSquare(matrix: readonly number[]): Box {
  const [ax, ay] = apply(matrix, 0, 0)
  const [bx, by] = apply(matrix, 1, 1)
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}
