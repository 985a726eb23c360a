/** Lines that stand twice in one list. */

import type { Passage } from '../engine/passage.ts'
import { spanIn } from '../engine/passage.ts'
import { isTitleCase } from '../sections/heading-key.ts'
import { dutyKinds, traitKinds } from '../sections/kind-groups.ts'
import type { ConsistencyRule } from './rule.ts'

const kinds: ReadonlySet<string> = new Set([
  ...dutyKinds,
  ...traitKinds,
  'minimum-requirements',
  'qualifications',
  'preferred-qualifications',
])
/** In characters: shorter lines are joints of a list ("AND", "Graduation from high school"). */
const shortest = 40
const key = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "Records Services" on a line of its own: below it another part of the list begins. */
const dividesList = ({ text }: Passage): boolean => text.length < 80 && isTitleCase(text)

/** The second of two equal lines; refuses two that stand below different lines of title. */
function repeatedIn(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>()
  return passages.filter(passage => {
    if (dividesList(passage)) seen.clear()
    if (passage.text.length < shortest || passage.cells.length > 1) return false
    const one = key(passage.text)
    if (one.length < shortest) return false
    const again = seen.has(one)
    seen.add(one)
    return again
  })
}

export const saidTwice: ConsistencyRule = {
  code: 'consistency/said-twice',
  find: reading =>
    reading.sections.flatMap(section => {
      const [first, ...more] = kinds.has(section.kind) ? repeatedIn(section.passages) : []
      if (!first) return []
      const text =
        more.length === 0 ? 'This line stands twice in its section.' : `This line and ${more.length} more stand twice in their section.`
      return [{ text, place: spanIn(first), path: null }]
    }),
}
