/** A heading with nothing below it. */
import type { SectionKind } from '@specmill/model'
import type { SectionNode } from '../engine/reading.ts'
import { dutyKinds, qualificationKinds, traitKinds } from '../sections/kind-groups.ts'
import type { ConsistencyRule } from './rule.ts'

/** Kinds that may stand above one another; a heading of the same group right below divides what this one announces. */
const groups: readonly (readonly SectionKind[])[] = [
  ['summary', 'distinguishing-characteristics', ...dutyKinds],
  [...qualificationKinds, ...traitKinds, 'licenses-and-certifications', 'special-requirements'],
  ['physical-demands', 'strength', 'environment', 'health-and-safety', 'equipment', 'protective-equipment', 'non-physical-demands'],
]
const groupOf = (kind: SectionKind): number => groups.findIndex(group => group.includes(kind))

/** "Other duties as assigned (5%)" is a duty of its own, and a long line a sentence. */
const saysIt = /^\(|\d|\bother\b|^(?:\S+\s+){6,}/i

/** What comes next must be a heading whose meaning is known and other: a line that was not understood may be what stands below. */
const announcesNone = (section: SectionNode, next: SectionNode | undefined): boolean =>
  next === undefined || (next.level <= section.level && groupOf(next.kind) >= 0 && groupOf(next.kind) !== groupOf(section.kind))

/** "EDUCATION" right above "PHYSICAL DEMANDS"; refuses "QUALIFICATIONS" above "Education", and titles of levels on lines below one another. */
export const emptyHeading: ConsistencyRule = {
  code: 'consistency/empty-heading',
  find: reading =>
    reading.sections.flatMap((section, index) =>
      section.passages.length === 0 &&
      section.children.length === 0 &&
      section.headingSpan &&
      !saysIt.test(section.heading ?? '') &&
      groupOf(section.kind) >= 0 &&
      announcesNone(section, reading.sections[index + 1])
        ? [{ text: `Nothing stands below the heading "${section.heading}".`, place: section.headingSpan, path: null }]
        : [],
    ),
}
