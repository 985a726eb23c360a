/** What stands between two heads: "; or", ", and", "with at least". */

import { matchesOf } from '../../language/patterns.ts'
import { wordCount } from '../../language/white-space.ts'
import type { Operator } from './node.ts'

export interface Join {
  op: Operator | null
  /** The greater, the later it joins: 3 behind a semicolon, 2 behind a comma, 1 bare, 0 "with". */
  weight: number
  /** Where the words of the left side end, and those of the right side begin. */
  left: number
  right: number
  overlaps: boolean
}

const joiner =
  /\s*([;,.:]?)\s*\b(and\/or|or\s+and|and|or|plus|in\s+addition\s+to|as\s+well\s+as|along\s+with|together\s+with|combined\s+with|coupled\s+with|with|including|includes?|followed\s+by|resulting\s+in|leading\s+to|supplemented\s+by)\b|\s*([;,(–—/.]|\s-\s)/gi
/** Words that belong to the head behind them. */
const lead =
  /(?:\b(?:at|least|a|an|the|of|minimum|possession|possess|completion|graduation|from|either|have|must|also|one|any|other|additional|valid|current|former|two|equivalent|to|preferably|successful|satisfactory|progressively|responsible|some|no|less|than|more|approximately|proof|holding|hold|full|demonstrated|education|experience|obtain|being|be|accredited|requires?|required|preferred|prior|previous|related|relevant|appropriate|your|their)\b[\s,(:]*)*$/i

/** Words with a conjunction inside that joins no leaves. */
const oneNotion =
  /\b(?:current or former|former or current|(?:have|hold|possess) or (?:(?:be able to|can) )?(?:acquire|obtain)|one or more|\d\)? or more|college or university|university or college|school or college|possess or obtain|obtain or possess|progressive(?:ly)? and \w+|more or less|and\/or former)\b/gi

export function joinBetween(text: string, from: number, to: number): Join {
  const region = text.slice(from, to).replace(oneNotion, words => words.replace(/\b(?:or|and)\b/gi, word => '~'.repeat(word.length)))
  const leadStart = from + (lead.exec(region)?.index ?? region.length)
  let chosen: Join | null = null
  for (const match of matchesOf(joiner, region)) {
    const end = from + match.index + match[0].length
    const rest = text.slice(end, to)
    if (end < leadStart && wordCount(rest.trim()) > 9) continue
    const word = (match[2] ?? '').toLowerCase().replace(/\s+/g, ' ')
    const mark = match[1] || match[3] || ''
    const join: Join = {
      op: /^or|^and\/or/.test(word) ? 'any' : word ? 'all' : mark === '/' ? 'any' : null,
      weight: /[;.]/.test(mark)
        ? 3
        : /[,–—]|-/.test(mark)
          ? 2
          : /^(?:with|including|includes?|resulting in|leading to|followed by)$/.test(word) || mark === '('
            ? 0
            : 1,
      left: from + match.index,
      right: end,
      overlaps: /^include|^including/.test(word),
    }
    // a conjunction right behind a comma or semicolon is one joiner; bare punctuation does not undo a conjunction
    if (chosen && join.op === null && /^[\s,(]*$/.test(text.slice(chosen.right, from + match.index))) continue
    chosen = join
  }
  return chosen ?? { op: null, weight: 0, left: Math.max(from, leadStart), right: Math.max(from, leadStart), overlaps: false }
}
