/** Rows of a table of what is asked for that say in a cell of their own whether it is essential or desirable: "A degree ⇥ E". */
import type { Passage, PassageCell } from '../../engine/passage.ts'

const essential = /^\W*(?:E|essential|required|must)\W*$/i
const desirable = /^\W*(?:D|desirable|desired|preferred)\W*$/i

const says = ({ text }: PassageCell): boolean => essential.test(text) || desirable.test(text)

/** A letter alone says so only where the table has both: "Driver's license ⇥ D" names a class. */
const letter = /^\W*[ED]\W*$/i

/** @param beside the passages that the row stands among @returns null where the row says nothing of the kind */
export function isWishedRow({ cells, table }: Passage, beside: readonly Passage[]): boolean | null {
  const said = cells.filter(says)
  const [only] = said
  if (!only || said.length > 1 || cells[0] === only) return null
  const both = (pattern: RegExp) =>
    beside.some(row => row.table === table && row.cells.some(cell => letter.test(cell.text) && pattern.test(cell.text)))
  if (letter.test(only.text) && !(both(essential) && both(desirable))) return null
  return desirable.test(only.text)
}

export const withoutMark = (cells: readonly PassageCell[]): PassageCell[] => cells.filter(cell => !says(cell))
