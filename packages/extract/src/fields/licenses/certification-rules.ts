/** Rules that read certifications in one sentence. */

import { matchesOf } from '../../language/patterns.ts'
import { type Credential, isRequired, timingIn } from './credential.ts'
import { anyCredential, noCredentials, ofSchoolingToo } from './lexicon.ts'
import { nameAfter, nameBefore } from './names.ts'

const certificate =
  /\b(?:certifications?|certificates?|accreditation|designation|credentials?)\b(?!\s+(?:of\s+(?:completion|conduct|good\s+standing|eligib)|to\s+fill|agency|board|bureau|commission(?!\s+exam)|council|list|process|program|number|requirements?\b|(?:I{1,3}|IV|[1-4])\s+in\b|in\s+\w+\s+from))/gi
const certifiedName = /\bCertified\s+(?:(?:[A-Z][\w/&.-]*|of|and|in|&)\s+){0,6}[A-Z][\w/&.-]*(?:\s*\([A-Z][A-Za-z.-]{1,8}\))?/g
/** "must be POST certified", "be CPR and First Aid certified" */
const certifiedBehind =
  /\b(?:be(?:come)?|is|are)\s+(?:\w+ly\s+)?((?:[A-Z][\w/&-]+\s+(?:(?:and|or|&)\s+)?){1,5}certified)\b(?!\s+(?:as|in)\b)/g
/** "(CERP)", or the long form of an acronym that stood before. */
const acronym = /^\s*\((?:[A-Z][A-Za-z.-]{1,8}|Certified [^()]{3,70})\)/
const word = String.raw`[A-Z](?:[\w&'’-]|\.(?=\w))*`
const words = String.raw`(?:${word}\s+(?:(?:of|and|the|for|&)\s+)*){0,8}${word}`
/** "Board of Mills, Grain and Feed", "Department of Food, Division of Ovens"; in "the Guild, the Board" and "the Guild, Bakers United" the name is over at the comma. */
const behindComma = String.raw`(?:(?<=\b(?:for|of)\s[^,]{2,60})(?:,\s+${word}(?:\s+${word})?){1,4},?\s+(?:and|&)\s+${word}(?:\s+${word})?|,\s+(?:Board|Branch|Bureau|Department|Division|Office|Section)\s+(?:of|for)\s+${words})`
const organization = `${words}(?:${behindComma})?`
const by = new RegExp(
  String.raw`^[^.;]{0,20}?\b(?:issued|granted|awarded|approved|offered|provided)?\s*(?:by|from|through)\s+(?:the\s+|an?\s+)?(${organization})`,
)
const asOrIn = new RegExp(
  String.raw`^\s*(?:(?:by|from|through)\s+(?:the\s+)?(?:[A-Z][\w&-]*\s+(?:(?:of|and|the|for|&)\s+)*){1,8}(?:\([A-Z]{2,8}\)\s+)?as\s+(?:an?\s+)?|as\s+(?:an?\s+)?|in\s+(?:the\s+)?|of\s+(?:proficiency\s+in\s+)?)`,
  'i',
)
/** "issued by the Board to practice as a …". */
const practice = new RegExp(String.raw`^\s+issued\s+by\s+(?:the\s+)?(${organization})\s+to\s+practice\s+as\s+(?:an?\s+)?`)
/** "certificate to practice as a baker" */
const practiceAs = /^\s+to\s+practi[cs]e\s+(?:as\s+(?:an?\s+)?)?(?=\p{L})/u
const schooling = /\b(?:completion of|earned|obtained) (?:an? )?(?:\w+ )?$|\b(?:associate|degree|diploma)\b[^.;]{0,30}$/i

const listed = /((?:[A-Z][\w/&-]*(?:\s+[A-Z][\w/&-]*){0,3},\s+){1,6})(?:and\s+|or\s+)?$/
/** "CPR, First Aid, and AED certifications": those named before the last. */
function listedBefore(sentence: string, at: number): [start: number, end: number][] {
  const names = listed.exec(sentence.slice(Math.max(0, at - 200), at))
  if (!names?.[1]) return []
  const from = Math.max(0, at - 200) + names.index
  return [...names[1].matchAll(/[^,]+/g)].flatMap(([name], index, all): [number, number][] => {
    const start = from + (names[1] ?? '').indexOf(name, index === 0 ? 0 : (all[index - 1]?.index ?? 0) + 1)
    const words = name
      .trim()
      .replace(/^(?:Certification|Certificate|Current|Hold|Maintain|Must|Obtain|Possess(?:ion)?(?: of)?|Requires?|Valid)\s+/, '')
    const lead = name.indexOf(words)
    return words.length > 2 ? [[start + lead, start + lead + words.length]] : []
  })
}

