/** Where text is painted: the operators that set its parameters and move its pen (ISO 32000-1, 9.3 and 9.4). */
import { apply, multiply } from './matrix.ts'
import type { Numbers, Painting } from './walk-operators.ts'

export type TextOperation =
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

/** Saved and restored with the graphics state. */
export interface TextState extends Painting {
  mode: number
  size: number
  wide: number
  letterSpace: number
  wordSpace: number
  leading: number
}

export const firstText: Omit<TextState, 'matrix'> = { mode: 0, size: 1, wide: 1, letterSpace: 0, wordSpace: 0, leading: 0 }

/** As the library hands them on; a number moves the pen back by so many thousandths of the letter size. */
export type Shown = readonly ({ width: number; isSpace?: boolean } | number)[]

/** @returns the state after one of these operators; other operators leave it as it is */
export function withParameter<State extends TextState>(
  state: State,
  code: number,
  given: readonly unknown[],
  ops: Numbers<TextOperation>,
): State {
  const [first, second] = given as readonly (number | undefined)[]
  if (code === ops.setLeading) return { ...state, leading: -(first ?? 0) }
  if (code === ops.setLeadingMoveText) return { ...state, leading: second ?? 0 }
  if (code === ops.setFont) return { ...state, size: second ?? 1 }
  if (code === ops.setHScale) return { ...state, wide: (first ?? 100) / 100 }
  if (code === ops.setCharSpacing) return { ...state, letterSpace: first ?? 0 }
  if (code === ops.setWordSpacing) return { ...state, wordSpace: first ?? 0 }
  return code === ops.setTextRenderingMode ? { ...state, mode: first ?? 0 } : state
}

/** Neither saved nor restored. */
export class TextPen {
  #matrix: readonly number[] = [1, 0, 0, 1, 0, 0]
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0

  /** Follows one of these operators; others leave it where it is. */
  move({ leading }: TextState, code: number, given: readonly unknown[], ops: Numbers<TextOperation>) {
    if (code === ops.beginText) this.#begin([1, 0, 0, 1, 0, 0])
    else if (code === ops.setTextMatrix) this.#begin(Array.from(given[0] as ArrayLike<number>))
    else if (code === ops.moveText || code === ops.setLeadingMoveText) this.#to(given[0] as number, given[1] as number)
    else if (code === ops.nextLine) this.#to(0, leading)
  }

  /** @returns where it is, in points of the page */
  at({ matrix }: Painting): [x: number, y: number] {
    return apply(multiply(matrix, this.#matrix), this.#x, this.#y)
  }

  advance(glyphs: Shown, { size, wide, letterSpace, wordSpace }: TextState) {
    for (const glyph of glyphs)
      if (typeof glyph === 'number') this.#x -= (glyph * size * wide) / 1000
      else this.#x += ((glyph.width * size) / 1000 + letterSpace + (glyph.isSpace ? wordSpace : 0)) * wide
  }

  #begin(matrix: readonly number[]) {
    this.#matrix = matrix
    this.#x = this.#y = this.#lineX = this.#lineY = 0
  }

  #to(dx = 0, dy = 0) {
    this.#x = this.#lineX += dx
    this.#y = this.#lineY += dy
  }
}
