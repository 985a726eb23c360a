/** Who supervises the incumbents, and to which degree. */

import { matchesOf } from '../../language/patterns.ts'
import type { Stretch } from '../../language/sentences.ts'
import { evenSpaces } from '../../language/white-space.ts'
import { beginsWithVerb } from '../duties/verb-first.ts'
import { namesRole } from '../title/role.ts'
import { degreeWords, superior } from './lexicon.ts'

export interface Received {
  from: Stretch | null
  degree: Stretch | null
}

const degree = `(?:(?:${degreeWords.join('|')})(?:,? (?:and|or|to) |\\s+|, )){1,3}`
const relation = '(?:lead|supervision|direction|guidance|oversight|leadership|control|authority|management|administration|instruction)'
const aside = '(?:\\s+\\([^()]{2,40}\\))?'
const relations = `${relation}${aside}(?:(?:,? (?:and\\/or|and|or) |, |\\/)(?:${degree})?(?:${relation}|review|support|supervision)${aside}){0,3}`
const lead =
  '\\b(?:under|receiv(?:es?|ing)|with|subject (?:only )?to|given|within|works? under|performed under|receive)\\s+(?:only )?(?:the |an? )?'
const underSomeone = new RegExp(`${lead}(${degree})?(${relations})\\s+(?:of|from|by|provided by)\\s+`, 'gi')
const underDegree = new RegExp(`${lead}(${degree})(${relations})\\b`, 'gi')
const bare = /^(?:under|receives?) (supervision|direction)(?=,| and | to | from | in | at | on | within |\.)/i
/** "Immediate supervision is provided by a Lead Custodian", "General supervision is received from …". */
const provided = new RegExp(
  `(?:^|[.:;]\\s+|\\bthe )(${degree})?(${relations})\\s+is\\s+(?:provided|given|exercised|received)\\s+(?:by|from)\\s+`,
  'gi',
)
/** Below a heading that says the rest: "General from Park Manager." */
const degreeAlone = new RegExp(
  `^(${degree.replace('(?:,? (?:and|or|to) |\\s+|, )', '(?:,? (?:and|or|to) |\\s+)')})from\\s+(?=\\p{Lu}|an? |the )`,
  'iu',
)
const reportsTo =
  /\b(?:report(?:s|ing)?(?:\s+(?:directly|administratively|functionally|primarily))?\s+to|(?:is |are )?(?:directly )?responsible to (?=(?:the|an?) \p{Lu})|supervised by|(?<!\bas\s)directed by|works? (?:directly )?under)\s+/giu

const article = /^(?:the|an?|our|their|his\/her|his or her|its|one of the|assigned)\s+/i
/** Here the name of the superior is over. */
const ends =
  /[;:()]|\.(?:\s|$)|,(?! (?:and |or )?(?:Deputy|Assistant|Associate|Vice|Director|Department|Division|Office|Finance|Public|Human|Museum|Collections|Research|Operations)\b)|\s(?:and|or) (?=(?:by|under|is|are|may|will|has|have|performs?|serves?|works?|provides?|in|with|within|according|receives?|exercises?|supervises?|the incumbent|this|to|responsible|plans?|manages?|directs?|assists?|coordinates?|helps?|ensures?|oversees?|leads?|supports?|acts?|makes?|takes?|keeps?)\b)|\s(?:who|which|that|while|for the (?:purpose|performance)|in accordance|in the (?:performance|absence)|with (?:wide|considerable|latitude|minimal|limited|broad|only|input|support)|within|performs?|plans?|serves?|this position|the incumbent|the employee|incumbents?|employees? in|is responsible|is|are|will|may|through|according|consistent|where|when|as (?:to|well)|but|performing|to (?:perform|provide|plan|ensure|carry|assist|do|coordinate|manage|direct|have|be))\b/

/** Without one of these no expression below can match; most sentences have none. */
const speaks =
  /supervision|direction|guidance|oversight|leadership|control|authority|management|administration|instruction|\blead\b|report|responsible|(?:supervis|direct)ed by|under|from/i

