/** Atoms of a page → regions in reading order: headings with the texts beside them, column after column. */
import { union } from './boxes.ts'
import { columnsIn } from './columns.ts'
import type { Edges } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'
import { isLongText } from './prose-rows.ts'
import { type Headed, sideHeadings } from './side-headings.ts'
import { besideLabels } from './side-labels.ts'

/** Atoms that are one column wide. */
export interface Region {
  atoms: Line[]
  /** Of the column, where they are not those of its own atoms. */
  edges: Edges | null
}

/** @returns regions in the order in which they are read */
export function regionsInReadingOrder(atoms: readonly Line[]): Region[] {
  if (atoms.length === 0) return []
  const sorted = [...atoms].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
  const headed = sideHeadings(sorted)
  if (headed) {
    return [
      ...within(edgesOf(sorted), regionsInReadingOrder(sorted.slice(0, headed.first))),
      ...regionsOf(headed.parts),
      ...within(edgesOf(sorted), regionsInReadingOrder(sorted.slice(headed.last + 1))),
    ]
  }
  const best = columnsIn(sorted)
  if (!best) return [{ atoms: sorted, edges: null }]
  const { first, last, left, right } = best
  const labelled = besideLabels(left, right)
  return [
    ...within(edgesOf(sorted), regionsInReadingOrder(sorted.slice(0, first))),
    ...(labelled?.flatMap(({ label, lines }) => [
      ...(label.length ? [{ atoms: label, edges: null }] : []),
      ...regionsInReadingOrder(lines),
    ]) ?? [...regionsInReadingOrder(left), ...regionsInReadingOrder(right)]),
    ...within(edgesOf(sorted), regionsInReadingOrder(sorted.slice(last + 1))),
  ]
}

/** A heading and its text are two; labels with their values stay together, row by row. */
function regionsOf(parts: readonly Headed[]): Region[] {
  const column = edgesOf(parts.flatMap(({ lines }) => lines))
  const all = edgesOf(parts.flatMap(({ label, lines }) => [...label, ...lines]))
  const regions: Region[] = []
  let rows: Line[] = []
  const flush = () => {
    if (rows.length > 0) regions.push({ atoms: rows, edges: all })
    rows = []
  }
  for (const { label, lines } of parts) {
    if (lines.length > 0 && !isLongText(lines)) rows.push(...label, ...lines)
    else {
      flush()
      regions.push({ atoms: label, edges: null }, ...within(column, regionsInReadingOrder(lines)))
    }
  }
  flush()
  return regions
}

/** What is no columns itself has the width of what it stands in. */
const within = (edges: Edges, regions: readonly Region[]): readonly Region[] =>
  regions.length === 1 ? regions.map(region => ({ ...region, edges: region.edges ?? edges })) : regions

function edgesOf(atoms: readonly Line[]): Edges {
  const [left, , right] = union(atoms.map(atom => atom.box))
  return { left, right }
}
