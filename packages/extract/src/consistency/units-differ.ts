/** A list of units or classes that two passages give differently: a name more, a name less, two names run together. */
import { type Passage, spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { partsOfList } from '../language/lists.ts'
import { matchesOf } from '../language/patterns.ts'
import type { ConsistencyRule } from './rule.ts'

const unitNoun = 'units?|sections?|divisions?|branches|offices|bureaus|departments|districts|specialties|assignments?|areas of assignment'
const name = String.raw`\p{Lu}[\p{L}\d&/'’-]*(?:(?: (?:of|and|&|for))? \p{Lu}[\p{L}\d&/'’-]*){0,5}`
/** "the Billing, Field Services, and Meter Reading units", "four units: Billing, Field Services, or Meter Reading" */
const listed = new RegExp(
  String.raw`(?:\b(?:${unitNoun}): )?(${name}(?:, (?:and |or |& )?${name}){2,}(?:,? (?:and|or|&) ${name})?)(?: (?:${unitNoun}))?\b`,
  'gu',
)
const namesUnits = new RegExp(String.raw`\b(?:${unitNoun})\b`, 'i')
const ofUnits = new RegExp(String.raw`^(?:${unitNoun}): | (?:${unitNoun})$`, 'i')

interface List {
  names: string[]
  printed: string
  passage: Passage
  start: number
}

const key = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function listsIn(passage: Passage): List[] {
  if (!namesUnits.test(passage.text)) return []
  return matchesOf(listed, passage.text).flatMap(match => {
    const printed = match[1] ?? ''
    if (!ofUnits.test(match[0])) return []
    const names = partsOfList({ text: printed }).map(part => key(part.text))
    return [{ names, printed, passage, start: match.index + match[0].indexOf(printed) }]
  })
}

/** Half of the shorter list stands in both. */
const alike = (a: List, b: List): boolean => {
  const both = a.names.filter(one => b.names.includes(one)).length
  return both >= 2 && both * 2 >= Math.min(a.names.length, b.names.length)
}
const same = (a: List, b: List): boolean => [...a.names].sort().join('|') === [...b.names].sort().join('|')

export const unitsDiffer: ConsistencyRule = {
  code: 'consistency/units-differ',
  find: reading => {
    const lists = passagesOf(reading.sections).flatMap(({ passage }) => listsIn(passage))
    return lists.flatMap((one, index) => {
      const other = lists.slice(0, index).find(earlier => alike(earlier, one))
      if (!other || same(other, one)) return []
      return [
        {
          text: `This list differs from "${other.printed}".`,
          place: spanIn(one.passage, one.start, one.start + one.printed.length),
          path: null,
        },
      ]
    })
  },
}
