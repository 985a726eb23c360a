/** The state or province of an employer: beside its name, in its address, or in the license that it asks for. */
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { jurisdictionOf, jurisdictionsIn } from '../../language/jurisdictions.ts'
import { matchesOf } from '../../language/patterns.ts'
import { labelledIn } from '../../sections/labels.ts'
import { placeOnLine } from './lexicon.ts'

export interface FoundJurisdiction {
  code: string
  span: Span
}

/** "…, TX, 79401", "… (NC)", ", Mississippi": at the end of a name or an address. */
export function jurisdictionAtEnd(text: string): { code: string; start: number; end: number } | null {
  const postal = [
    ...text.matchAll(/(?:^|[\s,(])([A-Z]{2})(?=$|[\s,)]*(?:\d{5}(?:-\d{4})?|US|USA|United States(?: of America)?)?[\s),]*$)/g),
  ].at(-1)
  const code = postal?.[1] ? jurisdictionOf(postal[1]) : null
  if (postal?.[1] && code) {
    const start = postal.index + postal[0].length - 2
    return { code, start, end: start + 2 }
  }
  const named = jurisdictionsIn(text).at(-1)
  return named &&
    /^[\s,)]*(?:\d{5}(?:-\d{4})?)?[\s,]*(?:US|USA|United States(?: of America)?)?\s*$/.test(text.slice(named.end)) &&
    /[,(–-]\s*$/.test(text.slice(0, named.start))
    ? named
    : null
}

/** "USA - MA - Cambridge" */
function behindCountry(text: string): { code: string; start: number; end: number } | null {
  const match = /^(?:USA?|United States)\s*[-–,]\s*([A-Z]{2})(?=\s*[-–,]|$)/.exec(text)
  const code = match?.[1] ? jurisdictionOf(match[1]) : null
  return match && code ? { code, start: match[0].length - 2, end: match[0].length } : null
}

/** One state, or none where the document names several. */
function agreed(found: readonly FoundJurisdiction[]): FoundJurisdiction | null {
  return new Set(found.map(one => one.code)).size === 1 ? (found[0] ?? null) : null
}

export function impliedJurisdiction(job: JobText): FoundJurisdiction | null {
  const located = labelledIn(job).flatMap(one => {
    const at = one.key === 'location' ? (jurisdictionAtEnd(one.text) ?? behindCountry(one.text)) : null
    return at ? [{ code: at.code, span: spanIn(one.passage, one.start + at.start, one.start + at.end) }] : []
  })
  return agreed(located) ?? agreed(inAddresses(job)) ?? agreed(inHeadLines(job)) ?? agreed(inLicenses(job))
}

/** "Larch County, Pennsylvania" on a line at the top. */
function inHeadLines(job: JobText): FoundJurisdiction[] {
  return (job.sections[0]?.kind === 'header' ? job.sections[0].passages.slice(0, 8) : []).flatMap(passage => {
    const behind = placeOnLine.exec(passage.text.slice(0, 120))
    const code = behind?.[1] && behind[2] ? jurisdictionOf(behind[2]) : null
    if (behind?.[1] && code) {
      const end = passage.text.indexOf(behind[1]) + behind[1].length
      return [{ code, span: spanIn(passage, end - 2, end) }]
    }
    const at = passage.text.length < 60 && /^[\p{L} .'-]+,\s*\p{L}[\p{L} ]+$/u.test(passage.text) ? jurisdictionAtEnd(passage.text) : null
    return at ? [{ code: at.code, span: spanIn(passage, at.start, at.end) }] : []
  })
}

/** "… Street, York, PA 17401", "Santa Barbara, CA": in short lines, and with a postal code anywhere. */
function inAddresses(job: JobText): FoundJurisdiction[] {
  return passagesOf(job.sections).flatMap(({ section, passage }) => {
    if (!/,\s*[A-Z]{2}\b/.test(passage.text) || passage.text.length > 8000) return []
    const coded = matchesOf(/,\s*([A-Z]{2})\.?,?\s+\d{5}(?:-\d{4})?\b/g, passage.text)
    const short =
      section.kind === 'header' && passage.text.length < 80
        ? matchesOf(/^[\p{L} .'-]{3,40},\s*([A-Z]{2})(?=$|,?\s*(?:US|USA|United States)|\s*\()/gu, passage.text)
        : []
    return [...coded, ...short].flatMap(match => {
      const code = jurisdictionOf(match[1] ?? '')
      const start = match.index + match[0].indexOf(match[1] ?? '', 1)
      return code ? [{ code, span: spanIn(passage, start, start + 2) }] : []
    })
  })
}

/** "a valid Mississippi driver's license", "… license issued by the Commonwealth of Pennsylvania". */
function inLicenses(job: JobText): FoundJurisdiction[] {
  return passagesOf(job.sections).flatMap(({ passage }) => {
    if (!/\blicen[sc]e/i.test(passage.text)) return []
    return jurisdictionsIn(passage.text.slice(0, 8000)).flatMap(named => {
      const after = passage.text.slice(named.end, named.end + 60)
      const front = passage.text.slice(Math.max(0, named.start - 70), named.start)
      const ofLicense =
        /^(?:['’]s)?\s+(?:state\s+)?(?:class\s+\S{1,3}\s+)?(?:commercial\s+|motor vehicle\s+|non-commercial\s+|operator'?s?\s+)?(?:driver|operator|motor vehicle|chauffeur)/i.test(
          after,
        ) || /licen[sc]e[^.;]{0,40}\b(?:issued by|in|from|by|of)\s+(?:the\s+)?(?:(?:State|Commonwealth) of\s+)?$/i.test(front)
      return ofLicense ? [{ code: named.code, span: spanIn(passage, named.start, named.end) }] : []
    })
  })
}
