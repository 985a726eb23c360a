/** What an old Word document says of one paragraph: its level, its place in a list, its indent. */
import type { Paragraph } from '../flowing/paragraph.ts'
import type { StyledText } from '../flowing/styled-text.ts'
import type { Lists } from './lists.ts'
import type { ParagraphLook } from './looks.ts'
import type { Style } from './styles.ts'

/** In characters: whoever sets whole paragraphs in a heading's style wants its look, not a heading. */
const longestHeading = 250
/** Built-in styles of other than headings: [MS-DOC] 2.9.260. */
const title = 62
const subtitle = 74

/** To be called once for each paragraph, in order: lists are counted as they come. */
export function paragraphFrom(text: StyledText, look: ParagraphLook, style: Style, lists: Lists): Paragraph {
  const isShort = text.text.length <= longestHeading
  const outline = look.outline ?? (style.builtIn >= 1 && style.builtIn <= 9 ? style.builtIn - 1 : null)
  const level = !isShort ? null : style.builtIn === title ? 0 : outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null
  const counted = look.list ? lists.next(look.list, look.level) : null
  return {
    text,
    counted,
    depth: counted ? look.level : 0,
    level,
    heading: level !== null || (isShort && style.builtIn === subtitle),
    indent: look.margin + look.indent,
    startsPage: look.startsPage,
  }
}
