/** Rules for the kinds of employment and the hours of the week. */
import type { EmploymentType, Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { titleLine } from '../title/rules.ts'
import { employmentWords } from './lexicon.ts'
import { within } from './within.ts'

/** Kinds in which terms of work are those of former work, or of others. */
const aboutApplicant =
  /duties$|^(?:knowledge|skills|abilities|knowledge-skills-abilities|education|experience|preferred-qualifications|about-employer|supervision|disclaimer)$/

const types = (text: string) => employmentWords.flatMap(([pattern, type]) => (pattern.test(text) ? [type] : []))
/** "This is a full-time, benefited position"; an applicant's full-time experience says nothing of the job. */
const ofTheJob =
  /\b(?:this is an?|this (?:position|job|role) is(?: an?)?|position type is|is an?|seeks an?|seeking an?|recruiting an?|for an?|for the) (?:[\w$%.,/()&-]+ ){0,5}?((?:full|part)[\s-]time)\b[^.;]{0,60}\b(?:position|job|role|appointment|employee|staff|professional|opportunity|vacancy|opening|\p{Lu}\p{L}+)/u
const begins =
  /^(?:(?:regular|permanent|temporary|benefited|exempt|non-exempt|[\d.]+ FTE)[\s,]+)*((?:full|part)[\s-]time)\b[^.;]{0,40}\b(?:position|job|role|appointment)\b/i
const notJob = /\bexperience\b|\bequivalent\b|\bstudents?\b|\bbenefits\b.*\bto (?:all )?full|\beach\b/i

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
      (one.key === 'term' && /^(?:fixed|temp)/i.test(one.text)) ||
      (one.key === 'other' && /^categor/i.test(one.label))
    if (!fits || one.text.length > 110 || /\bfull[- ]time\b.{1,8}\bpart[- ]time\b/i.test(one.text)) continue
    for (const [pattern, type] of employmentWords) {
      const match = pattern.exec(one.text)
      if (match) add(within(job, 'status/type-label', type, one, match))
    }
  }
  const top = topOf(job, 25)
  for (const passage of top) {
    if (passage.text.length > 70 || /\bexperience\b/i.test(passage.text)) continue
    const line =
      !/:/.test(passage.text) &&
      /^(?:\W*(?:regular|permanent|salaried|hourly|staff|temporary|seasonal|limited term|position|job|type|ft|pt|exempt|non-?exempt|(?:full|part)[\s_-]?time|internship|contract|\d+ hours?(?: per week|\/week)?|,|and|or)\W*)+$/i.test(
        passage.text,
      )
    const trailing = /[,(–—-]\s*((?:full|part)[- ]?time)\b[^.]{0,25}$/i.exec(passage.text)
    if (line)
      for (const [pattern, type] of employmentWords) {
        const match = pattern.exec(passage.text)
        if (match) add(stated(job.reading, 'status/type-line', type, spanIn(passage, match.index, match.index + match[0].length)))
      }
    if (!line && trailing?.[1])
      for (const type of types(trailing[1]))
        add(
          stated(
            job.reading,
            'status/type-title',
            type,
            spanIn(passage, passage.text.lastIndexOf(trailing[1]), passage.text.lastIndexOf(trailing[1]) + trailing[1].length),
          ),
        )
  }
  const title = titleLine(job)
  const intern = title && /\bintern(?:ship)?\b/i.exec(title.text)
  if (title && intern) {
    const from = title.from + intern.index
    add(stated(job.reading, 'status/type-of-title', 'internship', spanIn(title.passage, from, from + intern[0].length)))
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

/** "Hours per week: 37.5", "Workweek: 40 hours", "Hours: 37.5/week, Mon-Fri" */
const hoursAlone = /^(\d{1,2}(?:\.\d+)?)(?:\s*(?:hours|hrs\.?)?$|\s*\/\s*(?:week|wk)\b)/i

/** "Full-time (40 hours / week)", "Hours per week: 37.5"; refuses "employees who work 30+ hours per week". */
export function hoursPerWeek(job: JobText): Finding<number> | null {
  for (const one of labelledIn(job)) {
    const bare = one.key === 'hours' && /week/i.test(`${one.label} ${one.text}`) ? hoursAlone.exec(one.text) : null
    if (bare && Number(bare[1]) > 0 && Number(bare[1]) <= 60) return within(job, 'status/hours-label', Number(bare[1]), one, bare)
    const match =
      one.key === 'hours' || one.key === 'type' || one.key === 'classification' || one.key === 'pay' ? weekly.exec(one.text) : null
    const value = Number(match?.[1] ?? match?.[2])
    if (match && value > 0 && value <= 60) return within(job, 'status/hours-label', value, one, match)
  }
  for (const { passage } of passagesOf(job.sections.filter(section => !aboutApplicant.test(section.kind))))
    for (const sentence of sentencesOf(passage.text.slice(0, 4000))) {
      const match = notTheJob.test(sentence.text) ? null : weekly.exec(sentence.text)
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
