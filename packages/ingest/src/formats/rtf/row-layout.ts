/** How a row of RTF is laid out: what `\trowd` begins and `\cellx` fills. */
import type { CellLayout } from '../flowing/rows.ts'
import { mostColumns } from '../flowing/tables.ts'

export interface RowLayout {
  cells: CellLayout[]
  /** Said of the cell that is still to come. */
  next: Omit<CellLayout, 'end'>
}

const alone = { mergedLeft: false, mergedUp: false }

export function newLayout(): RowLayout {
  return { cells: [], next: alone }
}

/** @returns the layout after a word about cells; null where the word is none. */
export function laidOut(layout: RowLayout, word: string, number: number | null): RowLayout | null {
  if (word === 'trowd') return newLayout()
  if (word === 'cellx') return { cells: [...layout.cells, { end: number ?? 0, ...layout.next }].slice(0, mostColumns), next: alone }
  if (word === 'clmrg') return { ...layout, next: { ...layout.next, mergedLeft: true } }
  if (word === 'clvmrg') return { ...layout, next: { ...layout.next, mergedUp: true } }
  return null
}
