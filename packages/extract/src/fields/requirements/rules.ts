/** Rules that find the heads of leaves in one sentence. Of heads that overlap the earlier rule of the list wins. */
import { durationsIn } from '../../language/durations.ts'
import { numberFrom, numberPattern } from '../../language/numbers.ts'
import { clausesOf } from '../../language/sentences.ts'
import { educationFrom } from './education.ts'
import { equivalencyFrom } from './equivalency.ts'
import { experienceFrom } from './experience.ts'
import type { Head, Surroundings } from './head.ts'
import { schooling } from './lexicon.ts'

interface HeadRule {
  name: string
  find(sentence: string, around: Surroundings): Omit<Head, 'rule'>[]
}

const combination =
  /\b(?:any\s+|an\s+|a\s+|other\s+|some\s+)*(?:(?:equivalent|suitable|acceptable|comparable|appropriate|satisfactory|similar|related|other|sufficient)\s+(?:\w+\s+)?)?combination\s+of\s+(?:(?:\w+|[,/&]|\/)\s*){0,5}?(?:education|training|experience|skills|knowledge|schooling)(?:[^.;]*)|\b(?:any\s+|an\s+)?equivalent\s+combination\b[^.;]*|\b(?:an?\s+)?equivalent\s+(?:amount\s+of\s+)?(?:(?:education|training)(?:\s*(?:,|and|or|\/|and\/or)\s*(?:training|work|experience|\w+\s+experience))+)[^.;]*|\b(?:any\s+)?other\s+combination\b[^.;]*/gi

/** Reads "or any equivalent combination of training and experience"; refuses "combination of skills used on the job". */
const combinations: HeadRule = {
  name: 'requirements/combination',
  find: sentence =>
    [...sentence.matchAll(combination)].flatMap(match => {
      if (!/equivalent|education|training|experience/i.test(match[0])) return []
      const cut =
        /\s(?:equivalent\s+to|which\s+is\s+equivalent\s+to)\s+(?=(?:an?\s|the\s|graduation|completion|high|\d|one|two|three|four|five|six|bachelor|associate|master))/i.exec(
          match[0],
        )
      const end = match.index + (cut && cut.index > 10 ? cut.index : match[0].length)
      return [{ start: match.index, end, kind: 'equivalency', closed: true, read: text => equivalencyFrom(text, null) }]
    }),
}

