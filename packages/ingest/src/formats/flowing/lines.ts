/** Manual line breaks inside a paragraph: whether two lines are one text that was broken, or two things that share a paragraph. */
import { type BodyLook, looksLikeHeading } from './headings.ts'
import { typedMarker } from './markers.ts'
import { join, nothing, oneLine, type StyledText, split } from './styled-text.ts'

/** "Department: Public Works": a label with its value on a line of its own. */
const labelled = /^[^:.;]{2,40}:(?:\s|$)/
/** In characters: a longer line was broken because it was full. */
const full = 60

function separates(above: string, below: string, headingAbove: boolean, headingBelow: boolean): boolean {
  if (above === '' || below === '') return true
  if (typedMarker(below)) return true
  if (headingAbove !== headingBelow) return true
  if (headingAbove) return !goesOn(above, below)
  if (labelled.test(below) && below.length < 100) return true
  if (labelled.test(above) && above.length < full && !/^\p{Ll}/u.test(below)) return true
  return false
}

const opens = /(?:[,&/–-]|\s(?:of|and|or|for|the|to|in|with|a|an))$/i
const continues = /^(?:[(&\p{Ll}]|(?:of|and|or|for|OF|AND|OR|FOR)\s)/u

/** A heading that was broken because it was long: "Director of" / "Parks", "KNOWLEDGE, SKILLS" / "AND ABILITIES"; not "Town of Oakfield" / "Mail Clerk". */
function goesOn(above: string, below: string): boolean {
  return above.length > full || opens.test(above) || continues.test(below)
}

/**
 * In: the text of a paragraph without page breaks. Out: one text for each block, empty ones for empty lines between.
 * @param styled whether all of it is a heading by its style
 */
export function textsFromLines(text: StyledText, body: BodyLook, styled: boolean): StyledText[] {
  if (!text.text.includes('\n')) return [text]
  const lines = split(text, /\n/g)
  const texts: StyledText[] = []
  let before = nothing
  let headingBefore = false
  lines.forEach((line, index) => {
    const plain = oneLine(line)
    const heading = styled || looksLikeHeading(plain, body)
    const last = texts.at(-1)
    if (index === 0 || !last || separates(before.text, plain.text, headingBefore, heading)) texts.push(line)
    else texts[texts.length - 1] = join([last, line], ' ')
    before = plain
    headingBefore = heading
  })
  return texts
}
