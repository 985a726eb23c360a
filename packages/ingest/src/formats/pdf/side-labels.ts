/** Headings that stand in a column of their own beside their text, often at half its height: each is read before the text that it names. */
import { isWhollyBold } from './bold-labels.ts'
import { median } from './boxes.ts'
import type { Line } from './lines-from-pieces.ts'

/** @returns the labels with the lines beside them, top to bottom, without a label where the page begins within a text; null where the left column is no column of labels */
export function besideLabels(left: readonly Line[], right: readonly Line[]): { label: Line[]; lines: Line[] }[] | null {
  if (left.length > right.length * 0.5 || !left.every(line => line.text.length <= 45 && !line.marker)) return null
  const labels = groupsOf(left)
  const setOff = right.filter(isWhollyBold).length < right.length * 0.3 && !holdsCells(right)
  const named = labels.filter(
    label =>
      /:$/.test(label.at(-1)?.text ?? '') ||
      !/\p{Ll}/u.test(label.map(line => line.text).join('')) ||
      (setOff && label.every(isWhollyBold)),
  )
  if (named.length < labels.length * 0.7) return null
  const sorted = [...right].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
  const starts = labels.map((label, index) =>
    index === 0 ? firstStart(label, sorted) : startOf(labels[index - 1] as Line[], label, sorted),
  )
  const texts = labels.map((label, index) => ({ label, lines: sorted.slice(starts[index], starts[index + 1]) }))
  return starts[0] ? [{ label: [], lines: sorted.slice(0, starts[0]) }, ...texts] : texts
}

/** Are they level with the first lines of their texts, which are long? Labels of short values are cells of rows. */
export function headsTexts(left: readonly Line[], right: readonly Line[]): boolean {
  const labels = besideLabels(left, right)
  if (!labels || right.length < 3 * labels.filter(({ label }) => label.length > 0).length) return false
  if (holdsCells(right)) return false
  return labels.every(({ label: [first] }) => !first || right.some(line => Math.abs(line.baseline - first.baseline) < 0.5 * line.size))
}

/** Lines that stand beside one another are cells of rows; what has no text stands for a ruled table. */
function holdsCells(lines: readonly Line[]): boolean {
  if (lines.some(line => line.text === '')) return true
  const cells = lines.filter(line => lines.some(other => other !== line && Math.abs(other.baseline - line.baseline) < 0.2 * line.size))
  return cells.length > lines.length * 0.1
}

/** Do a few labels stand at half the height of their text? Only then is it certain that they are no cells of rows. */
export function standsBeside(left: readonly Line[], right: readonly Line[]): boolean {
  if (!besideLabels(left, right)) return false
  const isLevel = (line: Line) => left.some(other => Math.abs(other.baseline - line.baseline) < 0.6 * line.size)
  return groupsOf(left).every(label => {
    const [first] = label as [Line]
    const beside = right.some(line => line.box[1] < first.box[3] && line.box[3] > first.box[1])
    const above = right.some(
      line =>
        first.box[1] - line.box[3] < 0.8 * line.size &&
        line.box[1] < first.box[1] - 0.8 * line.size &&
        line.box[3] < first.box[3] &&
        !isLevel(line),
    )
    return beside && above
  })
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of [...lines].sort((a, b) => a.box[1] - b.box[1])) {
    const last = groups.at(-1)?.at(-1)
    if (last && line.box[1] - last.box[3] < 0.8 * line.size && !last.text.endsWith(':')) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

/** What stands above the first label, with white between, goes on from the page before; a label at half the height of its text has no white above it. */
function firstStart([label]: readonly Line[], right: readonly Line[]): number {
  const start = right.findIndex(line => label && Math.abs(line.box[1] - label.box[1]) < 0.4 * line.size)
  const [above, line] = [right[start - 1], right[start]]
  const usual = median(
    right.slice(1).map((next, index) => next.box[1] - (right[index] as Line).box[3]),
    0,
  )
  return above && line && line.box[1] - above.box[3] > usual + 0.4 * line.size ? start : 0
}

/** Where the text of a label begins: at its own height, or after the widest gap since the label before. */
function startOf(before: readonly Line[], label: readonly Line[], right: readonly Line[]): number {
  const top = (label[0] as Line).box[1]
  const bottom = (before.at(-1) as Line).box[3]
  let [start, widest] = [right.length, Number.NEGATIVE_INFINITY]
  right.forEach((line, index) => {
    if (index === 0 || line.box[1] < bottom - line.size || line.box[1] > top + line.size) return
    const gap = line.box[1] - Math.max(...right.slice(Math.max(0, index - 3), index).map(other => other.box[3]))
    const level = Math.abs(line.box[1] - top) < 0.4 * line.size && gap > 0.5 * line.size
    if (level || gap >= widest) [start, widest] = [index, level ? Number.POSITIVE_INFINITY : gap]
  })
  return start
}
