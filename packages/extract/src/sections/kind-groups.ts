/** Kinds of sections that rules mean together. A new kind of duties, traits or qualifications is added here, and follows by itself. */
import type { SectionKind } from '@specmill/model'

/** What the incumbents do. */
export const dutyKinds = ['duties', 'essential-duties', 'other-duties'] as const satisfies readonly SectionKind[]

/** Knowledge, skills and abilities. */
export const traitKinds = ['knowledge', 'skills', 'abilities', 'knowledge-skills-abilities'] as const satisfies readonly SectionKind[]

const traits: ReadonlySet<SectionKind> = new Set<SectionKind>(traitKinds)
export const isTrait = (kind: SectionKind): boolean => traits.has(kind)

/** What somebody must bring besides a license; a list of them may hold several kinds. */
export const qualificationKinds = [
  'qualifications',
  'minimum-requirements',
  'preferred-qualifications',
  'education',
  'experience',
] as const satisfies readonly SectionKind[]

const duties: ReadonlySet<SectionKind> = new Set<SectionKind>(dutyKinds)
export const isOfDuties = (kind: SectionKind): boolean => duties.has(kind)
