/** What an RTF file says of one paragraph: its level, its place in a list, its indent. */
import { isOrdered } from '../flowing/markers.ts'
import type { Paragraph } from '../flowing/paragraph.ts'
import type { StyledText } from '../flowing/styled-text.ts'
import type { Styles } from './definitions.ts'
import type { ParagraphState } from './state.ts'

/** In characters: whoever sets whole paragraphs in a heading's style wants its look, not a heading. */
const longestHeading = 250

/** @param marker as the word processor printed it, empty for none */
export function paragraphFrom(text: StyledText, marker: string, state: ParagraphState, styles: Styles): Paragraph {
  const name = styles.name(state.style)
  const isShort = text.text.length <= longestHeading
  const outline = state.outline ?? styles.outline(state.style)
  const named = /^heading ([1-9])$/i.exec(name)
  const level = !isShort
    ? null
    : /^title$/i.test(name)
      ? 0
      : outline !== null && outline >= 0 && outline < 9
        ? outline + 1
        : named
          ? Number(named[1])
          : null
  return {
    text,
    counted: marker ? { marker, ordered: isOrdered(marker) } : null,
    depth: marker ? state.level : 0,
    level,
    heading: level !== null || (isShort && /^subtitle$/i.test(name)),
    indent: state.margin + state.indent,
    startsPage: state.startsPage,
  }
}
