/** Another employer's name left in the text, as happens when a specification is adapted from elsewhere. */
import type { SectionKind } from '@specmill/model'
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { dutyKinds, traitKinds } from '../sections/kind-groups.ts'
import type { ConsistencyRule } from './rule.ts'

/** "City of Elm Grove" → type and name. */
const local = /\b(City|County|Town|Village|Borough) of ((?:(?:St|Mt|Ft)\. )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2})/gu
/** Where an employer speaks of its own work; elsewhere other places are named for good reasons. */
const ownWork: ReadonlySet<SectionKind> = new Set<SectionKind>(['summary', 'distinguishing-characteristics', ...dutyKinds, ...traitKinds])
const key = (name: string) => name.toLowerCase().replace(/[^a-z ]/g, '')

/** Employer "City of Elm Grove", and a duty "for the City of Oakfield"; refuses "Elm Grove City Council" and neighbours in a license. */
export const namesDiffer: ConsistencyRule = {
  code: 'consistency/names-differ',
  find: (reading, records) => {
    const employer = records[0]?.employer?.value?.name ?? ''
    const own = [...employer.matchAll(local)][0]
    if (!own?.[2]) return []
    const [, type, name] = own
    const seen = new Set<string>()
    return passagesOf(reading.sections.filter(section => ownWork.has(section.kind))).flatMap(({ passage }) =>
      [...passage.text.matchAll(local)].flatMap(match => {
        const other = match[2] ?? ''
        const same = key(other).startsWith(key(name ?? '')) || key(name ?? '').startsWith(key(other))
        if (match[1] !== type || same || seen.has(key(other))) return []
        seen.add(key(other))
        return [
          {
            text: `The employer is "${employer}", but "${match[0]}" is named here.`,
            span: spanIn(passage, match.index, match.index + match[0].length),
            path: 'records[0].employer',
          },
        ]
      }),
    )
  },
}
