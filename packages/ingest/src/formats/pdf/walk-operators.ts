/** The drawing operators of a page, each with the graphics state that holds where it stands (ISO 32000-1, 8.4). */
import { multiply } from './matrix.ts'

export type Walk = 'save' | 'restore' | 'transform' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd'

/** What is saved and restored: where things are painted, and whatever else the caller keeps with it. */
export interface Painting {
  matrix: readonly number[]
}

/** Numbers by which pdfjs-dist tells operators apart. */
export type Numbers<Operation extends string> = Readonly<Record<Operation, number>>

/**
 * @param step sees an operator before it saves, restores or moves anything, and says what the state is from there on
 */
export function walkOperators<State extends Painting>(
  codes: readonly number[],
  args: readonly unknown[],
  ops: Numbers<Walk>,
  first: State,
  step: (state: State, code: number, given: readonly unknown[], index: number) => State,
) {
  let state = first
  const saved: State[] = []
  const under = (matrix: unknown) => {
    if (matrix) state = { ...state, matrix: multiply(state.matrix, matrix as number[]) }
  }
  codes.forEach((code, index) => {
    const given = (args[index] ?? []) as readonly unknown[]
    state = step(state, code, given, index)
    if (code === ops.save) saved.push(state)
    else if (code === ops.restore || code === ops.paintFormXObjectEnd) state = saved.pop() ?? state
    else if (code === ops.transform) under(given)
    else if (code === ops.paintFormXObjectBegin) {
      saved.push(state)
      under(given[0])
    }
  })
}
