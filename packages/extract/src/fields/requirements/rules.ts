/** Rules that find the heads of leaves in one sentence. Of heads that overlap the earlier rule of the list wins. */
import type { EducationLevel } from '@specmill/model'
import { numberFrom, numberPattern } from '../../language/numbers.ts'
import { educationFrom } from './education.ts'
import { equivalencyFrom } from './equivalency.ts'
import { namelessExperience, yearsOfBoth, yearsOfExperience, yearsOfThose } from './experience-rules.ts'
import type { Head, HeadRule, Surroundings } from './head.ts'
import { schooling, towards } from './lexicon.ts'

const combination =
  /\b(?:any\s+|an\s+|a\s+|other\s+|some\s+)*(?:(?:equivalent|suitable|acceptable|comparable|appropriate|satisfactory|similar|related|other|sufficient)\s+(?:\w+\s+)?)?combination\s+of\s+(?:(?:[\w-]+|[,/&]|\/)\s*){0,5}?(?:education|training|experience|skills|knowledge|schooling)(?:[^.;]*)|\b(?:any\s+|an\s+)?equivalent\s+combination\b[^.;]*|\b(?:an?\s+)?equivalent\s+(?:amount\s+of\s+)?(?:(?:education|training)(?:\s*(?:,|and|or|\/|and\/or)\s*(?:training|work|experience|\w+\s+experience))+)[^.;]*|\b(?:any\s+)?other\s+combination\b[^.;]*/gi

/** Reads "or any equivalent combination of training and experience"; refuses "combination of skills used on the job". */
const combinations: HeadRule = {
  name: 'requirements/combination',
  find: sentence =>
    [...sentence.matchAll(combination)].flatMap(match => {
      if (!/equivalent|education|training|experience/i.test(match[0])) return []
      const cut =
        /(?<!\bcourse(?:s|work)?)\s(?:equivalent\s+to|which\s+is\s+equivalent\s+to)\s+(?=(?:an?\s|the\s|graduation|completion|high|\d|one|two|three|four|five|six|bachelor|associate|master))/i.exec(
          match[0],
        )
      const end = match.index + (cut && cut.index > 10 ? cut.index : match[0].length)
      return [{ start: match.index, end, kind: 'equivalency', closed: true, read: text => equivalencyFrom(text, null) }]
    }),
}

/** Reads "Such alternatives to the above qualifications as the Board may find appropriate", as the plans of school districts end. */
const alternativesFound: HeadRule = {
  name: 'requirements/combination',
  find: sentence =>
    [
      ...sentence.matchAll(
        /\b(?:such\s+|any\s+)?alternatives?\s+to\s+(?:the\s+)?(?:above|these|foregoing)\s*(?:qualifications?|requirements?)?\s*(?:as|that|which)\s+(the\s+[\w ]{3,40}?|[A-Z][\w ]{2,40}?)\s+may\s+(?:find|deem|consider)\b[^.;]*/gi,
      ),
    ].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'equivalency' as const,
      closed: true,
      read: (text: string) => ({ ...equivalencyFrom(text, null), approver: match[1] ?? null }),
    })),
}

/** Reads "degree or equivalent work experience"; refuses "degree or equivalent" and "high school or equivalent education", which are schooling. */
const equivalents: HeadRule = {
  name: 'requirements/equivalent',
  find: sentence =>
    [
      ...sentence.matchAll(
        /\b(?:an?\s+|the\s+|commensurate\s+)*(?:equivalent|comparable|commensurate)\s+(?:\w+\s+){0,2}?(experience|education|training)\b[^.;,]*/gi,
      ),
    ].flatMap(match =>
      match[1]?.toLowerCase() !== 'education' &&
      /\bor\s+(?:an?\s+|the\s+)?$/i.test(sentence.slice(0, match.index)) &&
      /\b(?:degree|diploma|graduat\w+|bachelor|master|school|education|college|field|discipline|major|qualifications?|NVQ|HN[CD]|certificate\s+(?:I{1,3}|IV|[1-4]))\b(?:(?!experience).)*$/i.test(
        sentence.slice(0, match.index),
      )
        ? [
            {
              start: match.index,
              end: match.index + match[0].length,
              kind: 'equivalency' as const,
              closed: true,
              read: (text: string) => equivalencyFrom(text, match[1]?.toLowerCase() === 'experience' ? 'education' : 'experience'),
            },
          ]
        : [],
    ),
}

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

