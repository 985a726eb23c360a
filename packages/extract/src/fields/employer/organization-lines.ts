/** The employer where no rule of public bodies names it: a line at the top, "About …" above what it does, "… is seeking". */
import type { Employer, Finding, SectionKind } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { shownFrom } from '../../language/display-case.ts'
import { jurisdictionOf } from '../../language/jurisdictions.ts'
import { titleText } from '../title/line.ts'
import { namesPlainRole } from '../title/role.ts'
import { titleLine } from '../title/rules.ts'
import { federalIn } from './federal.ts'
import { withJurisdiction } from './rules.ts'

/** Last words of the names of those that employ. */
const kinds =
  'Alliance|Aquarium|Association|Authority|Bank|Brewery|Care|Clinic|Coalition|Company|Conservancy|Cooperative|Co-op|Corporation|Corp\\.?|Council|Credit Union|District|Federation|Foundation|Health|Health ?[Cc]are|Health Cent(?:er|re)|Health System|Hospitals?|Inc\\.?|Institute|Laborator(?:y|ies)|Librar(?:y|ies)|Limited|LLC|LLP|Ltd\\.?|Medical Cent(?:er|re)|Network|Observatory|Partnership|Preserve|Rehabilitation|Schools|Seminary|Society|Symphony|Theat(?:er|re)|Transit|Tribe|Trust|Union|YMCA|YWCA|Zoo'
export const word = String.raw`(?:(?!\p{Lu}{5,}\.)\p{Lu}[\p{L}\d'’&.-]*|\d+(?:st|nd|rd|th))`
export const small = '(?:of|and|the|for|in|at|&)'
const line = new RegExp(
  `^((?:The )?${word}(?:,? (?:${small} )*${word}){0,7},? (?:${kinds})(?:(?: No\\.?)? ?\\d{1,4} of ${word}(?: ${word}){0,3})?)(?:,? (?:of|for) ${word}(?: ${word}){0,3}|(?: No\\.?)? ?\\d{1,4})?$`,
  'u',
)
/** Parts of an organization, and things that end so and are none. */
export const noOrganization =
  /\b(?:department|division|office|unit|branch|program|human resources|equal|planning council|occupational|public health|environmental health|behavioral health|mental health|fees?)\b|^(?:community|animal) health$/i
const nearTop = 8

/** "Elm Grove Regional Medical Center" on a line of its own at the top; refuses "Department of Public Health" and the title. */
export function organizationAlone(job: JobText): Finding<Employer> | null {
  const header = job.sections[0]
  const title = titleLine(job)?.passage
  for (const passage of header?.kind === 'header' ? header.passages.slice(0, nearTop) : []) {
    if (passage === title || passage.text.length > 80 || passage.cells.length > 1) continue
    // "Elm Grove Regional Council - Rivers", "Rivers | Elm Grove Regional Council": a part of it stands behind a dash, or beside a stroke
    const parts = passage.text.split(/\s[-–—|]\s/)
    const printed =
      (/\s\|\s/.test(passage.text) ? parts.find(part => line.test(part) && !noOrganization.test(part)) : undefined) ?? parts[0] ?? ''
    const shown = /\p{Ll}/u.test(printed) ? printed : shownFrom(printed)
    const from = passage.text.indexOf(printed)
    const federal = federalIn(job, passage)
    if (federal) return stated(job.reading, 'employer/federal', { name: federal.department, jurisdiction: null }, federal.span)
    if (
      shown.length !== printed.length ||
      !line.test(shown) ||
      (noOrganization.test(shown) && !/\bSchool District\b/.test(shown)) ||
      namesPlainRole(shown)
    )
      continue
    return withJurisdiction(job, 'employer/line', shown, [spanIn(passage, from, from + printed.length)], null)
  }
  return null
}

const about = /^About (?:the )?(\p{Lu}.{1,60}?)$/u
const notAbout =
  /^(?:us|you|our|this|(?:the )?(?:agency|benefits|candidate|city|college|community|company|county|department|division|employer|employment|job|museum|office|opportunity|organization|position|program|role|team|university|work))\b|\b(?:area|community|department|division|lab|office|program|section|team|unit)$/i

/** "About Moss & Fern" above "Moss & Fern grows …". */
export function employerFromAbout(job: JobText): Finding<Employer> | null {
  for (const section of job.sections) {
    const name = about.exec(section.heading ?? '')?.[1]
    const first = section.passages[0]
    if (!name || !first || notAbout.test(name)) continue
    const at = first.text.slice(0, 120).indexOf(name)
    if (at < 0) continue
    return withJurisdiction(job, 'employer/about', name, [spanIn(first, at, at + name.length)], null)
  }
  return null
}

