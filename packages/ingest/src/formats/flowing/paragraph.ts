/** One paragraph of a word processor, whatever file it came in: its text, its place in a list, the level that its style gives it. */
import type { StyledText } from './styled-text.ts'

export interface Paragraph {
  text: StyledText
  /** Its place in a list of the word processor; null outside of lists. */
  counted: { marker: string | null; ordered: boolean } | null
  depth: number
  /** Of a heading by style: 0 for a title, 1 for the highest heading. */
  level: number | null
  /** By style, with a level or without ("Subtitle"). */
  heading: boolean
  /** Where its first line begins, in twentieths of a point from the margin. */
  indent: number
  startsPage: boolean
}
