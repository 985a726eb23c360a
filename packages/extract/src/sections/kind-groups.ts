/** Kinds of sections that rules mean together. A new kind of duties or traits is added here, and follows by itself. */
import type { SectionKind } from '@specmill/model'

/** What the incumbents do. */
export const dutyKinds = ['duties', 'essential-duties', 'other-duties'] as const satisfies readonly SectionKind[]

/** Knowledge, skills and abilities. */
export const traitKinds = ['knowledge', 'skills', 'abilities', 'knowledge-skills-abilities'] as const satisfies readonly SectionKind[]

const duties: ReadonlySet<SectionKind> = new Set<SectionKind>(dutyKinds)
export const isOfDuties = (kind: SectionKind): boolean => duties.has(kind)
