/** One phrase about schooling → the leaf that it is. */
import type { Credits, EducationLeaf, EducationLevel } from '@specmill/model'
import { numberFrom, numberPattern } from '../../language/numbers.ts'
import { itemsOf } from './lists.ts'
import type { LeafBody } from './node.ts'

const units = new RegExp(
  `(?<!\\w)(${numberPattern})(?:\\s*\\(\\d+\\))?\\s+(?:college\\s+|accredited\\s+|upper[- ]division\\s+)?(semester|quarter|credit|course|(?<=college\\s+)hour|hour(?=s\\s+of\\s+(?:accredited\\s+)?(?:college|university)))s?(?:\\s+(?:units?|hours?|credits?))?(?:\\s*,?\\s*\\(?(?:or|\\/)\\s*(?:\\(?)(${numberPattern})(?:\\s*\\(\\d+\\))?\\s+(semester|quarter))?`,
  'i',
)
const unitOf = (word: string): 'semester' | 'quarter' | 'course' =>
  /^q/i.test(word) ? 'quarter' : /^co/i.test(word) ? 'course' : 'semester'

export function creditsIn(text: string): Credits | null {
  const match = units.exec(text)
  const amount = match?.[1] ? numberFrom(match[1]) : null
  if (!match?.[2] || amount === null) return null
  const other = match[3] ? numberFrom(match[3]) : null
  return {
    amount,
    unit: unitOf(match[2]),
    or: other !== null && match[4] ? { amount: other, unit: unitOf(match[4]) } : null,
  }
}

const related =
  /^(?:(?:in\s+)?(?:an?|any|another|other)\s+)?(?:\w+[\s/-]+){0,2}?(?:related|relevant|allied|similar|appropriate|comparable)(?:\s+\w+){0,2}?(?:\s+(?:fields?|sciences?|disciplines?|areas?|subjects?|degrees?|majors?|curricul\w+|specialty|course\s+of\s+study|study|areas?\s+of\s+study|fields?\s+of\s+study|program))(?:\s+.*)?$/i
const opening =
  /(?<=^degree\s*:)\s|\b(?:majors?\s+(?:course\s?work\s+|work\s+|emphasis\s+)?in|course\s?work\s+(?:and\s+\w+\s+)?in|speciali[sz]ation\s+(?:in|on)|(?:emphasis|focus)\s+(?:up)?(?:in|on)|concentration\s+(?:in|on)|degrees?(?:\s+or\s+higher|\s+or\s+above)?(?:\s*\([^)]*\))?\s*,?\s+in|majoring\s+in|(?:major|advanced|specialized|related)\s+stud(?:y|ies)\s+in|\bbachelor\s+of\s+(?:arts|science)\s+in|minor\s+in|\b(?:associate|bachelor|master)s\s+in|certificates?\s+(?:(?:program|I{1,3}|IV|[1-4])\s+)?in|qualifi(?:cations?|ed)\s+in|(?:NVQ|SVQ|HN[CD]|BTEC|level\s+\d)\s+in|diploma\s+of(?=\s+[A-Z])|diploma\s+in|units?\s+(?:each\s*,?\s+)?in|hours?\s+in|courses?(?:\s*,[^,]*,)?\s+in|college\s+(?:or\s+university\s+)?in|university\s+in|training\s+in|(?:core|degree|technical|vocational)\s+program\s+in|'s\s+in|’s\s+in|\b(?:[BM]\.?\s?Sc\.?(?:\s*\(?Hons\.?\)?)?|B\.?[AS]\.?|M\.?[AS]\.?|Ph\.?D\.?|MBA|B\.?\s?Tech\.?|B\.E\.?|B\.?Eng\.?|B\.?Com\.?|M\.?\s?Tech\.?|M\.?Eng\.?)\s+in)\s+/i
