/** Rules for the organization that employs. */
import type { Employer, Finding } from '@specmill/model'
import { implied, stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { shownFrom } from '../../language/display-case.ts'
import { jurisdictionOf } from '../../language/jurisdictions.ts'
import { firstLabelled, type Labelled, spanOfLabelled } from '../../sections/labels.ts'
import { titleLine } from '../title/rules.ts'
import { impliedJurisdiction, jurisdictionAtEnd } from './jurisdiction.ts'
import { countyOf, institution, isSentence, municipalityOf, noEmployer, ofPlace, partBehindComma } from './lexicon.ts'

/** A name with its own state, if it has one beside it; else that of the address or the license, as implied. */
export function withJurisdiction(
  job: JobText,
  rule: string,
  name: string,
  spans: Span[],
  beside: { code: string; span: Span } | null,
): Finding<Employer> {
  const own = beside?.code ?? jurisdictionInName(name)
  if (own)
    return stated(
      job.reading,
      rule,
      { name, jurisdiction: own },
      beside && !spans.some(span => span.block === beside.span.block && span.start <= beside.span.start && span.end >= beside.span.end)
        ? [...spans, beside.span]
        : spans,
    )
  const other = impliedJurisdiction(job)
  const finding = stated(job.reading, rule, { name, jurisdiction: other?.code ?? null }, other ? [...spans, other.span] : spans)
  return other ? { ...finding, impliedParts: ['jurisdiction'] } : finding
}

/** "State of Ohio", "University of Kansas". */
export function jurisdictionInName(name: string): string | null {
  const state =
    /^(?:the )?(?:state|commonwealth) of (.+)$/i.exec(name)?.[1] ??
    /^(?:the )?university of (\p{L}+(?: \p{L}+)?)(?:\b.*)?$/iu.exec(name)?.[1]
  return state ? (jurisdictionOf(state) ?? jurisdictionOf(state.split(' ')[0] ?? '')) : null
}

/** "Organization: Supply Center, Transport Division", "412 Maintenance Group": only the last part is told apart, and who employs is not told. */
const partOfOne =
  /\b(?:Battalion|Brigade|Regiment|Squadron|Wing)$|^\d+(?:st|nd|rd|th)?\s\p{L}.*\sGroup$|,\s+\p{Lu}[\p{L} &]{2,40}\s(?:Branch|Bureau|Department|Directorate|Division|Section)$/u

/** "District: Elk Point School District"; refuses "District: North". */
export const isDistrict = ({ label, text }: Labelled): boolean =>
  /^district$/i.test(label.trim()) && /\S\s+(?:School|College|Library) District$/.test(text)

/** "Employer: Town of Elk Point", "Chatham, County of (NC)"; refuses "Elk Point serves 900 students." and "Parks, Iowa Department of". */
export function labelledEmployer(job: JobText): Finding<Employer> | null {
  const one = firstLabelled(
    job,
    ['employer', 'unit'],
    found =>
      (found.key === 'employer' || isDistrict(found)) &&
      /\p{Lu}/u.test(found.text) &&
      found.text.length < 90 &&
      !noEmployer.test(found.text) &&
      !isSentence.test(found.text) &&
      !partOfOne.test(found.text) &&
      !partBehindComma.test(found.text),
  )
  if (!one) return stateInFront(job)
  const at = jurisdictionAtEnd(one.text)
  return withJurisdiction(
    job,
    'employer/label',
    shownFrom(one.text),
    [spanOfLabelled(one)],
    at && { code: at.code, span: spanIn(one.passage, one.start + at.start, one.start + at.end) },
  )
}

/** "Agency: State of Iowa Department of Mills": the state employs. */
const stateAndPart = /^(State of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\s+(?=(?:Department|Dept\.?|Board|Commission|Office|Division)\b)/u

function stateInFront(job: JobText): Finding<Employer> | null {
  const one = firstLabelled(job, ['agency', 'department'], found => stateAndPart.test(found.text))
  const name = one && stateAndPart.exec(one.text)?.[1]
  return one && name
    ? withJurisdiction(job, 'employer/state-of-agency', name, [spanIn(one.passage, one.start, one.start + name.length)], null)
    : null
}

const lineStart = new RegExp(
  `^(?:The )?((?:(?:Municipal )?Corporation of the )?(?:${ofPlace}|${municipalityOf})|${countyOf}|${institution})(?=$|[,:|(–-]|\\s+(?:is|invites|announces|Personnel|Civil|Human|Department|Dept|Division|Office|Job|Class|Classification|Position|Specification|Employment|Careers?|HR)\\b|\\s+(?:\\p{Lu}[\\p{L}'’&]+\\s+){1,3}(?:Department|Office|Bureau|Division)\\s*$)`,
  'u',
)

const anyName = new RegExp(`${ofPlace}|${countyOf}|${institution}`, 'u')

/** "CITY OF ELM GROVE" as a line at the top, or in front of "Personnel Commission"; behind the title on its line. */
export function employerInHead(job: JobText): Finding<Employer> | null {
  const title = titleLine(job)
  const rest = title?.parts.rest
  const behindTitle = title && rest ? title.text.slice(rest.start, rest.end) : ''
  const inRest = anyName.exec(/\p{Ll}/u.test(behindTitle) ? behindTitle : shownFrom(behindTitle))
  if (title && rest && inRest) {
    const from = title.from + rest.start + inRest.index
    const state = /^,\s*(\p{Lu}[\p{L} ]+)\s*$/u.exec(title.text.slice(rest.start + inRest.index + inRest[0].length, rest.end))?.[1]
    const code = state ? jurisdictionOf(state.trim()) : null
    const stateAt = state
      ? from + inRest[0].length + title.text.slice(rest.start + inRest.index + inRest[0].length, rest.end).indexOf(state)
      : 0
    return withJurisdiction(
      job,
      'employer/title',
      inRest[0],
      [spanIn(title.passage, from, from + inRest[0].length)],
      state && code ? { code, span: spanIn(title.passage, stateAt, stateAt + state.length) } : null,
    )
  }
  for (const passage of job.sections[0]?.kind === 'header' ? job.sections[0].passages.slice(0, 12) : []) {
    if (passage.text.length > 110 || passage.cells.length > 1) continue
    const shown = /\p{Ll}/u.test(passage.text) ? passage.text : shownFrom(passage.text)
    const match = lineStart.exec(shown)
    if (!match?.[1] || shown.length !== passage.text.length || passage === title?.passage) continue
    const start = match[0].indexOf(match[1])
    const at = jurisdictionAtEnd(passage.text)
    return withJurisdiction(
      job,
      'employer/head',
      match[1],
      [spanIn(passage, start, start + match[1].length)],
      at && { code: at.code, span: spanIn(passage, at.start, at.end) },
    )
  }
  return null
}

/** "in the California state service": the state employs. */
export function stateService(job: JobText): Finding<Employer> | null {
  for (const { passage } of passagesOf(job.sections)) {
    if (!passage.text.includes('tate ')) continue
    const match =
      /\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) [Ss]tate (?:service|civil service)\b|^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) State Personnel Board\b/u.exec(
        passage.text,
      )
    const state = match?.[1] ?? match?.[2]
    const code = state ? jurisdictionOf(state) : null
    if (match && state && code)
      return implied(job.reading, 'employer/state-service', { name: `State of ${state}`, jurisdiction: code }, [
        spanIn(passage, match.index, match.index + match[0].length),
      ])
  }
  return null
}
