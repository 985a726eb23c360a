/** One phrase about experience → the leaf that it is. */
import type { ExperienceLeaf } from '@specmill/model'
import { type Duration, durationsIn, isoFromDuration, isoFromMonths } from '../../language/durations.ts'
import { evenSpaces } from '../../language/white-space.ts'
import { referencesIn } from './class-references.ts'
import { generalAdjectives } from './lexicon.ts'
import { itemsOf } from './lists.ts'
import type { LeafBody } from './node.ts'

const within = /\b(?:within|in|during)\s+(?:the\s+)?(?:last|past|preceding|previous|most\s+recent)\s+[^.;,]{3,24}?(?:years?|months?)\b/i
const immediately = /\b(?:within|in|during)\s+(?:the\s+)?[^.;,]{3,24}?(?:years?|months?)\s+(?:immediately\s+)?(?:preceding|prior\s+to)\b/i
const supervisory =
  /\bsupervisory\b(?!,\s+(?:and|or)\s+\w+\s+(?:circuits?|equipment|systems?)\b)|\bsupervis(?:ing|es|e|ion\s+of)\b(?!\s+(?:and\s+\w+\s+(?:of\s+)?)?(?:[\w-]+\s+)?(?:children|clients?|inmates?|offenders?|parolees?|patients?|probationers?|pupils?|residents?|students?|teens?|visits?|youths?)\b(?!\s+(?:aides?|assistants?|services?|staff|workers?)))|\b(?:in|of)\s+(?:a\s+)?supervision\b|\blead\s*worker\b|\bas\s+an?\s+(?:\w+\s+(?:worker\s+)?or\s+)?supervisor\b|\b(?:management|managerial)\s+(?:or|and)\s+supervis|\bin\s+charge\s+of\s+(?:staff|employees|personnel)/i
/** "GS-9 or GS-11", "GS-07" */
const grades =
  '(?:(?:GS|GG|NF|NH|WG|WL|WS)-?\\s?\\d{1,2})(?:(?:,|,?\\s+(?:or|and)|\\s*/)\\s*(?:the\\s+)?(?:(?:GS|GG|NF|NH|WG|WL|WS)-?\\s?)?\\d{1,2}(?:/\\d{1,2})?\\b(?!\\s+years?))*'
const ofGrade = new RegExp(
  `\\b(?:at|equivalent\\s+(?:to|in\\s+\\w+\\s+to))\\s+(?:at\\s+least\\s+)?(?:an?|the)\\s+((?:(?:next\\s+)?lower\\s+)?${grades}(?:\\s+(?:and|or)\\s+above)?(?:\\s+(?:or\\s+\\w+\\s+)?(?:grade(?:\\s+level)?|level|pay\\s+band)s?\\b(?:,?\\s+or\\s+(?:the\\s+)?${grades}(?:\\s+(?:grade\\s+)?levels?\\b)?)?)?)`,
)
const level =
  /\b(?:at|equivalent\s+to)\s+(?:an?|the)\s+((?:(?:[\w-]+|\([\w-]+\))\s+){1,4}level|[\w-]+-level(?=\s*(?:[.,;)]|$|\b(?:and|in|or|with)\b)))\b(?!\s+of)/i
const proper = "[A-Z][\\w'’]*(?:\\s+(?:(?:and|of|&)\\s+)?[A-Z][\\w'’]*)*"
const where = new RegExp(
  `\\b(?:in|with|for|within)\\s+(?:the\\s+service\\s+of\\s+)?((?:the\\s+)?(?:[A-Z]\\w+\\s+){0,3}(?:City|County|State|Town|Village|Department|University|Bureau)\\s+of\\s+${proper}(?:\\s+or\\s+the\\s+(?:City|County|State|Department|University|Bureau)\\s+of\\s+${proper})?|(?:(?:the\\s+)?[A-Z]\\w+\\s+)?state\\s+service|(?:the\\s+)?[Ff]ederal\\s+(?:[Cc]ivil\\s+)?(?:[Ss]ervice|[Gg]overnment)|the\\s+${proper}\\s+(?:Department|Division|Bureau|Office|Agency|Section|Unit|department|division|section|unit|office)\\b|the\\s+(?:City|County|District|State|Town|University|Village)(?=\\s*(?:[.,;)]|$|(?:and|or)\\b))|(?:an?\\s+)?(?:\\w+\\s+){0,2}(?:public|government(?:al)?|municipal)(?:\\s+or\\s+private)?\\s+(?:agency|jurisdiction|organization))`,
)
const prepositions =
  /^[\s,:]*(?:of\s+(?:which|whom)(?=\s+(?:must|shall|should|has|have)\b)|(?:position|class)\s*,?(?=\s+(?:which|that)\b)|(?:(?:applied|gained|used)\s+)?(?:to(?:wards?)?\s+|under\s+)?this\s+(?:pattern|requirement)\s+must\s+(?:have\s+)?includ\w+|(?:must|shall|should|has|have)\s+(?:have\s+)?(?:includ\w+|been)(?:\s+(?:spent\s+)?(?:in|performing|as\s+an?))?|(?:and\s+)?(?:that|which)\s+(?:has\s+|have\s+)?(?:includes?|included|involves?|involved|provide[ds]?(?:\s+(?:\w+\s+)?experience)?(?:\s+in)?)|which\s+(?:must|shall)\s+have\s+included|including|involving|in\s+the\s+(?:area|field)s?\s+of|in|with|of|using|performing(?:\s+(?:the\s+)?duties\s+(?:in|of|involving|related\s+to))?|as|working\s+(?:in|with|as)|related\s+(?:directly\s+)?to|directly\s+related\s+to|utilizing|handling|doing)\s+/i
