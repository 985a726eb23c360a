/** Text that a page carries and does not show: drawn without ink, or in a layer that is switched off. */
import type { Box } from '@specmill/model'
import { apply, multiply } from './matrix.ts'

type Operation =
  | 'save'
  | 'restore'
  | 'transform'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'beginText'
  | 'setTextMatrix'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'setLeading'
  | 'nextLine'
  | 'setFont'
  | 'setHScale'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setTextRenderingMode'
  | 'showText'
  | 'beginMarkedContent'
  | 'beginMarkedContentProps'
  | 'endMarkedContent'

/** Where a stretch of text begins, in points of the page, origin top left. */
export interface TextStart {
  x: number
  y: number
  unseen: boolean
}

interface State {
  matrix: readonly number[]
  mode: number
  size: number
  wide: number
  letterSpace: number
  wordSpace: number
  leading: number
}

interface Glyph {
  width: number
  isSpace?: boolean
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
  ops: Readonly<Record<Operation, number>>,
  view: readonly number[],
  isOff: (layer: unknown) => boolean,
): TextStart[] {
  if (
    !codes.some((code, index) =>
      code === ops.setTextRenderingMode
        ? (args[index] as number[])[0] === withoutInk
        : code === ops.beginMarkedContentProps && isLayer(args[index]),
    )
  )
    return []
  const shown: (TextStart & { inkless: boolean })[] = []
  const pictures: Box[] = []
  const layers: boolean[] = []
  const saved: State[] = []
  let state: State = { matrix: view, mode: 0, size: 1, wide: 1, letterSpace: 0, wordSpace: 0, leading: 0 }
  let text: readonly number[] = view
  let [x, y, lineX, lineY] = [0, 0, 0, 0]
  const begin = (matrix: ArrayLike<number>) => {
    text = Array.from(matrix)
    x = y = lineX = lineY = 0
  }
  const move = (dx = 0, dy = 0) => {
    x = lineX += dx
    y = lineY += dy
  }
  codes.forEach((code, index) => {
    const given = (args[index] ?? []) as never[]
    switch (code) {
      case ops.save:
        saved.push(state)
        break
      case ops.restore:
      case ops.paintFormXObjectEnd:
        // pictures are left out by the library here, not so the matrix that places them
        if (codes[index - 1] === ops.transform) pictures.push(unitSquare(state.matrix))
        state = saved.pop() ?? state
        break
      case ops.transform:
        state = { ...state, matrix: multiply(state.matrix, given) }
        break
      case ops.paintFormXObjectBegin:
        saved.push(state)
        if (given[0]) state = { ...state, matrix: multiply(state.matrix, given[0]) }
        break
      case ops.beginText:
        begin([1, 0, 0, 1, 0, 0])
        break
      case ops.setTextMatrix:
        begin(given[0] as unknown as ArrayLike<number>)
        break
      case ops.moveText:
        move(given[0], given[1])
        break
      case ops.setLeadingMoveText:
        state = { ...state, leading: given[1] ?? 0 }
        move(given[0], given[1])
        break
      case ops.setLeading:
        state = { ...state, leading: -(given[0] ?? 0) }
        break
      case ops.nextLine:
        move(0, state.leading)
        break
      case ops.setFont:
        state = { ...state, size: given[1] ?? 1 }
        break
      case ops.setHScale:
        state = { ...state, wide: (given[0] ?? 100) / 100 }
        break
      case ops.setCharSpacing:
        state = { ...state, letterSpace: given[0] ?? 0 }
        break
      case ops.setWordSpacing:
        state = { ...state, wordSpace: given[0] ?? 0 }
        break
      case ops.setTextRenderingMode:
        state = { ...state, mode: given[0] ?? 0 }
        break
      case ops.showText: {
        const [atX, atY] = apply(multiply(state.matrix, text), x, y)
        x += advance(given[0] as unknown as (Glyph | number)[], state)
        shown.push({ x: atX, y: atY, unseen: layers.includes(true), inkless: state.mode === withoutInk })
        break
      }
      case ops.beginMarkedContent:
        layers.push(false)
        break
      case ops.beginMarkedContentProps:
        layers.push(isLayer(given) && isOff(given[1]))
        break
      case ops.endMarkedContent:
        layers.pop()
        break
    }
  })
  // what was recognised in a scan stands without ink on its picture, or below it
  const onPicture = ({ x, y }: TextStart) => pictures.some(([x0, y0, x1, y1]) => x > x0 - 1 && x < x1 + 1 && y > y0 - 1 && y < y1 + 1)
  return shown.map(({ inkless, ...start }) => ({ ...start, unseen: start.unseen || (inkless && !onPicture(start)) }))
}

const isLayer = (given: unknown) => (given as unknown[] | null)?.[0] === 'OC'

function advance(glyphs: readonly (Glyph | number)[], { size, wide, letterSpace, wordSpace }: State): number {
  let sum = 0
  for (const glyph of glyphs)
    if (typeof glyph === 'number') sum -= (glyph * size) / 1000
    else sum += (glyph.width * size) / 1000 + letterSpace + (glyph.isSpace ? wordSpace : 0)
  return sum * wide
}

function unitSquare(matrix: readonly number[]): Box {
  const [ax, ay] = apply(matrix, 0, 0)
  const [bx, by] = apply(matrix, 1, 1)
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}
