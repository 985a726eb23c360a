/** Paragraphs that begin another part of the document without a heading: requirements behind a list of duties, closing lines behind the last list. */
import type { SectionKind } from '@specmill/model'
import { sentencesOf } from '../language/sentences.ts'
import { tellsHowToApply } from './closing-lines.ts'
import { dutyKinds, traitKinds } from './kind-groups.ts'
import type { Line } from './lines.ts'

/** Sections behind which such a paragraph may stand; inside others it is their own text. */
const before: ReadonlySet<SectionKind> = new Set<SectionKind>([...dutyKinds, 'summary'])

const count = String.raw`(?:(?:at least|a minimum of|minimum(?: of)?)\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\+?(?:\s*\(\d{1,2}\))?\s*(?:\+\s*)?(?:or more\s+)?years?\b`
const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^(?:(?:thorough|considerable|working|general|basic|some|good|extensive|strong|comprehensive|demonstrated|advanced|sound)\s+)*(?:knowledge of|skill(?:s|ed)? in|ability to|proficiency (?:in|with))\b/i,
    'knowledge-skills-abilities',
  ],
  [
    /^(?:requires?\s+|must have\s+|possession of\s+|completion of\s+|equivalent to\s+|an?\s+)*(?:high school (?:diploma|graduat|education|or ged)|graduation from|bachelor|master['’]?s? degree|associate|any (?:equivalent )?combination of|an equivalent combination)/i,
    'minimum-requirements',
  ],
  [new RegExp(`^(?:requires?\\s+|must have\\s+)?${count}.{0,80}\\bexperience\\b`, 'i'), 'minimum-requirements'],
  [
    /^(?:possession of|must (?:possess|have|hold)|requires?|valid|a valid)\b.{0,60}\bdriver['’]?s?['’]? licen[sc]e\b/i,
    'licenses-and-certifications',
  ],
]

/** Sections of lists, behind the last of which a notice comes to its end. */
const beforeEnd: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...dutyKinds,
  ...traitKinds,
  'benefits',
  'licenses-and-certifications',
  'minimum-requirements',
  'preferred-qualifications',
  'qualifications',
])
/** "All appointments are subject to a medical."; refuses "Health insurance is subject to a waiting period." */
const conditional =
  /^(?:(?:all|any|this|the|final|successful|selected|your|an?|employment|job) )*(?:appointments?|offers?(?: of employment)?|employment|applicants?|candidates?|new hires?|hires)\b[^.;]{0,40}?\b(?:(?:is|are|will be) (?:made )?(?:subject to|contingent (?:up)?on|conditional (?:up)?on)|must (?:pass|undergo|complete|submit to))\b|\b(?:DBS|criminal records?|police|background|disclosure) check (?:is|will be) required\b/iu

/** Behind what an employer says of itself only years that are asked for in so many words are none of its own. */
const asked = new RegExp(`^${count}.{0,80}\\bexperience\\b.{0,40}\\b(?:required|preferred)\\b`, 'i')

/** "High school diploma and two years of clerical experience." behind duties is one; a list item or a line within the duties is none. */
export function kindOfUntitled(line: Line, current: SectionKind, previous: Line | undefined): SectionKind | null {
  if (line.kind === 'paragraph' && (previous?.kind === 'item' || line.gap > 0) && beforeEnd.has(current)) {
    if (tellsHowToApply.test(line.text)) return 'how-to-apply'
    if (current === 'benefits' && sentencesOf(line.text).some(({ text }) => conditional.test(text))) return 'special-requirements'
  }
  const behindEmployer = current === 'about-employer' && asked.test(line.text)
  if (!(before.has(current) || behindEmployer) || line.kind !== 'paragraph' || (line.gap === 0 && previous?.kind !== 'item')) return null
  return kinds.find(([pattern]) => pattern.test(line.text))?.[1] ?? null
}
