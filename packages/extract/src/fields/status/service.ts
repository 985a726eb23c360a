/** Rules for FLSA and the civil service. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import type { LabelKey } from '../../sections/label-lexicon.ts'
import { firstLabelled, labelledIn } from '../../sections/labels.ts'
import { within } from './within.ts'

const exemption = /\b(non|not|in)?[\s-]*(?:flsa[\s-]*)?(exempt)\b/i
/** "Overtime eligible" is nonexempt. */
const overtime = /\b(?:(not |non-?|in)?(?:overtime[\s-]+eligible|eligible for overtime))\b/i
const asFlsa = (text: string): 'exempt' | 'nonexempt' | null => {
  const match = exemption.exec(text)
  if (match) return match[1] ? 'nonexempt' : 'exempt'
  const eligible = overtime.exec(text)
  return eligible ? (eligible[1] ? 'exempt' : 'nonexempt') : null
}

/** "FLSA: Non-Exempt", "Overtime Status: Eligible", "Status: Full-time, Exempt"; refuses "Exempt from civil service" and a form that prints both choices. */
export function flsa(job: JobText): Finding<'exempt' | 'nonexempt'> | null {
  for (const one of labelledIn(job)) {
    if (!(['flsa', 'type', 'classification', 'pay'] as LabelKey[]).includes(one.key) || one.text.length > 90) continue
    if (/\bexempt\b.{1,12}\bnon-?\s?exempt\b|\bnon-?\s?exempt\b.{1,6}\/\s*exempt\b|\bfrom\b|\bor\b/i.test(one.text)) continue
    const yesNo = one.key === 'flsa' && /^exempt/i.test(one.label) ? /^(yes|no|y|n)\b/i.exec(one.text)?.[1] : undefined
    if (yesNo) return within(job, 'status/flsa-label', /^y/i.test(yesNo) ? 'exempt' : 'nonexempt', one)
    const byOvertime = one.key === 'flsa' && /^overtime\b/i.test(one.label) ? /^(not |non-?|in)?eligible\b/i.exec(one.text) : null
    if (byOvertime) return within(job, 'status/flsa-label', byOvertime[1] ? 'exempt' : 'nonexempt', one, byOvertime)
    const value =
      asFlsa(one.text) ??
      (one.key === 'flsa' && /^(?:non-?|not )?covered$/i.test(one.text.trim())
        ? /^n/i.test(one.text.trim())
          ? 'exempt'
          : 'nonexempt'
        : null) ??
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
    ['service', 'type', 'classification', 'grade'],
    one => one.text.length < 60 && /^(?:un|non-?)?classified(?:\s+(?:civil )?service)?(?:$|\s*[,;/(–-])/i.test(one.text),
  )
  if (labelled)
    return within(job, 'status/service-label', /^c/i.test(labelled.text) ? ('classified' as const) : ('unclassified' as const), labelled)
  const shape =
    /^\(?((?:un)?classified)\s+(?:civil\s+)?service\b|\b(?:this|position is|class is|positions? in this class (?:is|are))\b[^.]{0,60}\b(?:in|of|as|under) (?:the )?((?:un)?classified)\s+(?:civil\s+)?service\b|\bthis is an? ((?:un|non-?)?classified)\b[^.]{0,30}\b(?:position|class|civil)/i
  for (const { passage } of passagesOf(job.sections)) {
    if (!/classified/i.test(passage.text)) continue
    const match = shape.exec(passage.text)
    const word = match?.[1] ?? match?.[2] ?? match?.[3]
    if (!match || !word) continue
    const start = match.index + match[0].toLowerCase().indexOf(word.toLowerCase())
    return stated(
      job.reading,
      'status/service',
      /^c/i.test(word) ? ('classified' as const) : ('unclassified' as const),
      spanIn(passage, start, start + word.length),
    )
  }
  return null
}
