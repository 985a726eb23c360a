/** Rules for the department by its label, the unit and the place. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { shownFrom } from '../../language/display-case.ts'
import { jurisdictionOf } from '../../language/jurisdictions.ts'
import { matchesOf } from '../../language/patterns.ts'
import { firstLabelled, type Labelled, spanOfLabelled } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { titleLine } from '../title/rules.ts'
import { partBehindComma, placeOnLine } from './lexicon.ts'
import { isDistrict } from './rules.ts'

const isName = (one: Labelled) =>
  /\p{L}{2}/u.test(one.text) &&
  one.text.length < 110 &&
  !/^(?:n\/?a|none|various|all|see|tbd|multiple|to be determined)\b/i.test(one.text) &&
  !/[.!?]\s+\p{L}/u.test(one.text.replace(/\b(?:U\.S|Dept|St|Ave|S|N|E|W)\./g, ''))

/** "Department: Public Works"; "Agency:" where no department is printed; "Organization: Public Works, Iowa Department of". */
export function labelledDepartment(job: JobText): Finding<string> | null {
  const one =
    firstLabelled(job, ['department'], isName) ??
    firstLabelled(job, ['agency'], isName) ??
    firstLabelled(job, ['employer'], found => partBehindComma.test(found.text))
  return one ? stated(job.reading, 'employer/department-label', one.text, spanOfLabelled(one)) : null
}

/** "Division: Elections"; what stands between the title and the employer on the title's line. */
export function orgUnit(job: JobText): Finding<string> | null {
  const one = firstLabelled(
    job,
    ['unit'],
    found => isName(found) && !isDistrict(found) && !/^\d+$|\b(?:Local|Chapter|Lodge)\s+#?\d+$/.test(found.text),
  )
  if (one) return stated(job.reading, 'employer/unit-label', one.text, spanOfLabelled(one))
  const title = titleLine(job)
  const rest = title?.parts.rest
  const between =
    title && rest
      ? /^\s*(\S.*?)\s+(?:The\s+)?(?:City|County|Town|Village|State) of\b/.exec(title.text.slice(rest.start, rest.end))?.[1]
      : undefined
  if (!title || !rest || !between) return null
  const start = title.from + title.text.indexOf(between, rest.start)
  return stated(job.reading, 'employer/unit-title', between, spanIn(title.passage, start, start + between.length))
}

const townAndState =
  /^(\p{Lu}[\p{L} .'’-]{2,40},\s*[A-Z]{2}(?: \d{5}(?:-\d{4})?)?(?:,\s*(?:US|USA|United States(?: of America)?))?)(?:\s*$|\s*\(| or (?=Remote\b))/u

/** "Elm Grove, Oregon" */
const townAndStateName = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}, (\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?)$/u

/** Stretches between the strokes and dots of a line, and behind a dash or the picture of a pin. */
const placesIn = (text: string): { text: string; start: number }[] =>
  matchesOf(/(?:(?!\s[-–—]\s)[^|·•📍\n])+/gu, text).map(match => {
    const lead = /^[\s–—-]*/.exec(match[0])?.[0].length ?? 0
    return { text: match[0].slice(lead).trimEnd(), start: match.index + lead }
  })

/** "2 vacancies in Elm Grove, PA" */
const vacancies = /^(?:\d+|one|few|many) (?:vacanc(?:y|ies)|positions?|openings?) in (?:the following locations?:\s*)?/i

/** "YORK, PA 17401" → "York, PA 17401" */
const placeFrom = (text: string): string =>
  shownFrom(text).replace(/(?<=^|,\s*)\p{L}\p{Ll}(?=$|,|\s+\d{5})/gu, code =>
    jurisdictionOf(code.toUpperCase()) ? code.toUpperCase() : code,
  )

/** "Location US-OR-Elm Grove", as exported pages print it without a colon. */
const codedPlace = /^(?:job )?locations? ([A-Z]{2}-[A-Z]{2}-\p{Lu}[\p{L} .'’-]{2,40})$/iu

/** "3 vacancies in the following location:" above "Elm Grove, PA". */
function belowVacancies(job: JobText): Finding<string> | null {
  const lines = topOf(job, 60)
  const at = lines.findIndex(({ text }) =>
    /^(?:\d+|one|few|many) (?:vacanc(?:y|ies)|positions?|openings?) in the following locations?:$/i.test(text),
  )
  const place = at < 0 ? undefined : lines[at + 1]
  return place && townAndState.test(place.text) ? stated(job.reading, 'employer/location-below', place.text, spanIn(place)) : null
}

/** "Location: 40 Ferry Street, York, PA"; "Santa Barbara, CA" on a line at the top; refuses "Location: see below". */
export function location(job: JobText): Finding<string> | null {
  const one = firstLabelled(
    job,
    ['location'],
    found =>
      isName(found) && !/^(?:on campus|remote|hybrid|yes|no|indoors?|outdoors?|in[- ]person|on-?site)(?:$|\b(?!-))/i.test(found.text),
  )
  if (one) {
    const openings = vacancies.exec(one.text)?.[0].length ?? 0
    const mode = /\s*\((?:hybrid|remote|on-?site)\b[^)]*\)$/i.exec(one.text)?.[0].length ?? 0
    const span = spanIn(one.passage, one.start + openings, one.end - mode)
    return stated(job.reading, 'employer/location-label', placeFrom(one.text.slice(openings, one.text.length - mode)), span)
  }
  const listed = belowVacancies(job)
  if (listed) return listed
  for (const passage of topOf(job, 15)) {
    const place = codedPlace.exec(passage.text)?.[1]
    if (place) return stated(job.reading, 'employer/location-coded', place, spanIn(passage, passage.text.length - place.length))
    if (/^\p{Lu}[\p{L} .'’-]{2,30} Campus$/u.test(passage.text))
      return stated(job.reading, 'employer/location-campus', passage.text, spanIn(passage))
    const behind = passage.text.length < 120 ? placeOnLine.exec(passage.text) : null
    if (behind?.[1] && jurisdictionOf(behind[2] ?? '')) {
      const start = passage.text.indexOf(behind[1])
      return stated(job.reading, 'employer/location-behind', behind[1], spanIn(passage, start, start + behind[1].length))
    }
    for (const { text, start } of passage.text.length < 160 ? placesIn(passage.text) : []) {
      const named = townAndStateName.exec(text)
      if (named && jurisdictionOf(named[1] ?? ''))
        return stated(job.reading, 'employer/location-line', text, spanIn(passage, start, start + text.length))
      const match = townAndState.exec(text)
      if (match?.[1] && jurisdictionOf(/,\s*([A-Z]{2})\b/.exec(match[1])?.[1] ?? ''))
        return stated(job.reading, 'employer/location-line', match[1], spanIn(passage, start, start + match[1].length))
    }
  }
  return null
}