const schoolingRules: HeadRule[] = schooling.map(([level, pattern]) => ({
  name: `requirements/${level}`,
  find: sentence =>
    [...sentence.matchAll(pattern)].flatMap(match =>
      /(?:\b(?:students?|teach(?:es|ing)?)\s+(?:at\s+)?|\bpost[-\s])$/i.test(sentence.slice(0, match.index))
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

const ageInYears = new RegExp(
  `(?:\\b(?:at\\s+least|minimum(?:\\s+age)?(?:\\s+of)?|must\\s+be|age\\s+of)\\s+)(${numberPattern})(?:\\s*\\(\\d+\\))?(?:\\s+years?(?:\\s+of\\s+age|\\s+old)|\\s+or\\s+older)`,
  'gi',
)
/** "16 years of age or older", "18 or over", "Age: 21 years"; of others than who applies nothing is asked. */
const orOlder =
  /(?<!\b(?:adults?|aged?|children|clients?|guests?|kids|minors|participants?|patients?|patrons|residents?|students?|teens?|visitors|youths?)\s(?:who\s\w+\s|ages?\s)?)(?<![\w-])(\d{2})(?:\s+years?)?(?:\s+of\s+age|\s+old)?\s+(?:or|and)\s+(?:older|over|above)\b|\bage\s*:\s*(\d{2})\b|^\W*ages?\s+(\d{2})(?:\s?\+|\s+and\s+up)/gi
/** Reads "at least 21 years of age"; refuses "children under five years of age". */
const age: HeadRule = {
  name: 'requirements/age',
  find: sentence =>
    [...sentence.matchAll(ageInYears), ...sentence.matchAll(orOlder)].flatMap(match => {
      const years = numberFrom(match[1] ?? match[2] ?? match[3] ?? '')
      return years === null || years < 14 || years > 70
        ? []
        : [{ start: match.index, end: match.index + match[0].length, kind: 'age', read: () => ({ kind: 'age', years }) }]
    }),
}

/** A pattern that begins with words that stand everywhere is tried only where `word` stands in the sentence. */
const others: readonly [subject: string, pattern: RegExp, word?: RegExp][] = [
  [
    'apprenticeship',
    /\b(?:(?:successful|satisfactory)\s+)?(?:completion\s+of|completed|graduat\w+\s+from)\s+(?:an?\s+|the\s+)?(?:[\w'’]+[\s,-]+){0,6}?apprentice(?:ship)?\b(?:\s+(?:program|training))?/gi,
  ],
  ['citizenship', /\b(?:be\s+(?:an?\s+)?)?(?:United\s+States|U\.?S\.?A?\.?)\s+citizen(?:ship)?\b/gi],
  ['voter', /\b(?:be\s+(?:an?\s+)?)?(?:(?:qualified|registered|eligible)\s+(?:\w+\s+)?voter|elector)\b/gi],
  ['military', /\bhonorabl[ey]\s+discharged?\b|\b(?:military|active\s+duty)\s+service\b/gi],
  [
    'current-employment',
    /\b(?:must\s+be\s+)?(?:a\s+)?current(?:ly)?\s+(?:employ(?:ed|ment|ee)|permanent\s+(?:status|employee)|regular\s+employee)\b|^\W*employment\s+(?:in|with|by|at)\s+(?:an?|the|any)\s+[^.;,]{3,80}(?=[.;,]|$)/gi,
  ],
  // "a relevant tertiary qualification": schooling whose level is not said
  [
    'qualification',
    /(?<!\b(?:minimum|these|above|meets?|other)\s+)\b(?:(?:an?\s+)?(?:relevant|recogni[sz]ed|appropriate|formal|suitable)\s+(?:or\s+\w+\s+)?)?(?:tertiary|professional|trade|technical|vocational|academic|teaching)\s+qualifications?\b(?!\s+(?:are|is|of|will|must|may|and\s+experience\s+(?:are|will))\b)(?:\s+in\s+[^.,;]{3,60}?(?=\s+(?:or|and|and\/or|with)\b|[.,;]|$))?|(?<=^\W*(?:an?\s+)?)(?:relevant|recogni[sz]ed|appropriate)\s+qualifications?\s+in\s+[^.,;]{3,60}?(?=\s+(?:or|and|and\/or|with)\b|[.,;]|$)/gi,
    /qualification/i,
  ],
  [
    'training',
    /\bgraduat(?:e|ion)\s+(?:of|from)\s+(?:an?\s+)?(?:(?:state|nationally)[- ])?(?:(?:accredited|approved|recognized)\s+)?(?:(?:school|program(?:me)?)\s+(?:of|in)\s+(?!law\b)[\w'’-]+(?:\s+(?:and\s+)?(?!accredited|approved|by|in|is|of|or|recognized|that|which|with)[\w'’-]+){0,2}|(?:\w+\s+)?nursing\s+(?:school|program))\b|\bcompletion\s+of\s+(?:an?\s+)?(?:accredited|approved|recognized)\s+(?:(?!academic|college|degree|graduate|university)[\w'’\/-]+\s+){1,4}program(?:me)?\b|\b(?:\w+\s+(?:\(\d+\)\s+)?(?:years?|months?)\s+(?:of\s+)?)?(?:vocational|trade)(?:\/technical)?\s+(?:school\s+)?training\b|\b(?:(?:successful|satisfactory)\s+)?(?:completion\s+of|graduation\s+from|completed)\s+(?:an?\s+|the\s+|either\s+|any\s+)?(?:(?!degree|college\b|high\b|grade|units?\b|credits?\b|bachelor|associate|master|probation|background)[\w'’/&-]+[\s,-]+){0,9}?(?:training(?:\s+(?:course|program|academy))?|academy|course|curriculum|internship)\b(?!\s*work|s)/gi,
  ],
]
const otherRules: HeadRule[] = others.map(([subject, pattern, word]) => ({
  name: `requirements/${subject}`,
  find: sentence =>
    (word && !word.test(sentence) ? [] : [...sentence.matchAll(pattern)])
      .filter(match => !/\b(?:following|after|upon|during|towards?)\s+(?:\w+\s+)?$/i.test(sentence.slice(0, match.index)))
      .map(match => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'other' as const,
        read: () => ({ kind: 'other' as const, subject }),
      })),
}))

export const headRules: readonly HeadRule[] = [
  yearsOfBoth,
  combinations,
  alternativesFound,
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
