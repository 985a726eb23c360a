/** Rules for the place of work, the length of the appointment, the union and probation. */
import type { Finding, JobRecord } from '@specmill/model'
import { saysNothing } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { durationsIn, isoFromDuration } from '../../language/durations.ts'
import { numberPattern } from '../../language/numbers.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { firstLabelled, labelledIn, spanOfLabelled } from '../../sections/labels.ts'
import { within } from './rules.ts'

/** A number in words, in figures, or both: "six (6)". */
const count = String.raw`${numberPattern}(?:\s*\(\s*\d{1,3}\s*\))?`

function durationIn(text: string): { start: number; end: number; iso: string } | null {
  for (const duration of durationsIn(text)) {
    const iso = duration.hours === null ? isoFromDuration(duration) : null
    if (iso) return { start: duration.start, end: duration.end, iso }
  }
  return null
}

type WorkMode = NonNullable<JobRecord['workMode']>

const modes: readonly [RegExp, WorkMode][] = [
  [/\bhybrid\b|\bpartial(?:ly)? remote\b|\bflexible\/hybrid\b/i, 'hybrid'],
  [/\bon[- ]?site\b|\bin[- ]person\b|\bon campus\b|\bnot (?:eligible for )?remote\b|^no\b/i, 'on-site'],
  [/\b(?:fully |100% )?remote(?:ly)?\b|\bwork from home\b|\btelecommut\w+\b|^yes\b/i, 'remote'],
]
const saidOfTheJob =
  /\b(?:this|the) (?:position|job|role|work) (?:is|will be|may be|can be|offers|has|allows)[^.;]{0,60}?\b(hybrid|on-?site|fully remote|remote|in[- ]person)\b|\b(hybrid|fully remote|remote|on-?site) (?:work )?(?:position|schedule|role|arrangement|environment|opportunity)\b|\b(?:eligible for|offers?) (?:a )?(hybrid) work\b|\bwork format:? (?:fully )?(hybrid|on-site|remote)/i

/** "Remote Employment: Flexible/Hybrid", "This is a hybrid position"; refuses "remote sites" and "remote sensing". */
export function workMode(job: JobText): Finding<WorkMode> | null {
  for (const one of labelledIn(job)) {
    if ((one.key !== 'mode' && one.key !== 'type' && one.key !== 'location') || one.text.length > 120) continue
    if (one.key === 'location' && !/\b(?:remote|hybrid)\b/i.test(one.text)) continue
    for (const [pattern, mode] of modes) {
      const match = pattern.exec(one.text)
      if (match && (one.key === 'mode' || !/^(?:no|yes)\b/i.test(match[0]))) return within(job, 'status/mode-label', mode, one, match)
    }
  }
  for (const { passage } of passagesOf(
    sectionsOf(job, 'header', 'summary', 'other', 'work-schedule', 'work-location', 'compensation', 'benefits', 'environment', 'notes'),
  )) {
    if (passage.text.length > 5000 || !/hybrid|remote|on-?site|in[- ]person/i.test(passage.text)) continue
    for (const sentence of sentencesOf(passage.text)) {
      const match = saidOfTheJob.exec(sentence.text)
      const word = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
      if (!match || !word || /\bnot\b|\bcould be converted\b|\bmay\b|\bcan be\b|\bpossib/i.test(match[0])) continue
      const mode = modes.find(([pattern]) => pattern.test(word))?.[1]
      const start = sentence.start + match.index + match[0].toLowerCase().indexOf(word.toLowerCase())
      if (mode) return stated(job.reading, 'status/mode', mode, spanIn(passage, start, start + word.length))
    }
  }
  return null
}

const fixedTerm = new RegExp(
  String.raw`\b(?:this is an?|position is an?|for an?|offers an?|appointment is (?:for )?an?)\s+(?:[\w-]+ ){0,3}?${count}[\s-]*(?:years?|months?)[\s-]*(?:fixed[- ]?)?(?:term|limited|temporary|appointment|contract|position|assignment)|\b(?:term|appointment|contract|position|assignment|funded|funding|duration)\b[^.;]{0,40}?\b(?:up to|for|of|is|lasting|limited to)\s+(?:a (?:period|term|minimum) of )?${count}[\s-]*(?:years?|months?)\b|\b${count}[\s-]*(?:years?|months?) from date of hire\b|\btemporary\b[^.;]{0,40}\bup to ${count}\s*(?:years?|months?)`,
  'i',
)

