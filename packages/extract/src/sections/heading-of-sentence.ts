/** A heading that is the subject of a sentence about its own list. */
import type { HeadingCandidate } from './heading.ts'
import { lookOf } from './heading-look.ts'
import { isOfDuties } from './kind-groups.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import type { Line } from './lines.ts'

/** "Essential Duties and Responsibilities include the following. Other duties may be assigned." */
const leadsOver =
  /^\s*(\p{Lu}[^.:;()]{4,60}?)\s+(includes?\s+(?:but\s+(?:are|is)\s+not\s+limited\s+to\s+)?the\s+following\.(?:\s+[^.]{0,30}\bduties\b[^.]{0,40}\.)?)\s*$/iu

/** What the sentence says of the list is the rule of the heading; refuses "The duties of others include the following." */
export function headingOfSentence(line: Line, text: string): HeadingCandidate | null {
  const match = leadsOver.exec(text)
  const printed = match?.[1]
  const kind = printed ? kindInLexicon(printed) : null
  if (!match?.[2] || !printed || !kind || !isOfDuties(kind) || line.kind === 'row') return null
  const start = text.indexOf(printed)
  const noteStart = text.indexOf(match[2], start + printed.length)
  return {
    start,
    end: start + printed.length,
    text: printed,
    note: { start: noteStart, end: noteStart + match[2].length, text: match[2] },
    bodyStart: null,
    kind,
    type: 'plain',
    ...lookOf(line, printed, printed.length),
  }
}
