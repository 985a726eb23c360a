/** What an OpenDocument says of one paragraph: its level, its place in a list, its indent. */
import type { Paragraph } from '../flowing/paragraph.ts'
import type { StyledText } from '../flowing/styled-text.ts'
import type { Element } from '../markup/walk.ts'
import { type Counted, whole } from './lists.ts'
import type { Styles } from './styles.ts'

/** In characters: whoever sets whole paragraphs in a heading's style wants its look, not a heading. */
const longestHeading = 250

/** @param depth of the list that it stands in, 0 outside of lists */
export function paragraphFrom(element: Element, text: StyledText, counted: Counted | null, depth: number, styles: Styles): Paragraph {
  const { name, attributes } = element
  const styleName = attributes['text:style-name']
  const style = styles.find('paragraph', styleName)
  const names = styles.namesOf(styleName)
  const isShort = text.text.length <= longestHeading
  const outline = name === 'text:h' ? (whole(attributes['text:outline-level']) ?? 1) : (style?.outline ?? null)
  const level = !isShort ? null : names.includes('Title') ? 0 : outline !== null && outline > 0 && outline < 10 ? outline : null
  return {
    text,
    counted,
    depth: Math.max(0, depth - 1),
    level,
    heading: level !== null || (isShort && names.includes('Subtitle')),
    indent: (style?.margin ?? 0) + (style?.indent ?? 0),
    startsPage: style?.startsPage ?? false,
  }
}
