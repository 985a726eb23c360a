/** Rules that find what is asked for besides schooling and experience: an age, an apprenticeship, citizenship, training. */
import { numberFrom, numberPattern } from '../../language/numbers.ts'
import { matchesOf } from '../../language/patterns.ts'
import type { HeadRule } from './head.ts'

const ageInYears = new RegExp(
  `(?:\\b(?:at\\s+least|minimum(?:\\s+age)?(?:\\s+of)?|(?:must\\s+)?be|age\\s+of)\\s+)(${numberPattern})(?:\\s*\\(\\d+\\))?(?:\\s+years?(?:\\s+of\\s+age|\\s+old)|\\s+or\\s+older)`,
  'gi',
)
/** "16 years of age or older", "18 or over", "Age: 21 years"; of others than who applies nothing is asked. */
const orOlder =
  /(?<!\b(?:adults?|aged?|children|clients?|guests?|kids|minors|participants?|patients?|patrons|residents?|students?|teens?|visitors|youths?)\s(?:who\s\w+\s|ages?\s)?)(?<![\w-])(\d{2})(?:\s+years?)?(?:\s+of\s+age|\s+old)?\s+(?:or|and)\s+(?:older|over|above)\b|\bage(?:\s+requirement)?\s*:\s*(?:must\s+be\s+)?(?:at\s+least\s+)?(\d{2})\b|^\W*ages?\s+(\d{2})(?:\s?\+|\s+and\s+up)/gi
/** "Must be at least 21.", "must be 18 by the date of hire"; refuses "The score must be at least 70" and "must be at least 20 feet". */
const bareAge =
  /(?<=^\W*|\b(?:applicants?|candidates?|you)\s)(?:must\s+be\s+(?:at\s+least\s+)?|minimum\s+age\s+(?:of|is)\s+)(1[4-9]|2\d)(?=\W*$|[;,)]|\s+(?:by|at|upon|when)\b)/gi
/** Reads "at least 21 years of age"; refuses "children under five years of age". */
export const age: HeadRule = {
  name: 'requirements/age',
  find: sentence =>
    [...sentence.matchAll(ageInYears), ...sentence.matchAll(orOlder), ...sentence.matchAll(bareAge)].flatMap(match => {
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
  // "two years of military service" are years of experience
  [
    'military',
    /\bhonorabl[ey]\s+discharged?\b|(?<!\b(?:years?|months?)['’]?\s+(?:of\s+)?(?:active\s+)?)\b(?:military|active\s+duty)\s+service\b/gi,
  ],
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
/** "completion of a four-year course of study leading to a bachelor's degree": the degree is what is asked for. */
const leadsToDegree = /^(?:\s+of\s+stud(?:y|ies))?,?\s+leading\s+to\s+(?:an?|the)\s+(?:[\w'’]+\s+){0,2}degree\b/i

export const otherRules: readonly HeadRule[] = others.map(([subject, pattern, word]) => ({
  name: `requirements/${subject}`,
  find: sentence =>
    (word && !word.test(sentence) ? [] : matchesOf(pattern, sentence))
      .filter(match => !leadsToDegree.test(sentence.slice(match.index + match[0].length)))
      .filter(match => !/\b(?:following|after|upon|during|towards?)\s+(?:\w+\s+)?$/i.test(sentence.slice(0, match.index)))
      .map(match => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'other' as const,
        read: () => ({ kind: 'other' as const, subject }),
      })),
}))
