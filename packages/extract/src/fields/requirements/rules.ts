/** Rules that find the heads of leaves in one sentence. Of heads that overlap the earlier rule of the list wins. */
import type { EducationLevel } from '@specmill/model'
import { matchesOf } from '../../language/patterns.ts'
import { educationFrom } from './education.ts'
import { alternativesFound, combinations, equivalents, requirementsSubstituted } from './equivalent-rules.ts'
import { namelessExperience, yearsOfBoth, yearsOfExperience, yearsOfThose } from './experience-rules.ts'
import type { Head, HeadRule, Surroundings } from './head.ts'
import { schooling, towards } from './lexicon.ts'
import { age, otherRules } from './other-rules.ts'

/** What the families of licenses and of residency have found in these words. */
const known: HeadRule = {
  name: 'requirements/credential',
  find: (_, { credentials, residency }) => [
    ...credentials.map(({ start, end, body }) => ({ start, end, kind: body.kind, read: () => body })),
    ...(residency ? [{ ...residency, kind: 'residency' as const, read: () => ({ kind: 'residency' as const }) }] : []),
  ],
}

/** @param before the sentence in front of the words that name the level @param text the words of the leaf */
function levelMeant(level: EducationLevel, before: string, text: string): EducationLevel {
  if (level === 'some-college' && /\bhigh\s+school\s+level\b/i.test(text)) return 'some-high-school'
  return degrees.has(level) && towards.test(before) ? 'some-college' : level
}
const degrees: ReadonlySet<EducationLevel> = new Set<EducationLevel>(['associate', 'bachelor'])

/** "Graduation from a college … with an Associate's degree": the degree says what was finished there. */
const namesDegree = /^[^.;,]{0,40}?\bwith\s+an?\s+(?:associate|master|doctor)/i

const schoolingRules: HeadRule[] = schooling.map(([level, pattern]) => ({
  name: `requirements/${level}`,
  find: sentence =>
    matchesOf(pattern, sentence).flatMap(match =>
      /(?:\b(?:students?|teach(?:es|ing)?)\s+(?:at\s+)?|\bpost[-\s])$/i.test(sentence.slice(0, match.index)) ||
      (/^graduat/i.test(match[0]) && namesDegree.test(sentence.slice(match.index + match[0].length)))
        ? []
        : [
            {
              start: match.index,
              end: match.index + match[0].trimEnd().length,
              kind: 'education' as const,
              read: (text: string) => educationFrom(levelMeant(level, sentence.slice(0, match.index), text), text),
            },
          ],
    ),
}))

export const headRules: readonly HeadRule[] = [
  yearsOfBoth,
  combinations,
  alternativesFound,
  requirementsSubstituted,
  equivalents,
  known,
  age,
  yearsOfThose,
  ...schoolingRules,
  yearsOfExperience,
  ...otherRules,
  namelessExperience,
]

/** All heads of a sentence, in order, none inside another. */
export function headsIn(sentence: string, around: Surroundings): Head[] {
  const heads: Head[] = []
  for (const rule of headRules)
    for (const head of rule.find(sentence, around))
      if (!heads.some(other => head.start < other.end && other.start < head.end)) heads.push({ ...head, rule: rule.name })
  return heads.sort((a, b) => a.start - b.start)
}
