/** "Any equivalent combination of training and experience", and "education may be substituted for experience". */
import type { EquivalencyLeaf } from '@specmill/model'
import { durationsIn, isoFromDuration } from '../../language/durations.ts'
import { wordCount } from '../../language/white-space.ts'
import type { LeafBody } from './node.ts'

const approver =
  /\b(?:[Dd]etermined|[Aa]pproved|[Aa]ccepted|[Aa]cceptable|[Dd]eemed|[Ee]valuated|[Aa]uthorized|[Dd]iscretion|[Jj]udged)\b[^.;]{0,50}?\b(?:by|to|discretion\s+of)\s+((?:the|an?)\s+(?!be\b)[^.,;]{3,90}?|[A-Z][^.,;]{3,60}?)(?=\s+(?:that|which|who|may|has|will|as|in|and|to)\b|[.,;]|\s*$)/
const constraint =
  /\b(?:(?:that|which)\s+(?:has\s+|have\s+|must\s+)?(?:also\s+)?(includ\w+\s+[^.;]+)|provided\s+(that\s+[^.;]+)|(?:and\s+)?(must\s+include\s+[^.;]+))/i

const partOf = (match: RegExpExecArray | null): string | null => match?.slice(1).find(Boolean)?.trim() ?? null

/** @param replaces where the words limit it to schooling or to experience */
export function equivalencyFrom(text: string, replaces: 'education' | 'experience' | null): LeafBody<EquivalencyLeaf> {
  return { kind: 'equivalency', approver: partOf(approver.exec(text)), constraint: partOf(constraint.exec(text)), replaces, upTo: null }
}

const substituted =
  /\bsubstitut(?:e|ed|es|ing|ion|able)\b|\bin\s+lieu\s+of\b|\bmay\s+(?:also\s+)?count\s+(?:as|towards?)\b|\b(?:may|will|shall)\s+be\s+(?:counted|used|credited|applied)\s+(?:as|for|toward)|\bcan\s+be\s+(?:counted|used)\s+(?:as|for|toward)/i
const schoolWords =
  /\b(?:education|educational|degree|degrees|college|school|coursework|course work|academic|diploma|study|units?|master|bachelor)/i
const upTo = /\b(?:up\s+to|maximum|not\s+(?:to\s+)?exceed(?:ing)?|no\s+more\s+than|limit(?:ed)?\s+(?:to|of))\s/i
const combined = /\bcombination\s+of\b|\bequivalent\s+combination\b/i
const theYear = /\bfor\s+(?:the|a|one)\s+year\s+of\b/i

/** "Applicants who do not possess the required education may substitute …". */
const lacks =
  /\b(?:do|does)\s+not\s+(?:possess|have|meet|hold)\s+(?:the\s+|an?\s+)?(?:required\s+|minimum\s+)?(education|degree|schooling|experience)\b/i

const exception = /,\s+except\s+(?:that|for)\b/i

const ofAll =
  /^\s*(?:(?:above|all|and|any|basic|minimum|of|or|part|parts|portion|some|stated|such|the|these|those|a)\s+)*(?:requirements?|qualifications?)\b/i

/** A sentence by which something may stand for something else; null where it says nothing of the kind. */
export function substitutionFrom(sentence: string): LeafBody<EquivalencyLeaf> | null {
  // what is left out of it takes nothing back
  const text = sentence.slice(0, exception.exec(sentence)?.index)
  const match = /\bsubstitut(?:e|ed|es|ing)\b/i.exec(text) ?? substituted.exec(text)
  if (
    !match ||
    wordCount(text.trim()) < 4 ||
    combined.test(text.slice(0, match.index)) ||
    /\bshall\s+not\s+be\b|\b(?:may|can)\s*not\s+be\b|\bno\s+(?:\w+\s+){0,2}substitut|\bsubstitution\w*\s+(?:of\s+[^.;]{2,60}\s+)?(?:is|are|will\s+be|shall\s+be)\s+not\b/i.test(
      text,
    )
  )
    return null
  const behind = text.slice(match.index + match[0].length)
  // "may substitute the possession of a degree for the experience": "of" says what takes the place, where "for" stands too
  const named = /^in\s/i.test(match[0]) ? null : (/\b(?:for|towards?)\b([^.;]*)/i.exec(behind) ?? /\bof\b([^.;]*)/i.exec(behind))
  const target = named?.[1] ?? behind
  // "for all or part of these requirements" is a way around all of them
  if (ofAll.test(target)) return null
  const first = /\bexperience\b/i.exec(target)?.index ?? Number.POSITIVE_INFINITY
  const school = schoolWords.exec(target)?.index ?? Number.POSITIVE_INFINITY
  const before = text.slice(0, match.index)
  const lacking = lacks.exec(before)?.[1]
  const replaces = lacking
    ? /experience/i.test(lacking)
      ? ('experience' as const)
      : ('education' as const)
    : first < school
      ? 'experience'
      : school < first
        ? 'education'
        : schoolWords.test(before)
          ? 'experience'
          : /\bexperience\b/i.test(before)
            ? 'education'
            : null
  if (!replaces) return null
  return { kind: 'equivalency', approver: partOf(approver.exec(text)), constraint: null, replaces, upTo: limitIn(behind, target) }
}

/** "for four of the eight years" */
const someOfAll = /^\s*(\w+)(?:\s*\(\d+\))?\s+of\s+the\s+(?:\w+\s+)?\w+(?:\s*\(\d+\))?\s+(years|months)\b/i

function limitIn(behind: string, target: string): string | null {
  const said = upTo.exec(behind)
  const [limit] = durationsIn(said ? behind.slice(said.index + said[0].length, said.index + said[0].length + 50) : '')
  if (limit) return isoFromDuration(limit)
  const share = someOfAll.exec(target)
  const [some] = share ? durationsIn(`${share[1]} ${share[2]}`) : []
  if (some) return isoFromDuration(some)
  const [whole] = durationsIn(target)
  if (whole && !/year[- ]for[- ](?:a\s+)?year|each|every/i.test(behind) && whole.start < 14) return isoFromDuration(whole)
  return theYear.test(behind) ? 'P1Y' : null
}
