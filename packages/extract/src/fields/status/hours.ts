/** Rules for the hours of the week. */
import type { Finding } from '@specmill/model'
import { implied, stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { labelledIn, spanOfLabelled } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { aboutApplicant, onlyTerms } from './lexicon.ts'
import { segmentsOf } from './segments.ts'
import { within } from './within.ts'

const weekly =
  /(?<![\d+.–-])(\d{1,2}(?:\.\d{1,2})?)(?:\s*-?\s*)(?:hours?|hrs?)\.?(?:\s*(?:\/|per|a|each)\s*-?\s*(?:week|wk)|\s+weekly|[\s-]week\b)|\b(\d{1,2}(?:\.\d{1,2})?)-hour(?:-per)?[- ](?:work\s?)?week\b/i
const notTheJob =
  /\bat least\b|\bmore than\b|\bminimum\b|\bor more\b|\bup to\b|\bless than\b|\bexceed|\bexperience\b|\binsurance\b|\beligible\b|\b(?:employees|staff|those|persons|who|that)\b[^.]{0,20}\bwork|\bvolunt\w+ hours|\bstudents?\b|\bovertime\b|\baccru/i

/** "6.5 hours per day, 5 days per week": the hours of the week follow. */
const daily =
  /\b(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs\.?)\s*(?:\/|per |a )\s*day\b[\s,;@x×(and]{0,8}(\d)\s*days?\s*(?:\/|per |a )\s*week/i
/** "75 hours bi-weekly": of two weeks. */
const byFortnight = /^(\d{2}(?:\.\d{1,2})?)\s*(?:hours|hrs\.?)\s*(?:bi-?weekly|(?:per|every) (?:two weeks|fortnight|pay period))\b/i
/** "The working hours for this post are 37 per week."; refuses "The opening hours are 50 a week." */
const saidOfHours =
  /\b(?:(?:basic|contracted|normal|standard|weekly|working) hours|hours of work)\b[^.,;\d]{0,40}\b(?:are|is)\s+(\d{1,2}(?:\.\d{1,2})?)\s+(?:per|a|each)\s+week\b/i
/** "Permanent – Full time 37 hours" */
const besideType =
  /\b(?:full|part)[- ]time\b[\s,:(–—-]{0,4}(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours|hrs)\b(?!\s*(?:per|a|\/)\s*(?:day|month|pay|fortnight))/i
/** "Hours Per Week: 36" among other words. */
const labelledInLine = /\bhours per week\s*:\s*(\d{1,2}(?:\.\d{1,2})?)(?![\d–-])/i

/** "Permanent | 37 hours | Hybrid": among the terms of a line. */
const hoursSegment = /^(?:[1-5]\d)(?:\.\d{1,2})?\s*(?:hours|hrs)$/i

/** Labels, with their values, of hours that are those of a week. */
const ofWeek = /week|^standard hours\b/i
/** "Hours per week: 37.5", "Standard Hours: 40", "Workweek: 40 hours", "Hours: 37.5/week, Mon-Fri", "Hours: 36 per week" */
const hoursAlone = /^(\d{1,2}(?:\.\d+)?)(?:\s*(?:hours|hrs\.?)?$|\s*(?:\/|\bper\b|\ba\b)\s*(?:week|wk)\b)/i

/** "Full-time (40 hours / week)", "Hours per week: 37.5"; refuses "employees who work 30+ hours per week". */
export function hoursPerWeek(job: JobText): Finding<number> | null {
  for (const one of labelledIn(job)) {
    const bare = one.key === 'hours' && ofWeek.test(`${one.label} ${one.text}`) ? hoursAlone.exec(one.text) : null
    if (bare && Number(bare[1]) > 0 && Number(bare[1]) <= 60) return within(job, 'status/hours-label', Number(bare[1]), one, bare)
    const byDay = one.key === 'hours' ? daily.exec(one.text) : null
    const week = Math.round(Number(byDay?.[1]) * Number(byDay?.[2]) * 100) / 100
    if (byDay && week > 0 && week <= 60) return implied(job.reading, 'status/hours-daily', week, [spanOfLabelled(one)])
    const fortnight = one.key === 'hours' ? byFortnight.exec(one.text) : null
    if (fortnight) return implied(job.reading, 'status/hours-fortnight', Number(fortnight[1]) / 2, [spanOfLabelled(one)])
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
  for (const { passage } of passagesOf(job.sections.filter(section => !aboutApplicant.test(section.kind)))) {
    if (!/h(?:ou)?rs?\b/i.test(passage.text)) continue
    for (const sentence of sentencesOf(passage.text.slice(0, 4000))) {
      const match = notTheJob.test(sentence.text)
        ? null
        : (weekly.exec(sentence.text) ?? labelledInLine.exec(sentence.text) ?? saidOfHours.exec(sentence.text))
      const value = Number(match?.[1] ?? match?.[2])
      if (match && value > 0 && value <= 60)
        return stated(
          job.reading,
          'status/hours',
          value,
          spanIn(passage, sentence.start + match.index, sentence.start + match.index + match[0].length),
        )
    }
  }
  return null
}
