/** A title line → the title in it, without code, abbreviation, terms of employment and the words around it. */
import { shownFrom } from '../../language/display-case.ts'
import { countyOf, institution, noName, ofPlace } from '../employer/lexicon.ts'
import { federalPlans } from '../pay/lexicon.ts'
import { icon, organizationBehind, trailingTerms } from './lexicon.ts'
import { namesRole } from './role.ts'

export interface TitleParts {
  /** Offsets in the line. */
  start: number
  end: number
  abbreviation: { start: number; end: number } | null
  code: { start: number; end: number } | null
  /** What stands behind an abbreviation, or the employer behind a stop: no part of the title. */
  rest: { start: number; end: number } | null
  /** An abbreviation of some words of the title, inside it. */
  cut: { start: number; end: number } | null
}

const before =
  /^\s*(?:\[[^\][]{2,30}\]\s*)?(?:(?:class|job|position|classification)\s+(?:class\s+)?(?:specification|description|announcement|title|posting|profile)|(?:job|position|vacancy|employment) (?:notice|bulletin|opening)|position|vacancy|job|job opening|(?:career|employment|job|volunteer) (?:opportunity|opening)|open position|(?:now )?hiring|vacancy for)\s*(?:for|:|[-–—]|:\s*-)\s*(?=\p{Lu})/iu
const terms = /^\s*(?:full|part)[- ]time\s+(?:position\s*[/:|–—-]\s*)?(?=\p{Lu})/iu
/** "Subject: Volunteer opening - Yard Guide", as a mail has it. */
const mailed = /^\s*(?:(?:subject|re|fwd?)\s*:\s*)+(?=\p{Lu})/iu
const buttons = /\s+(?:apply(?: now)?|share|save|print)\s*$/i
const behind =
  /\s*[-–—,(]?\s*\(?(?:(?:job|position|class)\s+(?:description|specification|announcement|posting)|(?:eligib(?:le|ility)|hiring|candidate|applicant)\s+(?:list|register|pool)|pool|(?:labor|pay|salary|job)\s+grade\s+[A-Z]?\d{1,3})\)?\s*$/i
const codeBefore = /^\s*#?((?=[A-Z]{0,2}\d)[A-Z]{0,2}\d{2,5}[A-Z]{0,2}\d{0,2})\s*[-–—:./]?\s+(?=\p{Lu}\p{L})/u
/** The number of a union, a school or a station is none of a class. */
const codeBehind =
  /\s*(?:[-–—(#,]\s*){0,2}(?:(?:(?:[Cc]lass|[Jj]ob|CLASS|JOB)\s+)?(?:[Cc]ode|CODE)\s*:?\s*|[Nn]o\.?\s*)?\b(?<!\b(?:[Ll]ocal|LOCAL|[Uu]nion|UNION|[Cc]hapter|[Ll]odge|[Dd]istrict|DISTRICT|[Ss]tation|[Ss]chool|[Uu]nit)(?:\s+no\.?)?\s+)((?=[A-Z]{0,2}\d)[A-Z]{0,2}\d{2,6}[A-Z]{0,2})\)?\s*$/
/** "(2 positions)", "- Multiple Openings" */
const openings =
  /\s*[-–—,]?\s*\(?\b(?:\d{1,2}|one|two|three|four|five|six|several|multiple)(?:\s*\(\d{1,2}\))?\s+(?:\p{L}+[- ]){0,2}(?:positions?|openings?|vacanc(?:y|ies)|posts?)(?: available| open)?\)?\s*$/iu
/** ", GS-0401-9/11", "(GS-7)": the pay plan, series and grades of the federal service. */
const federalGrade = new RegExp(String.raw`\s*[-–—,(]?\s*\b(?:${federalPlans})-(?:\d{4}-)?\d{1,2}(?:\s?\/\s?\d{1,2})*\)?\s*$`)
/** "(Maximum 900 hours per year)", "(40 hours a week)" */
const hoursBehind = /\s*\((?:maximum|up to|approximately|\d)[^()]*\b(?:hours?|hrs|months?|weeks?)\b[^()]*\)\s*$/i
/** "- (250003X9)": the number of a posting, too long for a class code. */
const postingNumber = /\s*[-–—]\s*\((?=[^)]*\d{4})[A-Z\d-]{6,14}\)\s*$/
const abolished = /\s*\((?:abolished|established|effective|formerly|revised)\b[^)]*\)\s*$/i

const employerBehind = new RegExp(
  String.raw`(?:\s+[-–—|]\s+|,\s+|\s+(?:at|for)\s+(?:the\s+)?)((?:${ofPlace}|${countyOf}|${institution})(?:,\s*\p{Lu}[\p{L}. ]+|\s*\([A-Z]{2}\))?)\s*$`,
  'u',
)

/** "VILLAGE OF ELM - CLERK": the employer stands in front. */
const employerBefore = new RegExp(String.raw`^\s*(?:${ofPlace}|${countyOf}|${institution})\s*(?:[-–—|]|:)\s+(?=\p{Lu})`, 'u')

/** @returns its length; 0 where what is left names no role */
function employerInFront(text: string): number {
  const shown = /\p{Ll}/u.test(text) ? text : shownFrom(text)
  const match = shown.length === text.length ? employerBefore.exec(shown) : null
  return match && namesRole(text.slice(match[0].length)) ? match[0].length : 0
}

/** Where the employer begins in "Pump Mechanic – City of Elm, Ohio"; null in "Clerk, County Office" and "Elections – Elm County", which names no role. */
function employerAt(text: string): { end: number; start: number } | null {
  const shown = /\p{Ll}/u.test(text) ? text : shownFrom(text)
  const match = shown.length === text.length ? employerBehind.exec(shown) : null
  if (!match?.[1] || match.index < 3 || noName.test(match[1]) || !namesRole(text.slice(0, match.index))) return null
  return { end: match.index, start: match.index + match[0].lastIndexOf(match[1]) }
}

/** Initials of a phrase, small words left out: "Chief of Operations" → "CO" and "COO". */
function mayAbbreviate(abbreviation: string, phrase: string): boolean {
  const words = phrase.split(/[\s/-]+/).filter(word => /\p{L}/u.test(word))
  const all = words.map(word => word[0]?.toUpperCase()).join('')
  const letters = abbreviation.replace(/[^A-Z]/g, '')
  const large = words
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0]?.toUpperCase())
    .join('')
  return (
    letters === all ||
    letters === large ||
    (letters.length <= words.length + 1 && letters[0] === all[0] && [...letters].every(letter => all.includes(letter)))
  )
}

