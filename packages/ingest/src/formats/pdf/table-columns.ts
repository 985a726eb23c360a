/** The columns of a table that is drawn without rules, and which cell of a line stands in which. */
import type { Line } from './lines-from-pieces.ts'

/** Edges that differ by less are aligned, in points. */
export const aligned = 3

export type Extent = [left: number, right: number]
export const extent = (atom: Line): Extent => [atom.box[0], atom.box[2]]

/** A line that a table's other rows show to be two cells, though the gap in it is narrow. */
export function splitAtColumns(row: readonly Line[], columns: readonly Extent[]): Line[] {
  return row.flatMap(atom => {
    const cut = atom.cuts.find(({ x }) => columns.some(([left], index) => index > 0 && Math.abs(left - x) < 1.5 && atom.box[0] < left - 10))
    if (!cut) return [atom]
    const part = (from: number, to: number, x0: number, x1: number): Line => ({
      ...atom,
      text: atom.text.slice(from, to).trim(),
      box: [x0, atom.box[1], x1, atom.box[3]],
      bold: within(atom.bold, from, to),
      raised: within(atom.raised, from, to),
      cuts: [],
      marker: from === 0 ? atom.marker : null,
    })
    const rest = part(cut.at, atom.text.length, cut.x, atom.box[2])
    rest.cuts = atom.cuts.filter(({ at }) => at > cut.at).map(other => ({ ...other, at: other.at - cut.at }))
    return [part(0, cut.at, atom.box[0], cut.end), ...splitAtColumns([rest], columns)]
  })
}

function within(stretches: Line['bold'], from: number, to: number): Line['bold'] {
  return stretches
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]): [number, number] => [Math.max(start, from) - from, Math.min(end, from === 0 ? to - 1 : to) - from])
}

export const columnOf = (atom: Line, columns: readonly Extent[]): number => {
  const shared = columns.map(([left, right]) => Math.min(right, atom.box[2]) - Math.max(left, atom.box[0]))
  const most = Math.max(...shared)
  return most > 0 ? shared.indexOf(most) : -1
}

export function fits(row: readonly Line[], columns: readonly Extent[]): boolean {
  const places = row.map(atom => columnOf(atom, columns))
  const used = places.filter(place => place >= 0)
  if (new Set(used).size !== used.length || used.length < 2) return false
  return row.some((atom, index) => {
    const column = columns[places[index] as number]
    if (!column || index === 0) return false
    const [left, right] = column
    // a tick or a code of one letter stands somewhere below its header
    if (atom.text.length === 1 && atom.box[0] > left - aligned && atom.box[2] < right + aligned) return true
    const off = [atom.box[0] - left, atom.box[2] - right, (atom.box[0] + atom.box[2] - left - right) / 2]
    return off.some(distance => Math.abs(distance) < aligned)
  })
}

export function widen(columns: readonly Extent[], row: readonly Line[]): Extent[] {
  const wider = columns.map(([left, right]): Extent => [left, right])
  for (const atom of row) {
    const column = wider[columnOf(atom, columns)]
    if (!column) wider.push(extent(atom))
    else {
      column[0] = Math.min(column[0], atom.box[0])
      column[1] = Math.max(column[1], atom.box[2])
    }
  }
  return wider.sort((a, b) => a[0] - b[0])
}
