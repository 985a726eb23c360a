/** Licenses and certifications whose names hold none of the usual words behind them: "Licensed Practical Nurse", "BLS", "Notary Public commission". */
import type { License } from '@specmill/model'
import { matchesOf } from '../../language/patterns.ts'
import { type Credential, isRequired, timingIn } from './credential.ts'
import { byLetters } from './lexicon.ts'

const licensed = /\bLicensed\s+(?:[A-Z][\w/&-]*\s+){0,4}[A-Z][\w/&-]*(?:\s*\([A-Z][A-Za-z-]{1,7}\))?(?:\s+license\b)?/g
const commission = /\bNotary(?:\s+Public)?\s+commission\b|(?<=\bvalid\s+)(?:[A-Z]\w*\s+){1,4}Commission\b/g
/** "first aid card", "Occupational First Aid Level 1"; refuses "gives first aid". */
const firstAid =
  /\b(?:(?:Advanced|Basic|Emergency|Occupational|Standard)\s+)?[Ff]irst\s+[Aa]id\s+(?:[Cc]ards?|[Tt]ickets?|[Ll]evel\s+(?:\d|I{1,3}))\b/g
/** "Valid Mill Safety clearance card", "Loom Design endorsement" and nothing in front. */
const cardOrEndorsement =
  /(?<=^(?:(?:[Aa]n?|[Vv]alid|[Cc]urrent|[Pp]ossess\w*(?: of)?|[Hh]old)\s+){0,3})(?!(?:An?|Valid|Current|Possess\w*|Hold)\s)(?:[A-Z][\w/&-]*\s+)+(?:[a-z]+\s+){0,2}(?:(?:[Cc]learance|[Hh]andler|[Pp]ermit|[Rr]egistration|[Ss]afety|[Tt]raining)\s+[Cc]ard|endorsement)(?=$|[.,;]|\s+(?:is|required|within|prior|issued|from))/g
/** Behind the issuer: "Commission from the National Board". */
const from = /^\s+(?:from|issued\s+by)\s+(?:the\s+)?((?:[A-Z][\w&-]*\s+(?:(?:of|and|the|for|&)\s+)*){0,7}[A-Z][\w&-]*)/
/** What one knows of it is no credential. */
const isTrait = /^\W*(?:\w+\s+)?(?:knowledge|skill|ability|familiarity|understanding)\b/i

function licenseIn(sentence: string, match: RegExpExecArray): Credential {
  const end = match.index + match[0].length
  const timed = timingIn(sentence, end)
  const license: License = {
    kind: 'professional',
    name: match[0],
    class: null,
    jurisdiction: null,
    commercial: null,
    valid: /\b(?:valid|current|active)\b/i.test(sentence.slice(0, match.index)),
    timing: timed?.text ?? null,
    required: isRequired(sentence),
  }
  return { start: match.index, end, rule: 'licenses/licensed-name', license, certification: null, timing: timed?.at ?? null }
}

function certificationIn(sentence: string, match: RegExpExecArray, rule: string): Credential {
  const end = match.index + match[0].length
  const issuer = from.exec(sentence.slice(end))
  const timed = timingIn(sentence, end)
  const certification = { name: match[0], issuer: issuer?.[1] ?? null, required: isRequired(sentence), timing: timed?.text ?? null }
  return { start: match.index, end: end + (issuer?.[0].length ?? 0), rule, license: null, certification, timing: timed?.at ?? null }
}

/** Reads "BLS required upon hire" and "Licensed Practical Nurse (LPN)"; refuses "Knowledge of CPR". */
export function namedOtherwise(sentence: string): Credential[] {
  if (isTrait.test(sentence)) return []
  return [
    ...matchesOf(licensed, sentence).map(match => licenseIn(sentence, match)),
    ...matchesOf(cardOrEndorsement, sentence).map(match => certificationIn(sentence, match, 'licenses/card')),
    ...matchesOf(commission, sentence).map(match => certificationIn(sentence, match, 'licenses/commission')),
    ...matchesOf(firstAid, sentence).map(match => certificationIn(sentence, match, 'licenses/first-aid')),
    ...matchesOf(byLetters, sentence).map(match => certificationIn(sentence, match, 'licenses/letters')),
  ]
}