/** In characters: nothing is looked for behind what is longer, which is no title. */
const longestTitle = 200

export function titleParts(line: string): TitleParts {
  const parts: TitleParts = { start: 0, end: line.length, abbreviation: null, code: null, rest: null, cut: null }
  const inner = () => line.slice(parts.start, parts.end)
  const dropBefore = (pattern: RegExp) => {
    const match = pattern.exec(inner())
    if (match) parts.start += match[0].length
    return match
  }
  const dropBehind = (pattern: RegExp) => {
    const match = parts.end - parts.start > longestTitle ? null : pattern.exec(inner())
    if (match && match.index > 2) parts.end = parts.start + match.index
    return match
  }
  dropBefore(mailed)
  dropBefore(before)
  parts.start += employerInFront(inner())
  dropBefore(terms)
  dropBehind(icon)
  dropBehind(buttons)
  dropBehind(organizationBehind)
  dropBehind(behind)
  dropBehind(openings)
  dropBehind(abolished)
  dropBehind(postingNumber)
  dropBehind(hoursBehind)
  dropBehind(federalGrade)
  const employer = employerAt(inner())
  if (employer) {
    parts.rest = { start: parts.start + employer.start, end: parts.end }
    parts.end = parts.start + employer.end
  }
  const leading = codeBefore.exec(inner())
  if (leading?.[1]) {
    const at = parts.start + leading[0].indexOf(leading[1])
    parts.code = { start: at, end: at + leading[1].length }
    parts.start += leading[0].length
  }
  const trailing = codeBehind.exec(inner())
  if (trailing?.[1] && trailing.index > 3) {
    const at = parts.start + trailing.index + trailing[0].lastIndexOf(trailing[1])
    parts.code ??= { start: at, end: at + trailing[1].length }
    parts.end = parts.start + trailing.index
  }
  const short = /\s*\(([A-Z][A-Z&.]{1,7}\d?)\)/.exec(inner())
  if (short?.[1] && short.index > 3 && mayAbbreviate(short[1], inner().slice(0, short.index))) {
    const at = parts.start + short.index + short[0].indexOf('(') + 1
    const restStart = at + short[1].length + 1
    const rest = line.slice(restStart, parts.end).trim()
    // "EMERGENCY SERVICES (ES) EDUCATOR": the letters stand for a part of the title
    const goesOn = rest && namesRole(rest) && !namesRole(inner().slice(0, short.index))
    if (goesOn) parts.cut = { start: parts.start + short.index, end: restStart }
    else {
      parts.abbreviation = { start: at, end: at + short[1].length }
      if (rest) parts.rest = { start: restStart, end: parts.end }
      parts.end = parts.start + short.index
    }
  }
  dropBehind(trailingTerms)
  while (/[\s,;:–—|*-]/.test(line[parts.end - 1] ?? '') && parts.end > parts.start) parts.end--
  while (/[\s,;:–—|*•-]/.test(line[parts.start] ?? '') && parts.start < parts.end) parts.start++
  return parts
}
