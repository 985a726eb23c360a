/** How alike two texts are by the words that carry their meaning, and which words of one stand in the other. */

import type { WordMark } from '@specmill/model'
import { diffWordsWithSpace } from 'diff'
import { stem } from '../language/stems.ts'
import { evenSpaces } from '../language/white-space.ts'

/** Words that every sentence of such documents has. */
const empty = new Set(
  'a an and any are as at be been being by can for from has have if in including into is it its may must necessary needed not of on or other required shall so such than that the their there these they this those to used uses was were when which who will with within work works'.split(
    ' ',
  ),
)

export const straightQuotes = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
const plain = (text: string) => straightQuotes(text.normalize('NFKC')).toLowerCase()

/** The stems of the words that carry meaning, each once. */
export function contentOf(text: string): Set<string> {
  const words = plain(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  return new Set(words.filter(word => !empty.has(word)).map(stem))
}

const shared = (a: Set<string>, b: Set<string>) => {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

/** Dice's coefficient over the content words: 0 nothing alike to 1 the same words. */
export function alike(a: Set<string>, b: Set<string>): number {
  return a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size)
}

/** The share of the content words of `part` that stand in `whole`. */
export const within = (part: Set<string>, whole: Set<string>): number => (part.size === 0 ? 0 : shared(part, whole) / part.size)

/** Whether two texts are the same but for case, kind of quotes and spaces. */
export const sameText = (a: string, b: string): boolean => evenSpaces(plain(a)).trim() === evenSpaces(plain(b)).trim()

/** Past this many characters on both sides together, whole texts are marked instead of words: the cost of a word diff grows with the square. */
const longest = 60_000

/** Both texts in one, each word marked. Whatever is marked `same` or `removed` is `before`; `same` or `added` is `after`. */
export function marksOf(before: string, after: string): WordMark[] {
  if (before.length + after.length > longest) {
    if (before === after) return [{ text: before, mark: 'same' }]
    return [
      { text: before, mark: 'removed' },
      { text: after, mark: 'added' },
    ]
  }
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    mark: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
