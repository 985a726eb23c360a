/** Rules for the kinds of employment and the hours of the week. */
import type { EmploymentType, Finding } from '@specmill/model'
import { implied, stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { labelKeyOf } from '../../sections/label-key.ts'
import { labelledIn, spanOfLabelled } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { titleText } from '../title/line.ts'
import { titleLine } from '../title/rules.ts'
import { employmentWords } from './lexicon.ts'
import { segmentsOf } from './segments.ts'
import { within } from './within.ts'

/** Kinds in which terms of work are those of former work, or of others. */
const aboutApplicant =
  /duties$|^(?:knowledge|skills|abilities|knowledge-skills-abilities|education|experience|preferred-qualifications|about-employer|supervision|disclaimer)$/

/** "This is a full-time, benefited position"; an applicant's full-time experience says nothing of the job. */
const ofTheJob =
  /\b(?:this is an?|this (?:position|job|role) is(?: an?)?|position type is|is an?|seeks an?|seeking an?|recruiting an?|for an?|for the) (?:[\w$%.,/()&-]+ ){0,5}?((?:[Ff]ull|[Pp]art)[\s-][Tt]ime)\b[^.;]{0,60}\b(?:position|job|role|appointment|employee|staff|professional|opportunity|vacancy|opening|\p{Lu}\p{L}+)/u
const begins =
  /^(?:(?:regular|permanent|temporary|benefited|exempt|non-exempt|[\d.]+ FTE)[\s,]+)*((?:full|part)[\s-]time)\b[^.;]{0,40}\b(?:position|job|role|appointment)\b/i
const notJob = /\bexperience\b|\bequivalent\b|\bstudents?\b|\bbenefits\b.*\bto (?:all )?full|\beach\b/i

/** "Permanent Full-Time", "5-year contract" and nothing else. */
const onlyTerms =
  /^(?:\W*(?:regular|permanent|ongoing|salaried|hourly|staff|temporary|temp|seasonal|limited[- ]term|fixed[- ]term|position|job|type|ft|pt|exempt|non-?exempt|(?:full|part)[\s_-]?time|internship|volunteer|contract|\d+[- ]?(?:hours?|months?|years?)(?: per week|\/week)?|and|or)\W*)+$/i

/** Words of a title that say how the work is held; "Volunteer Coordinator" and "Contract Specialist" are no terms. */
const inTitles: readonly [RegExp, EmploymentType][] = [
  [/\b[Ff]ull[- ][Tt]ime\b(?! [Ee]quivalent)|\bFULL[- ]TIME\b|\bF\/?T\b/, 'full-time'],
  [/\b[Pp]art[- ][Tt]ime\b|\bPART[- ]TIME\b|\bP\/?T\b/, 'part-time'],
  [/\btemporary\b(?! (?:assistance|housing|staffing))|\blimited[- ]term\b/i, 'temporary'],
  [/\bseasonal\b/i, 'seasonal'],
  [/\bintern(?:ship)?\b/i, 'internship'],
  [
    /^volunteer\b(?!s? (?:and|&|coordinat|director|engagement|experience|liaison|manage|officer|program|recruit|resource|service|specialist|supervis|support))|\bvolunteer\)?$/i,
    'volunteer',
  ],
]

