/** Parts of one line that belong together, as one. */
import { union } from './boxes.ts'
import { isLetterSpaced, wordSpace } from './letters-apart.ts'
import { addStretch, type Line } from './lines-from-pieces.ts'

/** A gap that parts two cells without a second row to prove it, in letter sizes. */
export const farGap = 3

/** Two atoms of one line, with a space between. */
export function joinLines(a: Line, b: Line): Line {
  const offset = a.text.length + 1
  const stretches = (first: Line['bold'], second: Line['bold']) => {
    const all = first.map(([start, end]): [number, number] => [start, end])
    for (const [start, end] of second) addStretch(all, offset + start, offset + end)
    return all
  }
  const size = a.text.length >= b.text.length ? a.size : b.size
  const gap = { at: offset, x: b.box[0], end: a.box[2], far: b.box[0] - a.box[2] > farGap * size }
  return {
    ...a,
    text: a.text + (isLetterSpaced(a.text.split(wordSpace).at(-1) ?? '') && isLetterSpaced(b.text) ? wordSpace : ' ') + b.text,
    box: union([a.box, b.box]),
    size,
    bold: stretches(a.bold, b.bold),
    raised: stretches(a.raised, b.raised),
    cuts: [...a.cuts, gap, ...b.cuts.map(cut => ({ ...cut, at: cut.at + offset }))],
  }
}
