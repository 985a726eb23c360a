/** Rules for FLSA, service, kinds of employment and hours. */
import type { EmploymentType, Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import type { LabelKey } from '../../sections/label-lexicon.ts'
import { firstLabelled, type Labelled, labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { employmentWords } from './lexicon.ts'

/** A value in part of a labelled one. */
export function within<V>(job: JobText, rule: string, value: V | null, one: Labelled, at: RegExpExecArray | null = null): Finding<V> {
  const start = one.start + (at?.index ?? 0)
  return stated(job.reading, rule, value, spanIn(one.passage, start, at ? start + at[0].length : one.end))
}

const exemption = /\b(non|not|in)?[\s-]*(?:flsa[\s-]*)?(exempt)\b/i
/** "Overtime eligible" is nonexempt. */
const overtime = /\b(?:(not |non-?|in)?(?:overtime[\s-]+eligible|eligible for overtime))\b/i
const asFlsa = (text: string): 'exempt' | 'nonexempt' | null => {
  const match = exemption.exec(text)
  if (match) return match[1] ? 'nonexempt' : 'exempt'
  const eligible = overtime.exec(text)
  return eligible ? (eligible[1] ? 'exempt' : 'nonexempt') : null
}

/** "FLSA: Non-Exempt", "Status: Full-time, Exempt"; refuses "Exempt from civil service" and a form that prints both choices. */
export function flsa(job: JobText): Finding<'exempt' | 'nonexempt'> | null {
  for (const one of labelledIn(job)) {
    if (!(['flsa', 'type', 'classification', 'pay'] as LabelKey[]).includes(one.key) || one.text.length > 90) continue
    if (/\bexempt\b.{1,12}\bnon-?\s?exempt\b|\bnon-?\s?exempt\b.{1,6}\/\s*exempt\b|\bfrom\b|\bor\b/i.test(one.text)) continue
    const yesNo = one.key === 'flsa' && /^exempt/i.test(one.label) ? /^(yes|no|y|n)\b/i.exec(one.text)?.[1] : undefined
    if (yesNo) return within(job, 'status/flsa-label', /^y/i.test(yesNo) ? 'exempt' : 'nonexempt', one)
    const value =
      asFlsa(one.text) ??
      (one.key === 'flsa' && /^(?:E|NE|N)$/.test(one.text.trim()) ? (one.text.trim() === 'E' ? 'exempt' : 'nonexempt') : null)
    if (value) return within(job, 'status/flsa-label', value, one, exemption.exec(one.text) ?? overtime.exec(one.text))
  }
  for (const { section, passage } of passagesOf(job.sections)) {
    if (!/exempt|overtime/i.test(passage.text) || passage.text.length > 6000) continue
    const found = flsaInText(job, passage, section.kind === 'header')
    if (found) return found
  }
  return null
}

const aboutWork =
  /\b(?:flsa|fair labor standards)\b|\bthis (?:is an?|position is|job is|role is|class is|classification is)\b|\b(?:position|job|class|role)\b[^.]{0,40}\bis (?:an? )?(?:[\w-]+,? ){0,3}(?:non-?\s?)?exempt\b|\b(?:non-?exempt|exempt)[\s,]+(?:hourly |salaried |full-time )?(?:position|status|employee)/i
const otherExemption =
  /\bexempt\b.{1,12}\bnon-?\s?exempt\b|\bnon-?\s?exempt\b.{1,6}\/\s*exempt\b|\bexempt from (?!(?:the )?(?:overtime|flsa|fair labor|payment of overtime))|\btax|\bexempt (?:level|basis|appointments?|employees? who)\b|\bexempt (?:service|civil)|\bif\b|\bor exempt\b/i

/** "This is an exempt position under the FLSA"; refuses "employed on an exempt basis" and "tax-exempt". */
function flsaInText(job: JobText, passage: Passage, inHeader: boolean): Finding<'exempt' | 'nonexempt'> | null {
  if (inHeader && /^\W*(?:flsa[\s:-]*)?(?:non-?\s?)?exempt\W*$/i.test(passage.text))
    return stated(job.reading, 'status/flsa-line', asFlsa(passage.text), spanIn(passage))
  for (const sentence of sentencesOf(passage.text)) {
    const match = exemption.exec(sentence.text)
    if (!match || !aboutWork.test(sentence.text) || otherExemption.test(sentence.text)) continue
    const start = sentence.start + match.index
    return stated(
      job.reading,
      'status/flsa-sentence',
      match[1] ? ('nonexempt' as const) : ('exempt' as const),
      spanIn(passage, start, start + match[0].length),
    )
  }
  return null
}

/** "Unclassified Service (…)", "Service: Classified", "This position is in the classified service". */
export function civilService(job: JobText): Finding<'classified' | 'unclassified'> | null {
  const labelled = firstLabelled(
    job,
    ['service', 'type', 'classification'],
    one => one.text.length < 60 && /^(?:un)?classified(?:\s+(?:civil )?service)?$/i.test(one.text),
  )
  if (labelled)
    return within(job, 'status/service-label', /^un/i.test(labelled.text) ? ('unclassified' as const) : ('classified' as const), labelled)
  const shape =
    /^\(?((?:un)?classified)\s+(?:civil\s+)?service\b|\b(?:this|position is|class is|positions? in this class (?:is|are))\b[^.]{0,60}\b(?:in|of|as|under) (?:the )?((?:un)?classified)\s+(?:civil\s+)?service\b|\bthis is an? ((?:un)?classified)\b[^.]{0,30}\b(?:position|class|civil)/i
  for (const { passage } of passagesOf(job.sections)) {
    if (!/classified/i.test(passage.text)) continue
    const match = shape.exec(passage.text)
    const word = match?.[1] ?? match?.[2] ?? match?.[3]
    if (!match || !word) continue
    const start = match.index + match[0].toLowerCase().indexOf(word.toLowerCase())
    return stated(
      job.reading,
      'status/service',
      /^un/i.test(word) ? ('unclassified' as const) : ('classified' as const),
      spanIn(passage, start, start + word.length),
    )
  }
  return null
}

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
  /(?<![\d+.–-])(\d{1,2}(?:\.\d{1,2})?)(?:\s*-?\s*)(?:hours?|hrs?)\.?(?:\s*(?:\/|per|a|each)\s*-?\s*(?:week|wk)|\s+weekly|[\s-]week\b)|\b(\d{1,2}(?:\.\d{1,2})?)-hour (?:work\s?)?week\b/i
const notTheJob =
  /\bat least\b|\bmore than\b|\bminimum\b|\bor more\b|\bup to\b|\bless than\b|\bexceed|\bexperience\b|\binsurance\b|\beligible\b|\b(?:employees|staff|those|persons|who|that)\b[^.]{0,20}\bwork|\bvolunt\w+ hours|\bstudents?\b|\bovertime\b|\baccru/i

/** "Full-time (40 hours / week)", "Hours per week: 37.5"; refuses "employees who work 30+ hours per week". */
export function hoursPerWeek(job: JobText): Finding<number> | null {
  for (const one of labelledIn(job)) {
    const bare = one.key === 'hours' && /week/i.test(one.label) ? /^\d{1,2}(?:\.\d+)?$/.exec(one.text) : null
    if (bare) return within(job, 'status/hours-label', Number(bare[0]), one, bare)
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
