/** How heavy recognised words are printed: bold ones have wider strokes than most of the page. */
import type { Box } from '@specmill/model'
import type { Picture } from './picture.ts'
import type { Word } from './words.ts'

/** Strokes of bold type are half as wide again; print and scan take some of the difference away. */
const bolder = 1.28
/** A word of fewer letters shows too few strokes. */
const fewestLetters = 2

/** @returns the usual width of the strokes in a box, in pixels, to fractions of one; 0 where there are none */
export function strokeIn({ width, height, grey }: Picture, [x0, y0, x1, y1]: Box): number {
  const strokes: number[] = []
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, y1); y++) {
    let stroke = 0
    for (let x = Math.max(0, Math.floor(x0)); x <= Math.min(width - 1, x1); x++) {
      const ink = x < x1 ? 1 - (grey[y * width + x] as number) / 255 : 0
      if (ink > 0.15) stroke += ink
      else {
        if (stroke > 0.5) strokes.push(stroke)
        stroke = 0
      }
    }
  }
  return strokes.length ? (strokes.sort((a, b) => a - b)[strokes.length >> 1] as number) : 0
}

/** @param sizes of the letters of each line, by its number */
export function boldWords(words: readonly Word[], sizes: ReadonlyMap<number, number>): Set<Word> {
  const weighed = words
    .map(word => ({
      word,
      letters: word.text.replace(/[^\p{L}\d]/gu, '').length,
      weight: word.stroke / (sizes.get(word.line) ?? Number.POSITIVE_INFINITY),
    }))
    .filter(({ letters, weight }) => letters >= fewestLetters && weight > 0)
  const ordinary = usual(weighed)
  const bold = new Set(weighed.filter(({ weight }) => weight > ordinary * bolder).map(({ word }) => word))
  return smoothed(words, bold)
}

function usual(weighed: readonly { letters: number; weight: number }[]): number {
  const sorted = [...weighed].sort((a, b) => a.weight - b.weight)
  let left = sorted.reduce((sum, { letters }) => sum + letters, 0) / 2
  for (const { letters, weight } of sorted) {
    left -= letters
    if (left <= 0) return weight
  }
  return Number.POSITIVE_INFINITY
}

/** A line is bold or plain as most of its letters are, unless a whole beginning or end of it is not. */
function smoothed(words: readonly Word[], bold: ReadonlySet<Word>): Set<Word> {
  const kept = new Set<Word>()
  words.forEach((word, index) => {
    const beside = [words[index - 1], words[index + 1]].filter(other => other?.line === word.line) as Word[]
    const isShort = word.text.replace(/[^\p{L}\d]/gu, '').length < 4
    const agree = beside.filter(other => bold.has(other)).length
    const isBold =
      isShort && beside.length
        ? agree === beside.length
        : bold.has(word)
          ? agree > 0 || beside.length === 0
          : beside.length === 2 && agree === 2
    if (isBold) kept.add(word)
  })
  return kept
}
