/** Letter sizes of recognised lines, from the height of the ink: headings are told by them. */
import type { Word } from './words.ts'

/** Shares of the letter size that common typefaces reach above and below the baseline. */
const tall = 0.72
const small = 0.53
const deep = 0.21
const comma = 0.13
/** Sizes that differ by less were one size before they were measured on grainy ink. */
const same = 0.1

/** @returns the size of each line, by its number; lines of one size get the very same */
export function letterSizes(words: readonly Word[]): Map<number, number> {
  const measured = new Map<number, { size: number; weight: number }[]>()
  for (const { text, box, line } of words) {
    const reach = reachOf(text)
    if (!reach) continue
    const sizes = measured.get(line) ?? []
    sizes.push({ size: (box[3] - box[1]) / reach, weight: text.length })
    measured.set(line, sizes)
  }
  const lines = [...measured].map(([line, sizes]) => ({
    line,
    size: weightedMedian(sizes),
    weight: sizes.reduce((sum, { weight }) => sum + weight, 0),
  }))
  return joined(lines)
}

/** From the top of the tallest letter to the foot of the deepest, in letter sizes; null where no letter tells. */
function reachOf(text: string): number | null {
  if (!/[\p{L}\d]/u.test(text)) return null
  const above = /[\p{Lu}\d\p{Pi}\p{Pf}bdfhijklt'"()[\]/|%&$!?]/u.test(text) ? tall : small
  const below = /[gjpqyQ()[\]/|$]/.test(text) ? deep : /[,;]/.test(text) ? comma : 0
  return above + below
}

/** The commonest size draws those near it to itself, then the commonest of the rest. */
function joined(lines: { line: number; size: number; weight: number }[]): Map<number, number> {
  const sizes = new Map<number, number>()
  let rest = lines
  while (rest.length) {
    const near = (size: number) => rest.filter(other => Math.abs(other.size / size - 1) <= same)
    let best: typeof rest = []
    let most = -1
    for (const { size } of rest) {
      const group = near(size)
      const weight = group.reduce((sum, other) => sum + other.weight, 0)
      if (weight > most) [best, most] = [group, weight]
    }
    const size = weightedMedian(best)
    for (const { line } of best) sizes.set(line, size)
    rest = rest.filter(line => !best.includes(line))
  }
  return sizes
}

function weightedMedian(values: readonly { size: number; weight: number }[]): number {
  const sorted = [...values].sort((a, b) => a.size - b.size)
  let left = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2
  for (const { size, weight } of sorted) {
    left -= weight
    if (left <= 0) return size
  }
  return sorted.at(-1)?.size ?? 0
}
