/** Another employer's name left in the text, as happens when a specification is adapted from elsewhere. */
import type { SectionKind } from '@specmill/model'
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { matchesOf } from '../language/patterns.ts'
import { dutyKinds, traitKinds } from '../sections/kind-groups.ts'
import type { ConsistencyRule } from './rule.ts'

const proper = String.raw`(?:(?:St|Mt|Ft)\. )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2}`
/** "City of Elm Grove", "Elm Grove County" → type and name. */
const local = new RegExp(
  String.raw`\b(City|County|Town|Village|Borough) of (${proper})|(?<=\b(?:by|for|in|of|to) )(${proper}) (County)\b`,
  'gu',
)
/** Where an employer speaks of its own work; elsewhere other places are named for good reasons. */
const ownWork: ReadonlySet<SectionKind> = new Set<SectionKind>(['summary', 'distinguishing-characteristics', ...dutyKinds, ...traitKinds])
const key = (name: string) => name.toLowerCase().replace(/[^a-z ]/g, '')
/** Neighbours, partners and places are other for a reason. */
const elsewhere = /\b(?:near|north|south|east|west|between|neighbou?ring|surrounding|with|cities|counties|throughout|live in|home to)\b/i

interface Named {
  type: string
  name: string
  printed: string
  at: number
}

const namesIn = (text: string): Named[] =>
  matchesOf(local, text).map(match => ({
    type: match[1] ?? match[4] ?? '',
    name: match[2] ?? match[3] ?? '',
    printed: match[0],
    at: match.index,
  }))

/** Employer "City of Elm Grove", and a duty "for the City of Oakfield"; refuses "Elm Grove City Council" and neighbours in a license. */
export const namesDiffer: ConsistencyRule = {
  code: 'consistency/names-differ',
  find: (reading, records) => {
    const employer = records[0]?.employer?.value?.name ?? ''
    const [own] = namesIn(employer)
    if (!own) return []
    const seen = new Set<string>()
    return passagesOf(reading.sections.filter(section => ownWork.has(section.kind))).flatMap(({ passage }) =>
      namesIn(passage.text).flatMap(other => {
        const same = key(other.name).includes(key(own.name)) || key(own.name).includes(key(other.name))
        const before = passage.text.slice(Math.max(0, other.at - 40), other.at)
        if (other.type !== own.type || same || seen.has(key(other.name)) || elsewhere.test(before)) return []
        seen.add(key(other.name))
        return [
          {
            text: `The employer is "${employer}", but "${other.printed}" is named here.`,
            place: spanIn(passage, other.at, other.at + other.printed.length),
            path: 'records[0].employer',
          },
        ]
      }),
    )
  },
}