const leadWords =
  /^(?:(?:(?:administrative|managerial)\s+(?:or|and)\s+)?supervisory\s+capacity\s+(?=(?:in|over)\s)|(?:this|the|that)\s+(?:responsibility|experience)\s+(?:must|shall)\s+have\s+(?:been|included)\s+|[)\].]\s*|(?:one(?:\s+\(1\))?|one\s+(?:\(1\)\s+)?or\s+(?:more|an?\s+combination)|any|either|all|each|some)\s+of\s+the\s+following(?:\s+areas|\s+fields)?\s*:?|the\s+following(?:\s+areas)?\s*:?|an?\s+|the\s+(?:area|field)s?\s+of\s+|the\s+)/i
const trailing =
  /,?\s*\(?preferably\b.*$|\s+(?:is|are)\s+(?:\w+\s+)?(?:required|preferred|desired|desirable|helpful|necessary)\b.*$|[\s,;:(.]+$|\s+(?:is\s+|are\s+)?(?:strongly\s+|highly\s+)?(?:required|preferred|desired|desirable|necessary|a\s+plus|helpful)[\s.]*$/i

const trailingAdjectives =
  /^(?:work|working|related|job|job-related|level|or|and|paid|professional|position|full[-–\s]?time|and\/or|of|in|supervisory)$/i
const strippedAdjectives = (text: string): string => {
  const words = text.trim().split(/\s+/).filter(Boolean)
  while (words.length && generalAdjectives.test((words[0] ?? '').replace(/[,'’]+$/g, ''))) words.shift()
  while (words.length && trailingAdjectives.test((words.at(-1) ?? '').replace(/[,'’]+$/g, ''))) words.pop()
  return words.join(' ')
}

/** What is left of the words around a class reference, and of brackets that began elsewhere. */
const remnant =
  /\s*\b(?:(?:performing\s+)?(?:the\s+)?(?:duties\s+)?(?:in|of|at)\s+a\s+(?:class(?:ification)?|position|level)\b(?:\s+(?:with|of|at)\b)?(?:\s+(?:a\s+|responsibility\s+)?(?:level\s+of)?)?(?:\s*responsibility(?:\s+equivalent\s+to\s+that\s+obtained)?)?|(?:in\s+a\s+)?(?:class(?:ification)?|position)\s+(?:designated|with(?:\s+a\s+level\s+of(?:\s+responsibility)?)?)|performing(?:\s+the)?(?:\s+duties(?:\s+of)?)?)\s*$/i
const noArea =
  /^(?:(?:(?:administrative|managerial)\s+(?:or|and)\s+)?supervisory\s+capacity|(?:one|two|three)(?:\s+or\s+more)?|its\s+equivalent|been|formerly\b.*|(?:an?\s+)?(?:combination\s+sufficient|desire\s+to)\b.*|(?:an?\s+|the\s+)?willingness\s+to\b.*|(?:as\s+)?(?:described|defined|outlined|stated|specified|listed|indicated|noted|required|set\s+forth)\s+(?:in|above|below|by|under)\b.*|any\s+field|an?\s+combination\s+of\s+the\s+following|class(?:es)?|such\s+as|equals?|requirement|above-described|position(?:\s+designated)?|but\s+not\b.*|applied\s+to(?:wards?)?\s+(?:this|the)\b.*|which\s+(?:shall|must)\b.*|(?:at\s+(?:an?|the)\s+level\s+of|equivalent\s+to\s+(?:at\s+least\s+)?the\s+next)\b.*)$/i

function withoutRemnants(area: string): string {
  let bare = area.replace(/^[)\]\s\uFFFD*†,]+(?:in\s+)?|^in\s+/, '')
  if (!/[([]/.test(bare)) bare = bare.replace(/[\s.]*[)\]]+[\s.]*$/, '')
  bare = bare
    .replace(/,?\s*\breceiving\s+(?:the|an?)\s+(?:\w+\s+){0,2}(?:bonus|pay|premium)\b/i, '')
    .replace(remnant, '')
    // "in a storeroom which must have included or been in …"
    .replace(/\s+(?:that|which)\s+(?:must|shall)\s+have\s+(?:included|involved)$/i, '')
    .replace(/[\s,;:(]+$/, '')
  // "… (HM) of a harbor": its words stand on both sides of what was taken for a title
  if (/^[^(]*\)/.test(bare)) return ''
  return noArea.test(bare.trim()) ? '' : bare.trim()
}

/** Words on which the experience must be: in front of "experience", or else behind it. */
function areasIn(rest: string): { areas: string[]; areasNeeded: 'any' | 'all' } {
  const text = evenSpaces(rest)
  const noun = /\bexperience\b|\bexp\.|\bemployment\b|\bwork(?=\s+(?:in|as|with|perform))|\bservice\b(?=\s+(?:in|as|with))/i.exec(text)
  const before = noun ? strippedAdjectives(text.slice(0, noun.index).replace(/^[\s,'’]*(?:of\s+)?/, '')) : ''
  let after = (noun ? text.slice(noun.index + noun[0].length) : text).replace(/^\s*(?:that|which|who)\s*:\s*/i, '')
  for (let previous = ''; previous !== after; ) {
    previous = after
    after = after.replace(prepositions, '').replace(leadWords, '').trimStart()
  }
  after = after
    .replace(/^[^.;]*\bfollowing\b[^:;]{0,60}:\s*/i, '')
    .replace(trailing, '')
    .replace(trailing, '')
    .replace(/^[\s,:;()]+/, '')
  if (/^(?:or|and)\b/i.test(after) || /^(?:that|which|is|are|must|shall|may|preferred|required|gained|acquired|obtained)\b/i.test(after))
    after = ''
  const listed = itemsOf(after, true)
  const front = before && !/\d|\byears\b/.test(before) ? itemsOf(before) : { items: [], together: false }
  const areas = [...front.items, ...listed.items]
    .map(area => withoutRemnants(area.replace(/^as\s+(?:an?\s+)?/i, '')))
    .filter(
      area =>
        /\p{L}{2}/u.test(area) &&
        !generalAdjectives.test(area) &&
        strippedAdjectives(area).length > 1 &&
        !/^(?:an?\s+)?combination\s+(?:thereof|of\s+both)|^similar$|^this$|^(?:the\s+)?duties$|^either$|^Range\s+[A-Z]\b/i.test(area),
    )
  const together = front.items.length > 1 ? front.together : listed.together
  return { areas, areasNeeded: together && areas.length > 1 ? 'all' : 'any' }
}

/** @param text the words of the leaf; @param duration its years, in the coordinates of `text`; null where it names none */
export function experienceFrom(text: string, duration: Duration | null, mayOverlap: boolean): LeafBody<ExperienceLeaf> {
  const recent = within.exec(text) ?? immediately.exec(text)
  const body = (duration ? text.slice(duration.end).replace(/^['’]?s\b/i, '') : text).replace(recent?.[0] ?? '\0', ' ')
  const { as, atLeast, rest } = referencesIn(body)
  const at = ofGrade.exec(rest) ?? level.exec(rest)
  const place = where.exec(rest)
  const bare = rest.replace(at?.[0] ?? '\0', ' ').replace(place?.[0] ?? '\0', ' ')
  const noun = bare.search(/\bexperience\b/i)
  return {
    kind: 'experience',
    min: duration ? isoFromDuration(duration) : null,
    max: duration?.maxMonths ? isoFromMonths(duration.maxMonths) : null,
    hours: duration?.hours ?? null,
    ...areasIn(bare),
    level: at?.[1] ?? null,
    where: place?.[1] ?? null,
    within: recent ? lastOf(recent[0]) : null,
    as,
    atLeast,
    supervisory: supervisory.test(rest),
    fullTime: /\bfull[\s–-]*time\b/i.test(text),
    paid: /\bpaid\b/i.test(text),
    professional: /\bprofessional(?:[\s-]+level)?\b/i.test(noun < 0 ? '' : bare.slice(0, noun)),
    mayOverlap,
  }
}

const lastOf = (text: string): string | null => {
  const [duration] = durationsIn(text)
  return duration ? isoFromDuration(duration) : null
}
