/** Rows of dots that lead the eye from a word to its figure: they are found and wiped off, for the recognition takes them for letters, and come back as a word of dots. */
import type { Box } from '@specmill/model'
import { inkOf, type Picture } from './picture.ts'
import type { Word } from './words.ts'

/** Diameter of a dot and largest distance of two, in inches. */
const [smallest, largest, farthest] = [0.006, 0.034, 0.16]
const fewest = 8

interface Dot {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Leader {
  /** In pixels. */
  box: Box
  dots: number
}

/** @param dpi pixels an inch */
export function leadersIn(picture: Picture, dpi: number): Leader[] {
  const rows = chains(dotsIn(picture, dpi), dpi).filter(chain => chain.length >= fewest)
  return rows.map(dots => ({
    box: [
      Math.min(...dots.map(dot => dot.left)),
      Math.min(...dots.map(dot => dot.top)),
      Math.max(...dots.map(dot => dot.right)) + 1,
      Math.max(...dots.map(dot => dot.bottom)) + 1,
    ],
    dots: dots.length,
  }))
}

/** @returns the picture without them; it may share nothing with the one given */
export function withoutLeaders(picture: Picture, leaders: readonly Leader[]): Picture {
  if (!leaders.length) return picture
  const grey = picture.grey.slice()
  for (const { box } of leaders)
    for (let y = Math.max(0, box[1] - 2); y < Math.min(picture.height, box[3] + 2); y++)
      grey.fill(255, y * picture.width + Math.max(0, box[0] - 1), y * picture.width + Math.min(picture.width, box[2] + 1))
  return { ...picture, grey }
}

/** @param words of the same picture, in the same units as the leaders; each leader joins the line that it stands in */
export function leaderWords(leaders: readonly Leader[], words: readonly Word[], dpi: number): Word[] {
  return leaders.flatMap(({ box, dots }) => {
    const beside = words.filter(word => Math.abs(word.baseline - box[3]) < dpi * 0.05)
    const nearest = beside.sort((a, b) => distance(a, box) - distance(b, box))[0]
    const text = Array.from({ length: dots }, () => '.').join(' ')
    // dots that lead from nowhere are a border
    return nearest ? [{ text, box, confidence: 100, line: nearest.line, baseline: nearest.baseline, stroke: 0 }] : []
  })
}

const distance = (word: Word, box: Box) => Math.min(Math.abs(word.box[2] - box[0]), Math.abs(word.box[0] - box[2]))

/** Blots of ink of the size of a full stop. */
function dotsIn(picture: Picture, dpi: number): Dot[] {
  const { width, height } = picture
  const ink = inkOf(picture)
  const [least, most] = [dpi * smallest, dpi * largest]
  const found: Dot[] = []
  const stack = new Int32Array(ink.length)
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] !== 1) continue
    const dot: Dot = { left: width, top: height, right: 0, bottom: 0 }
    let [depth, area] = [0, 0]
    stack[depth++] = start
    ink[start] = 2
    while (depth > 0) {
      const at = stack[--depth] as number
      const [x, y] = [at % width, Math.floor(at / width)]
      area++
      dot.left = Math.min(dot.left, x)
      dot.right = Math.max(dot.right, x)
      dot.top = Math.min(dot.top, y)
      dot.bottom = Math.max(dot.bottom, y)
      for (const next of [x > 0 ? at - 1 : at, x + 1 < width ? at + 1 : at, at - width, at + width])
        if (ink[next] === 1) {
          ink[next] = 2
          stack[depth++] = next
        }
    }
    const [across, down] = [dot.right - dot.left + 1, dot.bottom - dot.top + 1]
    if (across >= least && down >= least && across <= most && down <= most && area >= across * down * 0.5) found.push(dot)
  }
  return found
}

/** Dots on one line with even distances. */
function chains(dots: readonly Dot[], dpi: number): Dot[][] {
  const middle = (dot: Dot) => (dot.left + dot.right) / 2
  const sorted = [...dots].sort((a, b) => a.left - b.left)
  const open: Dot[][] = []
  for (const dot of sorted) {
    const home = open.find(chain => {
      const last = chain.at(-1) as Dot
      const step = middle(dot) - middle(last)
      if (Math.abs(dot.bottom - last.bottom) > dpi * 0.012 || step <= 0 || step > dpi * farthest) return false
      const before = chain.length > 1 ? middle(last) - middle(chain.at(-2) as Dot) : step
      return Math.abs(step - before) <= Math.max(1.6, before * 0.2)
    })
    if (home) home.push(dot)
    else open.push([dot])
  }
  return open
}
