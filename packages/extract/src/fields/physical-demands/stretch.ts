/** A stretch of a sentence about physical demands. */
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { Span } from '../../engine/span.ts'

/** A stretch of a sentence for which one word of frequency holds. */
export interface Stretch {
  start: number
  end: number
  word: { text: string; start: number } | null
}

/** @param offset of the clause in the passage */
export const wordSpan = (passage: Passage, offset: number, word: { text: string; start: number }): Span =>
  spanIn(passage, offset + word.start, offset + word.start + word.text.length)