const seeks = new RegExp(
  String.raw`(?:^|^\p{Lu}[\p{Lu} ]{5,60}\. )(?:The )?(${word}(?: (?:(?:${small}) ){0,2}${word}){0,6})(?: \([A-Z]{2,8}\))? (?:is (?:currently |now |actively )?(?:seeking|hiring|recruiting|looking (?:for|to)|accepting applications|searching for)|seeks|invites applications|has an (?:immediate |exciting )?(?:opening|opportunity))\b`,
  'u',
)
/** "Moss & Fern is an equal opportunity employer", and what it says of itself where nothing else is spoken of. */
const isOne = new RegExp(
  String.raw`(?:^|[.!] )(?:The |At )?(${word}(?: (?:(?:${small}) ){0,2}${word}){0,6})(?: \([A-Z]{2,8}\))?,? (?:is|are) (?:proud to be )?(?:an? )?(?:equal (?:employment )?opportunit|e\.?o\.?e\b|eeo\b|affirmative action)`,
  'u',
)
const isCompany = new RegExp(
  String.raw`^(?:The )?(${word}(?: (?:(?:${small}) ){0,2}${word}){0,6})(?: \([A-Z]{2,8}\))? is an? (?:[\p{L}\d-]+,? ){0,5}(?:agency|aquarium|association|bank|brand|business|charity|clinic|college|company|consultancy|cooperative|employer|firm|foundation|hospital|manufacturer|museum|nonprofit|non-profit|not-for-profit|organization|organisation|platform|practice|provider|publisher|retailer|school|start-?up|studio|team|university)\b`,
  'u',
)
/** "At Moss & Fern, we grow ferns." */
const atCompany = new RegExp(String.raw`^At (?:The )?(${word}(?: (?:(?:${small}) ){0,2}${word}){0,5}), (?:we|our|you)\b`, 'u')
const noSeeker =
  /^(?:We|This|It|He|She|They|Who|There|Our|County|City|Town|University|College|Museum|District|Company|Department|Library|Office|Division|Agency|Team|Position|Applicant|Candidate)$|\b(?:Department|Division|Office|Team|Program|Section|Unit|Lab|Branch|Bureau|Manager|Director|Supervisor)$|^(?:Department|Division|Office|Bureau|School|College) of\b/

const tellsOfEmployer: ReadonlySet<SectionKind> = new Set<SectionKind>(['header', 'about-employer', 'summary'])

/** "Moss & Fern is seeking a gardener."; refuses "The Parks Division is seeking …". */
export function employerThatSeeks(job: JobText): Finding<Employer> | null {
  const title = titleLine(job)
  const named = title ? titleText(title).toLowerCase() : ''
  for (const section of job.sections.slice(0, 6))
    for (const passage of section.passages.slice(0, 20)) {
      const of = tellsOfEmployer.has(section.kind) ? [seeks, isCompany, atCompany] : [seeks, atCompany]
      const found = of.map(shape => nameIn(shape, passage)).find(one => one !== null && !named.includes(one.name.toLowerCase()))
      if (found)
        return withJurisdiction(job, 'employer/seeks', found.name, [spanIn(passage, found.start, found.start + found.name.length)], null)
    }
  return null
}

/** "Moss & Fern | Eelport, OR" on a line of its own at the top. */
const besidePlace = new RegExp(
  String.raw`^((?:The )?${word}(?:,? (?:${small} )*${word}){0,6})\s*(?:[|·•]|\s[-–—]|,)\s*(\p{Lu}[\p{L} .'’-]{2,30}), ([A-Z]{2})(?: \d{5})?\s*$`,
  'u',
)

export function employerBesidePlace(job: JobText): Finding<Employer> | null {
  const header = job.sections[0]
  const title = titleLine(job)?.passage
  for (const passage of header?.kind === 'header' ? header.passages.slice(0, nearTop) : []) {
    const match = passage === title || passage.text.length > 110 || passage.cells.length > 1 ? null : besidePlace.exec(passage.text)
    const name = match?.[1]
    if (!name || !jurisdictionOf(match[3] ?? '') || namesPlainRole(name) || noOrganization.test(name) || noSeeker.test(name)) continue
    if (/\b(?:remote|hybrid|full|part|location|street|ave(?:nue)?|road)\b/i.test(name) || /^\d/.test(name)) continue
    const at = passage.text.lastIndexOf(match[3] ?? '')
    const state = { code: jurisdictionOf(match[3] ?? '') ?? '', span: spanIn(passage, at, at + 2) }
    return withJurisdiction(job, 'employer/beside-place', name, [spanIn(passage, 0, name.length)], state)
  }
  return null
}

/** "Our client, a manufacturer of …, is looking for": who writes places people and does not employ them. */
const ofClient = /\b(?:our|my) client\b/i
export const isAgencys = (job: JobText): boolean => passagesOf(job.sections.slice(0, 6)).some(({ passage }) => ofClient.test(passage.text))

/** The last resort: the text that the law asks for. */
export function equalOpportunityEmployer(job: JobText): Finding<Employer> | null {
  for (const { passage } of passagesOf(job.sections)) {
    if (!/opportunit|EOE|EEO|E\.O\.E|affirmative/i.test(passage.text)) continue
    const found = nameIn(isOne, passage)
    if (found)
      return withJurisdiction(
        job,
        'employer/equal-opportunity',
        found.name,
        [spanIn(passage, found.start, found.start + found.name.length)],
        null,
      )
  }
  return null
}

function nameIn(shape: RegExp, { text, cells }: Passage): { name: string; start: number } | null {
  const match = cells.length > 1 ? null : shape.exec(text)
  const name = match?.[1]
  return match && name && !noSeeker.test(name) ? { name, start: match.index + match[0].indexOf(name) } : null
}
