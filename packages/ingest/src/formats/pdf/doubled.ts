/** Words painted twice, letter by letter, a hair apart, for bold print or a shadow: "SShhiifftt" is "Shift". */
import { union } from './boxes.ts'
import type { Piece } from './read-runs.ts'

/** Fewer pieces are no such print. */
const fewest = 3

/** @param group the pieces of one line, left to right @returns the same pieces, or one with each letter once */
export function undoubled(group: readonly Piece[]): readonly Piece[] {
  const [first] = group
  if (!first || group.length < fewest) return group
  const over = group.filter((piece, index) => index > 0 && piece.box[0] < (group[index - 1] as Piece).box[2] - 0.05 * piece.size)
  if (over.length < group.length * 0.4) return group
  let text = ''
  for (const piece of group) text += `${piece.spaced ? ' ' : ''}${piece.text}`
  const words = text.trim().split(/\s+/)
  return words.every(isDoubled) ? [{ ...first, text: words.map(half).join(' '), box: union(group.map(piece => piece.box)) }] : group
}

const isDoubled = (word: string) => word.length % 2 === 0 && [...word].every((letter, index, all) => letter === all[index - (index % 2)])
const half = (word: string) => [...word].filter((_, index) => index % 2 === 0).join('')