const closing =
  /(?:\s*[;.(]|,?\s+(?:from\s+(?:an?|the)|at\s+an?|plus|including|that\b|which\b|(?:is\s+|are\s+)?(?:strongly\s+|highly\s+)?(?:required|preferred|desired|desirable)|or\s+(?:an?\s+|its\s+|the\s+)?equivalent|preferably|with\s|appropriate\s+to|such\s+as\b|to\s+include|directly\s+related|issued\s|and\s+(?:at\s+least|possession)|is\b))/i
const lead =
  /^(?:any\s+combination\s+of\s+|(?:one\s+(?:or\s+more\s+)?of|any\s+of)?\s*the\s+following(?:\s+(?:areas|fields|disciplines|subjects|courses|majors))?\s*:?\s*|either\s+|the\s+(?:field|area|discipline)s?\s+of\s+)/i

/** "graduation from college, preferably with a specialization in …": any field will do. */
const onlyWished = /\b(?:college|university|degree|diploma|school)\b[^.;]*\bpreferably\b/i
/** "a bachelor of science degree in X or a bachelor of arts degree in Y" */
const degreeAgain = /^(?:an?\s+)?(?:bachelor|master|associate|doctor)['’]?s?['’]?(?:\s+of\s+\w+){0,2}(?:\s+degree)?\s+in\s+(?:an?\s+)?/i

/** Of a list that is announced as one. */
const listEnd = /\.\s*$/

/** Fields of study, and whether a related one will do. */
export function fieldsIn(text: string): { fields: string[]; relatedField: boolean } {
  const found = opening.exec(text)
  const start = found && onlyWished.test(text.slice(0, found.index + 1)) ? null : found
  const rest = start ? text.slice(start.index + start[0].length).replace(lead, '') : ''
  const listed =
    start !== null && /^(?:in\s+)?(?:any\s+of\s+|one\s+of\s+)?(?:the\s+)?following\b/i.test(text.slice(start.index + start[0].length))
  const end = (listed ? listEnd : closing).exec(rest)
  const list = end ? rest.slice(0, end.index) : rest
  const named = list.replace(/\s+with\s.*$/i, '').replace(/,?\s+or\s+in\s+an?\s+(?:\w+\s+){0,2}related\s+\w+.*$/i, '')
  const all = named.trim() ? itemsOf(named).items : []
  const last = all.findIndex(item => /^(?:an?\s+|any\s+|other\s+)*(?:\w+\s+){0,2}related\b/i.test(item))
  const items = (last >= 0 ? all.slice(0, last + 1) : all).map(item => item.replace(degreeAgain, ''))
  const relatedField =
    (found === null || start !== null) &&
    (items.some(item => related.test(item)) ||
      /\bor\s+(?:in\s+)?an?\s+(?:area|field|discipline|subject)\s+(?:directly\s+|closely\s+)?related\s+to\b|\b(?:or|in|other)\s+(?:an?\s+|any\s+|other\s+)*(?:\w+\s+){0,2}related\s+(?:[\w-]+\s+){0,4}(?:field|discipline|area|subject|degree|major)/i.test(
        text,
      ))
  const fields = items
    .filter(item => !related.test(item))
    .map(item =>
      item
        .replace(/^(?:the\s+(?:field|area)s?\s+of|an?|the)\s+/i, '')
        .replace(/\s+(?:and|or)$/i, '')
        .replace(/^([^()]*)\)$/, '$1')
        .trim(),
    )
    .filter(
      item =>
        item.length > 1 &&
        !/^(?:one|any|either)\s+of\s+(?:these|those|the\s+(?:above|same))\b/i.test(item) &&
        !/^(?:in\s+)?(?:an?\s+)?(?:related|relevant|any|other|another|field|it|a|an)\b.*(?:field|area|discipline)?$/i.test(item) &&
        item.split(' ').length <= 9,
    )
  return { fields, relatedField }
}

const orEquivalent =
  /\bor\s+(?:an?\s+|its\s+|the\s+|their\s+)?(?:\w+\s+)?equivalent\b(?!\s+(?:combination|experience|work|years|education(?!\s+(?:and|with|plus)\s+(?:at\s+least\s+)?(?:\d|one|two|three|four|five|six|seven|eight|ten)\b|\s*(?:[.;,)]|$))|training|amount))|\bequivalent\s+to\s+(?:the\s+)?(?:completion|graduation|an?\s+high|high)|\bequivalen(?:t|cy)\b(?=\s*[.;,)]|\s*$|\s+(?:certificate|diploma|required|preferred|is)\b)|\bG\.?E\.?D\b|\bgeneral\s+education(?:al)?\s+development|\bEquivalent\s+to\s/i

export function educationFrom(level: EducationLevel, text: string): LeafBody<EducationLeaf> {
  return {
    kind: 'education',
    level,
    ...fieldsIn(text),
    orEquivalent: orEquivalent.test(text),
    credits: creditsIn(text),
  }
}
