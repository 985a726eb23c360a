/** Atoms of one column → its lines and the rows of its tables, top to bottom. */

import { besideTitleAt } from './beside-title.ts'
import { boldLabelsAt, isWhollyBold } from './bold-labels.ts'
import { centredTableAt } from './centred-tables.ts'
import type { Edges, Flow, RowsAsFlow } from './flow.ts'
import { farGap, joinLines } from './join-lines.ts'
import { labelGridAt } from './label-grid.ts'
import { labelByLabel } from './labels-over-values.ts'
import type { Line } from './lines-from-pieces.ts'
import { markedColumnsAt } from './marked-columns.ts'
import { extent } from './table-columns.ts'
import { rowsOf, tableAt } from './unruled-tables.ts'

/** A gap that may part two cells, in shares of the letter size; wider than any stretched space. */
const cellGap = 1.4

/** What atoms that stand beside one another may be, the surest first. */
const shapesAt: ((rows: Line[][], first: number, edges: Edges) => RowsAsFlow | null)[] = [
  boldLabelsAt,
  labelGridAt,
  besideTitleAt,
  markedColumnsAt,
  labelBesideTextAt,
  centredTableAt,
  (rows, first) => {
    const table = tableAt(rows, first)
    return table && { flow: labelByLabel(rowsOf(table)), taken: table.rows.length }
  },
]

/** A bold label far left of running text that wraps: "Requirements" beside two lines; not "Grade" beside "12". */
function labelBesideTextAt(rows: readonly Line[][], first: number, { left, right }: Edges): RowsAsFlow | null {
  const [label, text, ...others] = rows[first] as Line[]
  if (!label || !text || others.length > 0 || !isWhollyBold(label) || isWhollyBold(text)) return null
  if (text.box[0] - label.box[2] < farGap * label.size || text.text.split(' ').length < fewestWords) return null
  const wrapped: Line[] = []
  for (const [line, ...more] of rows.slice(first + 1)) {
    if (!line || more.length > 0 || line.marker || Math.abs(line.box[0] - text.box[0]) > 2) break
    wrapped.push(line)
  }
  if (wrapped.length === 0) return null
  const beside = [text, ...wrapped].map((line): Flow => ({ kind: 'line', line, left: text.box[0], right }))
  return { flow: [{ kind: 'line', line: label, left, right: text.box[0] }, ...beside], taken: 1 + wrapped.length }
}
/** Of a line of running text. */
const fewestWords = 6

/** @param left, right edges of the column, where the atoms are not all that stands in it */
export function flowOfRegion(atoms: readonly Line[], left = leftOf(atoms), right = rightOf(atoms)): Flow[] {
  const rows = sameBaseline(atoms).map(row => withMarker(row) ?? joinNear(row, left, right))
  const flow: Flow[] = []
  for (let index = 0; index < rows.length; ) {
    const found = shapesAt.reduce<RowsAsFlow | null>((one, shapeAt) => one ?? shapeAt(rows, index, { left, right }), null)
    if (found) {
      flow.push(...found.flow)
      index += found.taken
      continue
    }
    const row = rows[index] as Line[]
    if (isLoneForm(row)) flow.push(...rowsOf({ rows: [row], columns: row.map(extent) }))
    else flow.push({ kind: 'line', line: row.reduce(joinLines), left, right })
    index++
  }
  return flow
}

function sameBaseline(atoms: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const atom of [...atoms].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0])) {
    const last = rows.at(-1)
    if (last?.[0] && Math.abs(last[0].baseline - atom.baseline) < 0.25 * Math.max(last[0].size, atom.size)) last.push(atom)
    else rows.push([atom])
  }
  return rows.map(row => row.sort((a, b) => a.box[0] - b.box[0]))
}

function joinNear(row: readonly Line[], left: number, right: number): Line[] {
  if (row.length >= 4 && row.every(isHeaderWord)) return [...row]
  const joined: Line[] = []
  // a line of running text that is stretched to both edges of the column
  const stretched = Math.abs((row[0] as Line).box[0] - left) < 2 && Math.abs((row.at(-1) as Line).box[2] - right) < 2
  const gap =
    stretched && !isCellBeside(row) && row.length < 3 && row.reduce((words, atom) => words + atom.text.split(' ').length, 0) > 9
      ? farGap
      : cellGap
  for (const atom of row) {
    const last = joined.at(-1)
    if (last && atom.box[0] - last.box[2] < gap * Math.max(atom.size, last.size)) joined[joined.length - 1] = joinLines(last, atom)
    else joined.push(atom)
  }
  return joined
}

/** "40%" and "DUTIES:" before a line of running text are no part of it. */
const isCellBeside = ([first, second]: readonly Line[]) =>
  Boolean(first && second && (/^\d{1,3}(?:\.\d+)? ?%$|:$/.test(first.text) || (isWhollyBold(first) && !isWhollyBold(second))))

/** A bullet, number or check box that stands far before its text. */
function withMarker([first, second, ...rest]: readonly Line[]): Line[] | null {
  if (!first || !second || rest.length) return null
  if (checkBox.test(first.text) && second.box[0] - first.box[2] < markGap * second.size) return [joinLines(first, second)]
  if (!bareMarker.test(first.text)) return null
  const line = joinLines(first, second)
  return [{ ...line, cuts: [], marker: { text: first.text, length: first.text.length + 1, textLeft: second.box[0] } }]
}
const checkBox = /^[☐☑☒✓✔✗✘]$/u
/** Farthest from a check box to its label, in letter sizes. */
const markGap = 4
const bareMarker = /^(?:[•●○◦▪■➢➤►▸›✓❖◆]|\(?(?:\d{1,2}|[a-zA-Z])[.)])$/u

/** One of the short words that stand over the columns of a table. */
const isHeaderWord = ({ text }: Line) => /^[\p{Lu}\d(%$#☐☒]/u.test(text) && text.split(' ').length < 3 && text.length < 16

/** "Status: Classified          Grade: 12" */
function isLoneForm(row: readonly Line[]): boolean {
  return (
    row.length > 1 &&
    row.every((atom, index) => index === 0 || atom.box[0] - (row[index - 1] as Line).box[2] > farGap * atom.size) &&
    row.filter(atom => /^[^:]{2,40}:/.test(atom.text)).length > 1
  )
}

const leftOf = (atoms: readonly Line[]) => Math.min(...atoms.map(atom => atom.box[0]))
const rightOf = (atoms: readonly Line[]) => Math.max(...atoms.map(atom => atom.box[2]))
