/** Whether a section, or a line that announces what follows it, says that all of it is wished for. */
import type { SectionKind } from '@specmill/model'
import type { SectionNode } from '../../engine/reading.ts'
import { wished } from './lexicon.ts'

const wishedHeading = /\b(?:desir\w+|prefer\w+)\b/i
const requiredHeading = /\b(?:requires?d?|minimum|must)\b/i

/** @param above what stands above the section is wished for */
export function isWishedSection(section: SectionNode, above: boolean): boolean {
  const heading = section.heading ?? ''
  if (requiredHeading.test(heading) || (section.kind === 'minimum-requirements' && !above)) return false
  return above || section.kind === 'preferred-qualifications' || wishedHeading.test(heading)
}

/** Parts of what is asked for: below a heading of wishes they are wishes too, while other sections only follow it. */
const parts: ReadonlySet<SectionKind> = new Set<SectionKind>(['education', 'experience', 'qualifications'])

/** The same, with all that stands above it. */
export const standsAmongWishes = (section: SectionNode): boolean =>
  isWishedSection(section, section.parent !== null && parts.has(section.kind) && standsAmongWishes(section.parent))

/** Reads "The ideal candidate will have:"; refuses "The ideal candidate has two years of experience". */
export const announcesWishes = (line: string): boolean => /:\s*$/.test(line) && wished.test(line)
