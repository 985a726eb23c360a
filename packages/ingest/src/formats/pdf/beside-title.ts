/** A title, which may wrap, with smaller words far to its right that are no part of it: a button, a link, the beginning of a side column. */
import type { Edges, FlowLine, RowsAsFlow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

/** What parts them, in sizes of the smaller letters. */
const far = 3
/** How much larger the title is. */
const larger = 1.25
/** Distance of the lines of one title, in letter sizes. */
const pitch = 1.6
/** The white between them that the title cannot use, in its letter sizes. */
const margin = 1.5
/** Lines of a title at most. */
const mostLines = 4

/** @returns what the rows from this one on hold, the title's lines first and together; null where it is no such row */
export function besideTitleAt(rows: readonly Line[][], first: number, edges: Edges): RowsAsFlow | null {
  const [title, ...others] = rows[first] ?? []
  if (!title || others.length === 0 || !others.every(other => isBeside(title, other))) return null
  const edge = Math.min(...others.map(other => other.box[0]))
  const lines = [title]
  const right = [...others]
  let taken = 1
  let passed: Line[] = []
  for (let index = first + 1; index < rows.length && lines.length < mostLines; index++) {
    const [next, ...rest] = rows[index] as [Line, ...Line[]]
    const last = lines.at(-1) as Line
    if (next.baseline - last.baseline > pitch * title.size) break
    if (isNextLine(title, next) && rest.every(other => isBeside(next, other))) {
      lines.push(next)
      right.push(...passed, ...rest)
      passed = []
      taken = index - first + 1
    } else if (next.box[0] >= edge - 2) passed.push(next, ...rest)
    else break
  }
  const room = edge - margin * title.size
  const inColumn = (line: Line, end: number): FlowLine => ({ kind: 'line', line, left: edges.left, right: end })
  return { flow: [...lines.map(line => inColumn(line, room)), ...right.map(line => inColumn(line, edges.right))], taken }
}

const isBeside = (title: Line, other: Line) => title.size > larger * other.size && other.box[0] - title.box[2] > far * other.size
const isNextLine = (title: Line, next: Line) =>
  Math.abs(next.box[0] - title.box[0]) < 2 && Math.abs(next.size / title.size - 1) < 0.05 && next.text.length > 1