/** "This is a two-year term appointment", "Duration: 24 months"; refuses years of experience and probation. */
export function term(job: JobText): Finding<string> | null {
  for (const one of labelledIn(job)) {
    const written = one.key === 'term' ? durationIn(one.text) : null
    if (written && one.text.length < 80)
      return stated(job.reading, 'status/term-label', written.iso, spanIn(one.passage, one.start + written.start, one.start + written.end))
  }
  for (const { passage } of passagesOf(
    sectionsOf(job, 'header', 'summary', 'other', 'work-schedule', 'compensation', 'notes', 'how-to-apply', 'about-employer'),
  )) {
    if (!/\b(?:term|appointment|temporary|contract|hire|duration|funded)\b/i.test(passage.text)) continue
    for (const sentence of sentencesOf(passage.text.slice(0, 5000))) {
      const match = /\bexperience\b|\bprobation|\bterms? of\b|\bdegree\b|\bwithin\b|\belected\b/i.test(sentence.text)
        ? null
        : fixedTerm.exec(sentence.text)
      const written = match && durationIn(match[0])
      if (match && written)
        return stated(
          job.reading,
          'status/term',
          written.iso,
          spanIn(passage, sentence.start + match.index + written.start, sentence.start + match.index + written.end),
        )
    }
  }
  return null
}

const union =
  /\b(?:represented by|covered by|member of|included in|in the) (?:the |an? )?((?:bargaining unit|unit)\s+[A-Z\d]{1,4}|(?:\p{Lu}[\p{L}\d.&'-]*\s+){0,6}(?:Union|Local\s+#?\d+|AFSCME|SEIU|Teamsters|Association)(?:,? Local #?\d+)?)\b|\bbargaining unit[:\s]+((?:unit )?[A-Z\d]{1,4})\b|\((Unit \d{1,2})\)|\b(Unit \d{1,2}) (?:bargaining|collective)/u

/** "Bargaining Unit: AFSCME Local 12", "represented by Teamsters Local 117"; "None" says that there is none. */
export function bargainingUnit(job: JobText): Finding<string> | null {
  const one = firstLabelled(job, ['bargaining-unit'], found => found.text.length < 110)
  if (one) {
    if (
      saysNothing(one.text) ||
      /^(?:none|not? (?:included|represented|applicable|union|covered)|non-?(?:union|represented|bargaining)|unrepresented|no union|no$)/i.test(
        one.text,
      )
    )
      return stated<string>(job.reading, 'status/union-none', null, spanOfLabelled(one))
    return stated(job.reading, 'status/union-label', one.text, spanOfLabelled(one))
  }
  const listed = labelledIn(job).find(found => found.key === 'other' && /^categor/i.test(found.label) && /^Unit \d/.test(found.text))
  const unit = listed && /^Unit \d{1,2}(?:\s[-–]\s[^,]+)?/.exec(listed.text)
  if (listed && unit) return within(job, 'status/union-category', unit[0], listed, unit)
  for (const { section, passage } of passagesOf(job.sections)) {
    if (
      !/\b(?:union|local|unit|bargaining|represented)\b/i.test(passage.text) ||
      ['duties', 'essential-duties', 'knowledge', 'minimum-requirements', 'abilities'].includes(section.kind)
    )
      continue
    const match = union.exec(passage.text.slice(0, 5000))
    const name = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
    if (
      !match ||
      !name ||
      /credit union|student union|european union/i.test(passage.text.slice(match.index, match.index + match[0].length + 10))
    )
      continue
    const start = match.index + match[0].indexOf(name)
    return stated(job.reading, 'status/union', name, spanIn(passage, start, start + name.length))
  }
  return null
}

const probationAfter = new RegExp(
  String.raw`\b${count}[\s-]*(?:years?|months?|weeks?|days?)[\s-]*(?:\w+ )?(?:probation|introductory period|trial service)`,
  'i',
)
const probationBefore = new RegExp(
  String.raw`\bprobation(?:ary)?(?: period| status)?(?: is| of| for| lasting| shall be| will be|:)+\s*(?:a (?:period|minimum) of )?(?:at least |up to )?${count}[\s-]*(?:years?|months?|weeks?|days?)`,
  'i',
)
/** Deadlines that are counted from probation, and benefits that begin after it. */
const besideProbation =
  /\b(?:prior to|before|by the end|until|completion of|complete within|after|during|within|some positions|vacation|accru\w+|may require)\b[^.]{0,60}\bprobation/i

/** "subject to a one-year probationary period"; refuses "a license must be obtained before completion of the six-month probation". */
export function probation(job: JobText): Finding<string> | null {
  const labelled = firstLabelled(job, ['probation'], found => durationIn(found.text) !== null && found.text.length < 140)
  const written = labelled && durationIn(labelled.text)
  if (labelled && written)
    return stated(
      job.reading,
      'status/probation-label',
      written.iso,
      spanIn(labelled.passage, labelled.start + written.start, labelled.start + written.end),
    )
  for (const { passage } of passagesOf(job.sections)) {
    if (!/\bprobation|introductory period|trial service/i.test(passage.text)) continue
    for (const sentence of sentencesOf(passage.text)) {
      const match =
        besideProbation.test(sentence.text) && !/\bserve\b|\bsubject to\b/i.test(sentence.text)
          ? null
          : (probationAfter.exec(sentence.text) ?? probationBefore.exec(sentence.text))
      const duration = match && durationIn(match[0])
      if (match && duration) {
        const start = sentence.start + match.index + duration.start
        return stated(job.reading, 'status/probation', duration.iso, spanIn(passage, start, start + duration.end - duration.start))
      }
    }
  }
  return null
}