/** Reads "degree or equivalent work experience"; refuses "degree or equivalent". */
const equivalents: HeadRule = {
  name: 'requirements/equivalent',
  find: sentence =>
    [
      ...sentence.matchAll(
        /\b(?:an?\s+|the\s+|commensurate\s+)*(?:equivalent|comparable|commensurate)\s+(?:\w+\s+){0,2}?(experience|education|training)\b[^.;,]*/gi,
      ),
    ].flatMap(match =>
      /\bor\s+(?:an?\s+|the\s+)?$/i.test(sentence.slice(0, match.index)) &&
      /\b(?:degree|diploma|graduat\w+|bachelor|master|school|education|college|field|discipline|major)\b(?:(?!experience).)*$/i.test(
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

const notExperience =
  /^[-\s]*(?:of\s+)?(?:(?:full[- ]time|formal|additional|accredited)\s+)*(?:age\b|old\b|or\s+older|colleges?\b|university|high\s+school|post-?secondary|undergraduate|education\b(?!\s+experience)|schooling|accredited|study|vocational|academic|degree|institution|course\b|courses\b|program|probation|apprentice|ago\b|per\b|technical\s+school|business\s+school|immediately|preceding|of\s+(?:hire|employment|appointment)|from\s+(?:the\s+)?(?:date|hire)|from\s+an?\b|prior\s+to|after\b|following\b|law\s+school|graduate\b)/i
const experienceFollows =
  /^['’]?\s*(?:of\s+)?(?!(?:[\w/-]+\s+){0,4}(?:college|university|education|training|school|study)\s+(?:and|or|and\/or|plus)\s)(?:[\w/,-]+\s+){0,5}experience\b/i
const leadsElsewhere =
  /(?:\bwithin|\blast|\bpast|\bpreceding|\bevery|\beach|\bage\s+of|\bup\s+to|\bmaximum\s+of|\bnext|\bduring|\bper|\bterm\s+of|\bprevious)\s+(?:the\s+)?(?:last\s+|past\s+|first\s+|a\s+)?$/i
const speaksOfWork =
  /\bexperience\b|\bemploy(?:ment|ed)\b|\bservice\b|\bas\s+(?:an?|the)\b|\bin\s+(?:a|the)\s+class\b|\bperform|\bwork(?:ing|ed)?\b|\bserving|\bserved|\bpractice\b|\bsupervis|\bmanag|\binvolv|\bteaching\b|\bperformance\b/i

/** Reads "two years of paid experience", "one year as a Senior Clerk"; refuses "a four-year college", "18 years of age". */
const yearsOfExperience: HeadRule = {
  name: 'requirements/experience',
  find: (sentence, { about }) => {
    const durations = durationsIn(sentence)
    return durations.flatMap((duration, i) => {
      if (duration.months === 0) return []
      if (duration.months === null && (duration.hours === null || duration.hours < 40)) return []
      const before = sentence.slice(Math.max(0, duration.start - 70), duration.start)
      const reach = sentence.slice(duration.end, durations[i + 1]?.start ?? sentence.length)
      const clause = /^[^;]*/.exec(reach)?.[0] ?? ''
      if (leadsElsewhere.test(before) || (notExperience.test(reach) && !experienceFollows.test(reach)) || (duration.months ?? 0) > 360)
        return []
      if (!speaksOfWork.test(clause) && about !== 'experience' && !/\bexperience\b[^.;]*$/i.test(before)) return []
      const overlaps =
        /^[,\s]*(?:of\s+(?:which|whom)|of\s+(?:this|the|that|such|those)\s+(?:\w+\s+)?(?:experience|years))\b/i.test(reach) ||
        /\b(?:includ\w+|of\s+which|with|which\s+must\s+include)\s+(?:at\s+least\s+|a\s+minimum\s+of\s+|no\s+less\s+than\s+)?$/i.test(before)
      return [
        {
          start: duration.start,
          end: duration.end,
          kind: 'experience',
          overlaps,
          read: (text: string, start: number) =>
            experienceFrom(text, { ...duration, start: duration.start - start, end: duration.end - start }, false),
        },
      ]
    })
  },
}

const ofWhich = new RegExp(`(?<=[\\s,(])(${numberPattern})(?:\\s*\\(\\d+\\))?\\s+of\\s+which\\b`, 'gi')

/** Reads "three years as a clerk, one of which must have been in supervision"; refuses "one of which a copy is kept". */
const yearsOfThose: HeadRule = {
  name: 'requirements/of-which',
  find: sentence =>
    [...sentence.matchAll(ofWhich)].flatMap(match => {
      const [before] = durationsIn(sentence.slice(0, match.index))
      const amount = numberFrom(match[1] ?? '')
      if (
        !before?.months ||
        amount === null ||
        !/^\s*(?:must|shall|should|has|have|included?s?|may|is|was|in)\b/i.test(sentence.slice(match.index + match[0].length))
      )
        return []
      const end = match.index + match[0].length
      const duration = { months: amount * (before.months % 12 === 0 ? 12 : 1), maxMonths: null, hours: null, days: null }
      return [
        {
          start: match.index,
          end,
          kind: 'experience' as const,
          overlaps: true,
          read: (text: string, start: number) => experienceFrom(text, { ...duration, start: match.index - start, end: end - start }, true),
        },
      ]
    }),
}

const schoolingRules: HeadRule[] = schooling.map(([level, pattern]) => ({
  name: `requirements/${level}`,
  find: sentence =>
    [...sentence.matchAll(pattern)].flatMap(match =>
      /\b(?:students?|teach(?:es|ing)?)\s+(?:at\s+)?$/i.test(sentence.slice(0, match.index))
        ? []
        : [
            {
              start: match.index,
              end: match.index + match[0].trimEnd().length,
              kind: 'education' as const,
              read: (text: string) => educationFrom(level, text),
            },
          ],
    ),
}))

/** Reads "at least 21 years of age"; refuses "children under five years of age". */
const age: HeadRule = {
  name: 'requirements/age',
  find: sentence =>
    [
      ...sentence.matchAll(
        new RegExp(
          `(?:\\b(?:at\\s+least|minimum(?:\\s+age)?(?:\\s+of)?|must\\s+be|age\\s+of)\\s+)(${numberPattern})(?:\\s*\\(\\d+\\))?(?:\\s+years?(?:\\s+of\\s+age|\\s+old)|\\s+or\\s+older)`,
          'gi',
        ),
      ),
    ].flatMap(match => {
      const years = numberFrom(match[1] ?? '')
      return years === null || years < 14 || years > 70
        ? []
        : [{ start: match.index, end: match.index + match[0].length, kind: 'age', read: () => ({ kind: 'age', years }) }]
    }),
}

const others: readonly [subject: string, pattern: RegExp][] = [
  [
    'apprenticeship',
    /\b(?:(?:successful|satisfactory)\s+)?(?:completion\s+of|completed|graduat\w+\s+from)\s+(?:an?\s+|the\s+)?(?:\w+[\s,-]+){0,6}?apprentice(?:ship)?\b(?:\s+(?:program|training))?/gi,
  ],
  ['citizenship', /\b(?:be\s+(?:an?\s+)?)?(?:United\s+States|U\.?S\.?A?\.?)\s+citizen(?:ship)?\b/gi],
  ['voter', /\b(?:be\s+(?:an?\s+)?)?(?:(?:qualified|registered|eligible)\s+(?:\w+\s+)?voter|elector)\b/gi],
  ['military', /\bhonorabl[ey]\s+discharged?\b|\b(?:military|active\s+duty)\s+service\b/gi],
  [
    'current-employment',
    /\b(?:must\s+be\s+)?(?:a\s+)?current(?:ly)?\s+(?:employ(?:ed|ment|ee)|permanent\s+(?:status|employee)|regular\s+employee)\b/gi,
  ],
  [
    'training',
    /\b(?:(?:successful|satisfactory)\s+)?(?:completion\s+of|graduation\s+from|completed)\s+(?:an?\s+|the\s+|either\s+|any\s+)?(?:(?!degree|college\b|high\b|grade|units?\b|credits?\b|bachelor|associate|master|probation|background)[\w'’/&-]+[\s,-]+){0,9}?(?:training(?:\s+(?:course|program|academy))?|academy|course|curriculum|internship)\b(?!\s*work|s)/gi,
  ],
]
const otherRules: HeadRule[] = others.map(([subject, pattern]) => ({
  name: `requirements/${subject}`,
  find: sentence =>
    [...sentence.matchAll(pattern)]
      .filter(match => !/\b(?:following|after|upon|during|towards?)\s+(?:\w+\s+)?$/i.test(sentence.slice(0, match.index)))
      .map(match => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'other' as const,
        read: () => ({ kind: 'other' as const, subject }),
      })),
}))

const general =
  '(?:(?:some|any|previous|prior|demonstrated|extensive|proven|progressive|progressively|responsible|considerable|practical|related|relevant|professional|supervisory|managerial|direct|hands-on|work|working|documented|recent|successful|significant|experience)[\\s,/]+(?:and\\s+|or\\s+)?){0,5}'
const nameless = new RegExp(
  `^(?:\\W|(?:must\\s+(?:have|possess)|possess\\w*|have|with|requires?|applicants\\s+must\\s+have)\\s+)*(${general}(?:(?!knowledge|skill|ability)[\\w'’/&-]+\\s+){0,4}?experience)(?=\\s+(?:in|with|as|working|using|perform|preparing|of|is|at|prefer|desir|managing|supervis|operating|related|helpful|a\s+plus|an\s+asset|strongly|highly|required|integrating|or)|\\s*[.,;]?\\s*$)`,
  'i',
)

/** Reads "Demonstrated experience using relational databases"; refuses "any combination of experience", "learns from experience". */
const namelessExperience: HeadRule = {
  name: 'requirements/experience-without-years',
  find: sentence =>
    clausesOf(sentence).flatMap(clause => {
      const match = nameless.exec(clause.text)
      if (!match?.[1] || durationsIn(match[0]).length) return []
      if (/\b(?:the|this|that|qualifying|each|all|knowledge|ability|count|counts|toward|towards|may)\s+\w*\s*experience$/i.test(match[0]))
        return []
      const end = clause.start + match[0].length
      return [{ start: end - match[1].length, end, kind: 'experience', read: text => experienceFrom(text, null, false) }]
    }),
}

export const headRules: readonly HeadRule[] = [
  combinations,
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