/** Reads "certification as a Playground Safety Inspector", "Class D Water certificate", "Certified Arborist"; refuses "certificate of completion". */
export function certifications(sentence: string): Credential[] {
  const found: Credential[] = []
  const add = (start: number, end: number, name: string, issuer?: string) => {
    if (found.some(other => start < other.end && other.start < end)) return
    const clean = name.replace(/^(?:the|an?)\s+/i, '').replace(/(?<=\p{Ll}{2})\.$/u, '')
    if (
      anyCredential.test(clean) ||
      ofSchoolingToo.test(clean) ||
      noCredentials.test(clean.replace(/\s+(?:certifications?|certificates?)$/i, '')) ||
      !/[\p{L}]{2}/u.test(clean)
    )
      return
    const from = by.exec(sentence.slice(end))
    const timed = timingIn(sentence, end)
    const until = from ? end + from[0].length : end
    found.push({
      start,
      end: until,
      rule: 'licenses/certification',
      license: null,
      certification: {
        name: clean,
        issuer: issuer ?? from?.[1]?.replace(/[.,]+$/, '') ?? null,
        required: isRequired(sentence),
        timing: timed?.text ?? null,
      },
      timing: timed?.at ?? null,
    })
  }
  const withAcronym = (end: number) => end + (acronym.exec(sentence.slice(end))?.[0].length ?? 0)
  for (const match of matchesOf(certificate, sentence)) {
    const end = match.index + match[0].length
    if (schooling.test(sentence.slice(0, match.index)) && /certificate/i.test(match[0])) continue
    const short = /\s*\([A-Z][A-Za-z.-]{1,8}\)\s*$/.exec(sentence.slice(0, match.index))
    const start = nameBefore(sentence, short ? short.index : match.index)
    if (start !== null) {
      if (/s$/i.test(match[0])) for (const [from, to] of listedBefore(sentence, start)) add(from, to, sentence.slice(from, to))
      add(start, withAcronym(end), sentence.slice(start, withAcronym(end)))
      continue
    }
    const endorsed = /^\s+with\s+(?:an?\s+)?endorsements?\s+in\s+/i.exec(sentence.slice(end))
    if (endorsed) {
      const to = nameAfter(sentence, end + endorsed[0].length)
      add(match.index, to, sentence.slice(match.index, to))
      continue
    }
    const toPractice = practiceAs.exec(sentence.slice(end))
    if (toPractice) {
      const from = end + toPractice[0].length
      const to = nameAfter(sentence, from)
      add(match.index, to, sentence.slice(match.index, to))
      continue
    }
    const practiced = practice.exec(sentence.slice(end))
    if (practiced) {
      const from = end + practiced[0].length
      const to = nameAfter(sentence, from)
      add(match.index, to, sentence.slice(from, to), practiced[1])
      continue
    }
    const lead = asOrIn.exec(sentence.slice(end))
    if (!lead || /^(?:designation|credential)/i.test(match[0])) continue
    const from = end + lead[0].length
    const to = nameAfter(sentence, from)
    // "Certificate of Competency", "certificate in Records Management": the name of the paper
    if (/^certificate$/i.test(match[0]) && /^\s*(?:of|in)\s/i.test(lead[0]) && /^[\p{L}]/u.test(sentence.slice(from)) && to - from > 2) {
      add(match.index, to, sentence.slice(match.index, to))
      continue
    }
    if (
      to - from > 2 &&
      !/^(?:any|one|the|this|an?|appropriate|defined|described|determined|evidenced|listed|necessary|needed|noted|required|specified|stated)\b/i.test(
        sentence.slice(from),
      )
    )
      add(match.index, to, sentence.slice(from, to))
  }
  for (const match of matchesOf(certifiedName, sentence)) {
    const end = match.index + match[0].length
    add(match.index, withAcronym(end), sentence.slice(match.index, withAcronym(end)))
  }
  for (const match of matchesOf(certifiedBehind, sentence)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0)
    add(start, match.index + match[0].length, match[1] ?? '')
  }
  for (const match of matchesOf(/\b(?:be(?:come)?|is|are)\s+certified\s+(?:as\s+(?:an?\s+)?|in\s+)/gi, sentence)) {
    const from = match.index + match[0].length
    const to = nameAfter(sentence, from)
    if (to - from > 2) add(match.index, to, sentence.slice(from, to))
  }
  return found
}
