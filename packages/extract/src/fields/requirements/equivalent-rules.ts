/** Rules that find where something else is as good: "or any equivalent combination of training and experience". */

import { matchesOf } from '../../language/patterns.ts'
import { equivalencyFrom } from './equivalency.ts'
import type { HeadRule } from './head.ts'

const combination =
  /\b(?:any\s+|an\s+|a\s+|other\s+|some\s+)*(?:(?:equivalent|suitable|acceptable|comparable|appropriate|satisfactory|similar|related|other|sufficient)\s+(?:\w+\s+)?)?combination\s+of\s+(?:(?:[\w-]+|[,/&]|\/)\s*){0,5}?(?:education|training|experience|skills|knowledge|schooling)(?:[^.;]*)|\b(?:any\s+|an\s+)?equivalent\s+combination\b[^.;]*|\b(?:an?\s+)?equivalent\s+(?:amount\s+of\s+)?(?:(?:education|training)(?:\s*(?:,|and|or|\/|and\/or)\s*(?:training|work|experience|\w+\s+experience))+)[^.;]*|\b(?:any\s+)?other\s+combination\b[^.;]*|^\W*(?:other|equivalent)\s+combinations\s+of\s+(?:education|training|experience)\b[^.;]*(?=\.?\s*$)/gi

/** Reads "or any equivalent combination of training and experience"; refuses "combination of skills used on the job". */
export const combinations: HeadRule = {
  name: 'requirements/combination',
  find: sentence =>
    matchesOf(combination, sentence).flatMap(match => {
      if (!/equivalent|education|training|experience/i.test(match[0])) return []
      const cut =
        /(?<!\bcourse(?:s|work)?)\s(?:equivalent\s+to|which\s+is\s+equivalent\s+to)\s+(?=(?:an?\s|the\s|graduation|completion|high|\d|one|two|three|four|five|six|bachelor|associate|master))/i.exec(
          match[0],
        )
      const end = match.index + (cut && cut.index > 10 ? cut.index : match[0].length)
      return [{ start: match.index, end, kind: 'equivalency', closed: true, read: text => equivalencyFrom(text, null) }]
    }),
}

/** Reads "Such alternatives to the above qualifications as the Board may find appropriate", "Or equivalent of the minimum qualifications noted above"; refuses "the equivalent of two years". */
export const alternativesFound: HeadRule = {
  name: 'requirements/combination',
  find: sentence =>
    [
      ...sentence.matchAll(
        /\bequivalent\s+of\s+(?:the\s+)?(?:above|minimum|stated)\b[^.;]{0,30}\b(?:qualifications?|requirements?)\b[^.;]*|\b(?:such\s+|any\s+)?alternatives?\s+to\s+(?:the\s+)?(?:above|these|foregoing)\s*(?:qualifications?|requirements?)?\s*(?:as|that|which)\s+(the\s+[\w ]{3,40}?|[A-Z][\w ]{2,40}?)\s+may\s+(?:find|deem|consider)\b[^.;]*/gi,
      ),
    ].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'equivalency' as const,
      closed: true,
      read: (text: string) => ({ ...equivalencyFrom(text, null), approver: match[1] ?? null }),
    })),
}

const forAllRequirements =
  /^\W*((?:\p{L}[\p{L}/-]*\s+){0,4}(?:education|experience|training)\b[^.;]{0,60}\b(?:may|can|will)\s+be\s+substituted\s+for\s+(?:all|any|part)\b[^.;,]{0,40}\b(?:requirements?|qualifications?)\b[^.;]*)/iu

/** Reads "Other job related education may be substituted for all or part of these requirements"; refuses what stands for the schooling alone. */
export const requirementsSubstituted: HeadRule = {
  name: 'requirements/combination',
  find: sentence => {
    const match = forAllRequirements.exec(sentence)
    const words = match?.[1]
    if (!match || !words) return []
    const end = match[0].length
    return [{ start: end - words.length, end, kind: 'equivalency', closed: true, read: text => equivalencyFrom(text, null) }]
  },
}

/** Reads "degree or equivalent work experience"; refuses "degree or equivalent" and "high school or equivalent education", which are schooling. */
export const equivalents: HeadRule = {
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
