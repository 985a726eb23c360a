/** The units that the incumbents run: "oversight of the Billing, Records and Quality Control units". */
import { partsOfList } from '../../language/lists.ts'
import { matchesOf } from '../../language/patterns.ts'
import type { Stretch } from '../../language/sentences.ts'

const run =
  /\b(?:oversight|supervision|management|administration|direction|planning|operations?|activities|resources|oversees|manages|directs|managing|overseeing|directing|supervises|supervising|leads)\s+(?:and \w+\s+)?(?:of\s+)?(?:the\s+)?(?=\p{Lu})/gu
const list =
  /^((?:\p{Lu}[\p{L}&'’/-]*|and|of|&)(?:,? (?:(?:\p{Lu}[\p{L}&'’/-]*|and|of|&)))*) (?:units|sections|divisions|branches|bureaus|programs|groups|teams|departments)\b/u

/** A list of names with capitals, and behind it what they are; refuses "oversight of the two units". */
export function unitsIn(sentence: string): Stretch[] {
  for (const match of matchesOf(run, sentence)) {
    const start = match.index + match[0].length
    const names = list.exec(sentence.slice(start))?.[1]
    if (!names?.includes(',') && !names?.includes(' and ')) continue
    const parts = partsOfList({ text: names, start })
    if (parts.length > 1) return parts
    const pair = /^(.+?) and (.+)$/.exec(names)
    if (pair?.[1] && pair[2] && !pair[2].includes(' and '))
      return [
        { start, end: start + pair[1].length, text: pair[1] },
        { start: start + names.length - pair[2].length, end: start + names.length, text: pair[2] },
      ]
  }
  return []
}
