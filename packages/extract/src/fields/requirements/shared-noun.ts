/** Class titles in a row of which only the last has the noun: "a Senior or Lead Baker". */
import type { ClassReference } from '@specmill/model'

/** Words in front of a noun that no title is made of alone, … */
const onlyRank = /^(?:Coordinating|Executive|Junior|Managing|Senior|Supervising)$/
/** … and those that may be a title by themselves. */
const rank = /^(?:Assistant|Associate|Lead|Principal|Staff)$/

/** "a Senior or Lead Baker" → "Senior Baker", "Lead Baker"; "an Assistant or Library Aide", "a Chief or Captain" stay as they are. */
export function withSharedNoun(titles: readonly ClassReference[]): ClassReference[] {
  const last = titles.at(-1)?.title.split(' ') ?? []
  const ranked = onlyRank.test(last[0] ?? '') || rank.test(last[0] ?? '')
  const noun = last.slice(ranked ? 1 : -1).join(' ')
  if (last.length < 2 || /^[IVX\d]+$/.test(noun)) return [...titles]
  return titles.map(one => (onlyRank.test(one.title) || (ranked && rank.test(one.title)) ? { ...one, title: `${one.title} ${noun}` } : one))
}