/** "Under the general direction of the Public Works Director, plans …" → the director, "general direction". */
export function receivedIn(sentence: string): Received {
  let from: Stretch | null = null
  let found: Stretch | null = null
  if (!speaks.test(sentence)) return { from, degree: found }
  for (const match of matchesOf(underSomeone, sentence)) {
    if ((!/^receiv/i.test(match[0]) && isGiven(sentence, match.index)) || (/^with\b/i.test(match[0]) && /\bof\s+$/.test(match[0]))) continue
    from ??= titleAt(sentence, match.index + match[0].length)
    if (match[1]) found ??= degreeAt(match)
  }
  for (const match of matchesOf(provided, sentence)) {
    from ??= titleAt(sentence, match.index + match[0].length)
    if (match[1]) found ??= degreeAt(match)
  }
  const only = degreeAlone.exec(sentence)
  if (only?.[1]) {
    from ??= titleAt(sentence, only[0].length)
    const words = only[1].trim()
    found ??= { start: 0, end: words.length, text: words.toLowerCase() }
  }
  for (const match of matchesOf(reportsTo, sentence))
    if (!areWritten(sentence, match.index)) from ??= titleAt(sentence, match.index + match[0].length)
  for (const match of matchesOf(underDegree, sentence))
    if (/^receiv/i.test(match[0]) || !isGiven(sentence, match.index)) found ??= degreeAt(match)
  const alone = bare.exec(sentence)?.[1]
  if (alone && !from) found ??= { start: sentence.indexOf(alone), end: sentence.indexOf(alone) + alone.length, text: alone.toLowerCase() }
  return { from, degree: found }
}

/** "provides staff with general direction": what the incumbents give. */
const isGiven = (sentence: string, at: number) =>
  /\b(?:provides?|providing|gives?|exercis\w+|work(?:s|ing)? of|staff|employees|others|volunteers|interns|students)\s+(?:\w+\s+){0,3}$/i.test(
    sentence.slice(0, at),
  )

/** "Prepares statistical reports to the State Treasurer", "the processing of all reports to …": papers, and nobody who reports. */
const areWritten = (sentence: string, at: number) =>
  /^report(?:s|ing)\s+to/i.test(sentence.slice(at)) && (toWrite.test(sentence.slice(0, at)) || ofPapers.test(sentence.slice(0, at)))
const toWrite =
  /\b(?:compil|creat|deliver|distribut|fil|generat|issu|mak|prepar|present|produc|provid|send|submit|writ)(?:e|es|s|ing|ting|ts)?\s[^.;:]{0,90}$/i
const ofPapers =
  /\b(?:all|annual|any|financial|monthly|of|other|periodic|quarterly|required|special|statistical|status|statutory|such|these|various|weekly|written)\s+$/i

function degreeAt(match: RegExpExecArray): Stretch {
  const words = `${match[1] ?? ''}${/^\w+/.exec(match[2] ?? '')?.[0] ?? ''}`
  const start = match.index + match[0].indexOf(words)
  return { start, end: start + words.length, text: words.toLowerCase().replace(/\s+/g, ' ') }
}

const longest = 110
const ofDegree = new RegExp(`^(?:${degree})?(?:direction|guidance|instruction|oversight|supervision)\\b`, 'i')

/** The name of a superior that begins here; null where the words name nobody. */
export function titleAt(sentence: string, at: number): Stretch | null {
  const rest = sentence.slice(at)
  const skipped = article.exec(rest)?.[0].length ?? 0
  const body = rest.slice(skipped)
  const end = ends.exec(body)?.index ?? body.length
  const text = body
    .slice(0, end)
    .trimEnd()
    .replace(/\.$|,? (?:and|or|in|of|for)$/, '')
  if (
    text.length < 3 ||
    text.length > longest ||
    !(superior.test(text) || (/^\p{Lu}/u.test(text) && namesRole(text))) ||
    /^(?:others|all|any|staff)\b/i.test(text) ||
    // "works under administrative direction and …" names nobody
    ofDegree.test(text) ||
    (/^\p{Ll}/u.test(text) && beginsWithVerb(text) && !superior.test(text.split(' ', 2).join(' ')))
  )
    return null
  return { start: at + skipped, end: at + skipped + text.length, text: evenSpaces(text) }
}
