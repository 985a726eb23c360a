/** Rules for the bargaining unit and probation. */
import type { Finding } from '@specmill/model'
import { saysNothing } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { firstLabelled, labelledIn, spanOfLabelled } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { segmentsOf } from './segments.ts'
import { within } from './within.ts'
import { count, durationIn } from './written-duration.ts'

/** "Harbor Crews Local 12", "CSEA Chapter 412" and nothing else. */
const localAlone = /^(?:\p{Lu}[\p{L}.&'-]*\s+){1,6}(?:Local|Chapter|Lodge)\s+(?:No\.\s*|#\s?)?\d{1,5}$/u

const union =
  /\b(?:represented by|covered by|member of|included in|in the|agreement with) (?:the |an? )?((?:bargaining unit|unit)\s+[A-Z\d]{1,4}|(?:\p{Lu}[\p{L}\d.&'-]*\s+){0,6}(?:Union|Local\s+#?\d+|AFSCME|SEIU|Teamsters|Association)(?:,? Local #?\d+)?)\b|\bbargaining unit[:\s]+((?:unit )?[A-Z\d]{1,4})\b|\((Unit \d{1,2})\)|\b(Unit \d{1,2}) (?:bargaining|collective)|\b((?:AFSCME|SEIU|Teamsters|IBEW|IAFF|CSEA|CUPE)(?:\s+(?:Council|Local)\s+#?\d+)?)[- ]represented\b|\b(?:per|under|by) the ((?:\p{Lu}[\p{L}\d.&'-]*\s+){0,3}(?:AFSCME|SEIU|Teamsters|IBEW|IAFF|Union)(?:\s+(?:Council|Local)\s+#?\d+)?)\s+(?:collective bargaining )?(?:agreement|contract)\b/u

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
  const unitOfUnion = firstLabelled(job, ['unit'], found => localAlone.test(found.text))
  if (unitOfUnion) return stated(job.reading, 'status/union-label', unitOfUnion.text, spanOfLabelled(unitOfUnion))
  for (const passage of topOf(job, 25))
    for (const { text, start } of passage.text.length < 130 ? segmentsOf(passage.text) : [])
      if (localAlone.test(text)) return stated(job.reading, 'status/union-line', text, spanIn(passage, start, start + text.length))
  const listed = labelledIn(job).find(
    found => found.key === 'other' && /categor|group|family|agreement|schedule/i.test(found.label) && /^Unit \d/.test(found.text),
  )
  const unit = listed && /^Unit \d{1,2}(?:\s[-–]\s[^,]+)?/.exec(listed.text)
  if (listed && unit) return within(job, 'status/union-category', unit[0], listed, unit)
  for (const { section, passage } of passagesOf(job.sections)) {
    if (
      !/\b(?:union|local|unit|bargaining|represented|agreement|contract)\b/i.test(passage.text) ||
      ['duties', 'essential-duties', 'knowledge', 'minimum-requirements', 'abilities'].includes(section.kind)
    )
      continue
    const match = union.exec(passage.text.slice(0, 5000))
    const name = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5] ?? match?.[6]
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