/** "Now hiring! Part-time" in front of the title that the text tells again; refuses "Required: full-time". */
const announces = /^(?:(?:now |we['’]re |we are )?hiring|(?:help )?wanted|job opening)?\W*(?:full|part)[- ]time\W*$/i

/** "Job Type: Full-Time Temporary", a line "Part time" at the top; refuses "full-time paid experience". */
export function employmentTypes(job: JobText): Finding<EmploymentType>[] {
  const found: Finding<EmploymentType>[] = []
  const add = (finding: Finding<EmploymentType>) => {
    if (!found.some(other => other.value === finding.value)) found.push(finding)
  }
  for (const one of labelledIn(job)) {
    const fits =
      one.key === 'type' ||
      (one.key === 'classification' && one.text.length < 60) ||
      (one.key === 'hours' && /^(?:full|part)/i.test(one.text)) ||
      (one.key === 'term' && /^(?:fixed|temp|full|part)/i.test(one.text)) ||
      (one.key === 'other' && /^categor/i.test(one.label))
    if (!fits || one.text.length > 110 || /\bfull[- ]time\b.{1,8}\bpart[- ]time\b/i.test(one.text)) continue
    for (const [pattern, type] of employmentWords) {
      const match = pattern.exec(one.text)
      if (match) add(within(job, 'status/type-label', type, one, match))
    }
  }
  const top = topOf(job, 25)
  for (const [index, passage] of top.entries()) {
    if (passage.text.length > 130 || /\b(?:experience|is|are|may|will|must|all)\b|\w{3}[.!?]$/i.test(passage.text)) continue
    for (const { text, start } of segmentsOf(passage.text)) {
      // "Full time or part time" is a label where the answer stands below it
      const isLabel = labelKeyOf(text) !== null && !(/ or /.test(text) && !onlyTerms.test(top[index + 1]?.text ?? ''))
      if (!/^\S/.test(text) || text.includes(':') || isLabel || !onlyTerms.test(text)) continue
      for (const [pattern, type] of employmentWords) {
        const match = pattern.exec(text)
        if (match)
          add(stated(job.reading, 'status/type-line', type, spanIn(passage, start + match.index, start + match.index + match[0].length)))
      }
    }
  }
  const title = titleLine(job)
  for (const [pattern, type] of title ? inTitles : []) {
    const match = title && pattern.exec(title.text)
    if (!title || !match) continue
    const from = title.from + match.index
    add(stated(job.reading, 'status/type-of-title', type, spanIn(title.passage, from, from + match[0].length)))
  }
  const named = title ? titleText(title).toLowerCase() : ''
  for (const passage of named ? topOf(job, 4) : []) {
    const front = passage.text.slice(0, -named.length)
    if (passage === title?.passage || !passage.text.toLowerCase().endsWith(named) || !announces.test(front)) continue
    for (const [pattern, type] of inTitles.slice(0, 2)) {
      const match = pattern.exec(front)
      if (match) add(stated(job.reading, 'status/type-of-title', type, spanIn(passage, match.index, match.index + match[0].length)))
    }
  }
  for (const passage of found.some(one => one.value === 'temporary') ? [] : topOf(job, 25)) {
    const match = /\b(?:[Tt]his|[Tt]he) (?:position|job) is (?:an? )?(temporary)\b/.exec(passage.text)
    if (!match) continue
    const end = match.index + match[0].length
    add(stated(job.reading, 'status/type-sentence', 'temporary', spanIn(passage, end - 'temporary'.length, end)))
  }
  for (const passage of job.of > 1 ? topOf(job, 8) : []) {
    const match = /\bfollowing (?:\w+ )?(seasonal|temporary|part-time|full-time) (?:positions|jobs|openings|opportunities)\b/i.exec(
      passage.text,
    )
    const type = employmentWords.find(([pattern]) => pattern.test(match?.[1] ?? ''))?.[1]
    const start = match ? passage.text.indexOf(match[1] ?? '', match.index) : 0
    if (match && type) add(stated(job.reading, 'status/type-of-notice', type, spanIn(passage, start, start + (match[1]?.length ?? 0))))
  }
  if (found.some(one => one.value === 'full-time' || one.value === 'part-time')) return found
  for (const { passage } of passagesOf(job.sections.filter(section => !aboutApplicant.test(section.kind))))
    for (const sentence of sentencesOf(passage.text.slice(0, 4000))) {
      const match = notJob.test(sentence.text) ? null : (ofTheJob.exec(sentence.text) ?? begins.exec(sentence.text))
      if (!match?.[1]) continue
      for (const [pattern, type] of employmentWords.slice(0, 4)) {
        const at = pattern.exec(match[0])
        if (at)
          add(
            stated(
              job.reading,
              'status/type-sentence',
              type,
              spanIn(passage, sentence.start + match.index + at.index, sentence.start + match.index + at.index + at[0].length),
            ),
          )
      }
    }
  return found
}

const weekly =
  /(?<![\d+.–-])(\d{1,2}(?:\.\d{1,2})?)(?:\s*-?\s*)(?:hours?|hrs?)\.?(?:\s*(?:\/|per|a|each)\s*-?\s*(?:week|wk)|\s+weekly|[\s-]week\b)|\b(\d{1,2}(?:\.\d{1,2})?)-hour(?:-per)?[- ](?:work\s?)?week\b/i
const notTheJob =
  /\bat least\b|\bmore than\b|\bminimum\b|\bor more\b|\bup to\b|\bless than\b|\bexceed|\bexperience\b|\binsurance\b|\beligible\b|\b(?:employees|staff|those|persons|who|that)\b[^.]{0,20}\bwork|\bvolunt\w+ hours|\bstudents?\b|\bovertime\b|\baccru/i

/** "6.5 hours per day, 5 days per week": the hours of the week follow. */
const daily =
  /\b(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs\.?)\s*(?:\/|per |a )\s*day\b[\s,;@x×(and]{0,8}(\d)\s*days?\s*(?:\/|per |a )\s*week/i
/** "Permanent – Full time 37 hours" */
const besideType =
  /\b(?:full|part)[- ]time\b[\s,:(–—-]{0,4}(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours|hrs)\b(?!\s*(?:per|a|\/)\s*(?:day|month|pay|fortnight))/i
/** "Hours Per Week: 36" among other words. */
const labelledInLine = /\bhours per week\s*:\s*(\d{1,2}(?:\.\d{1,2})?)(?![\d–-])/i

/** "Permanent | 37 hours | Hybrid": among the terms of a line. */
const hoursSegment = /^(?:[1-5]\d)(?:\.\d{1,2})?\s*(?:hours|hrs)$/i

/** "Hours per week: 37.5", "Workweek: 40 hours", "Hours: 37.5/week, Mon-Fri" */
const hoursAlone = /^(\d{1,2}(?:\.\d+)?)(?:\s*(?:hours|hrs\.?)?$|\s*\/\s*(?:week|wk)\b)/i

/** "Full-time (40 hours / week)", "Hours per week: 37.5"; refuses "employees who work 30+ hours per week". */
export function hoursPerWeek(job: JobText): Finding<number> | null {
  for (const one of labelledIn(job)) {
    const bare = one.key === 'hours' && /week/i.test(`${one.label} ${one.text}`) ? hoursAlone.exec(one.text) : null
    if (bare && Number(bare[1]) > 0 && Number(bare[1]) <= 60) return within(job, 'status/hours-label', Number(bare[1]), one, bare)
    const byDay = one.key === 'hours' ? daily.exec(one.text) : null
    const week = Math.round(Number(byDay?.[1]) * Number(byDay?.[2]) * 100) / 100
    if (byDay && week > 0 && week <= 60) return implied(job.reading, 'status/hours-daily', week, [spanOfLabelled(one)])
    const beside = one.key === 'hours' || one.key === 'type' ? besideType.exec(one.text) : null
    if (beside && Number(beside[1]) <= 60) return within(job, 'status/hours-label', Number(beside[1]), one, beside)
    const match =
      one.key === 'hours' || one.key === 'type' || one.key === 'classification' || one.key === 'pay' ? weekly.exec(one.text) : null
    const value = Number(match?.[1] ?? match?.[2])
    if (match && value > 0 && value <= 60) return within(job, 'status/hours-label', value, one, match)
  }
  for (const passage of topOf(job, 12)) {
    const segments = passage.text.length < 130 ? segmentsOf(passage.text) : []
    const hours = segments.length > 1 ? segments.find(({ text }) => hoursSegment.test(text)) : undefined
    if (!hours || !segments.some(one => one !== hours && onlyTerms.test(one.text))) continue
    return stated(
      job.reading,
      'status/hours-line',
      Number.parseFloat(hours.text),
      spanIn(passage, hours.start, hours.start + hours.text.length),
    )
  }
  for (const { passage } of passagesOf(job.sections.filter(section => !aboutApplicant.test(section.kind))))
    for (const sentence of sentencesOf(passage.text.slice(0, 4000))) {
      const match = notTheJob.test(sentence.text) ? null : (weekly.exec(sentence.text) ?? labelledInLine.exec(sentence.text))
      const value = Number(match?.[1] ?? match?.[2])
      if (match && value > 0 && value <= 60)
        return stated(
          job.reading,
          'status/hours',
          value,
          spanIn(passage, sentence.start + match.index, sentence.start + match.index + match[0].length),
        )
    }
  return null
}
