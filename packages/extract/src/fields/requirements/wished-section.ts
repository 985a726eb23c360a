/** Whether a section, or a line that announces what follows it, says that all of it is wished for. */
import type { SectionKind } from '@specmill/model'
import type { JobText, SectionNode } from '../../engine/reading.ts'
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

const ideal = /\bideal(?:ly)?,?\s+(?:candidates?|applicants?|person|individual)\b/i
/** Says of somebody ideal what is asked for. */
export const ofIdeal = (text: string): boolean => ideal.test(text)

/** "The ideal candidate will have" above what that is; refuses "The Ideal Candidate", below which minima are told too. */
export const announcesIdeal = (heading: string | null): boolean =>
  heading !== null && ofIdeal(heading) && /\b(?:brings?|has|have|possess(?:es)?)\W*$/i.test(heading)

/** Does a text wish for something? Whom it thinks ideal is no wish by itself. */
export const wishes = (text: string): boolean => wished.test(text.replace(ideal, ' '))

const demands =
  /\b(?:minimum|basic|required)\s+(?:\w+\s+)?(?:qualifications?|requirements?|education|experience)\b|\b(?:must|are required to)\s+(?:have|possess|hold)\b/i

/** What the ideal candidate has is a wish where something else says what is required; where nothing does, it is all that is asked for. */
export const asksBesideIdeal = (job: JobText): boolean =>
  job.sections.some(
    ({ kind, heading, passages }) =>
      kind === 'minimum-requirements' ||
      kind === 'preferred-qualifications' ||
      demands.test(heading ?? '') ||
      wishedHeading.test(heading ?? '') ||
      passages.some(({ text }) => demands.test(text) || wishes(text)),
  )
