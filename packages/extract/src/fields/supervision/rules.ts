/** The sentences in which supervision is spoken of → the one object of the record. */
import type { Finding, Supervision } from '@specmill/model'
import { saysNothing } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { firstLabelled } from '../../sections/labels.ts'
import { spanOf } from '../duties/words.ts'
import { exercisedIn } from './exercised.ts'
import { reviews } from './lexicon.ts'
import { personBeforeTitle } from './person-before-title.ts'
import { receivedIn, titleAt } from './received.ts'
import { sentencesOfJob, work } from './sentences.ts'
import { unitsIn } from './units.ts'

export function supervisionOf(job: JobText): Finding<Supervision> | null {
  const sentences = sentencesOfJob(job)
  const value: Supervision = { receivedFrom: null, degree: null, exercised: null, review: null, units: [] }
  const spans: Span[] = []
  const labelled = superiorInLabel(job)
  if (labelled) {
    value.receivedFrom = labelled.text
    spans.push(labelled.span)
  }
  for (const { words, kind } of sentences) {
    const raw = words.passage.text.slice(words.start, words.end)
    const at = (start: number, end: number) => spanIn(words.passage, words.start + start, words.start + end)
    const received = work.has(kind) ? null : receivedIn(raw)
    if (received?.from && value.receivedFrom === null) {
      value.receivedFrom = received.from.text
      spans.push(at(received.from.start, received.from.end))
    }
    if (received?.degree && value.degree === null) {
      value.degree = received.degree.text
      spans.push(at(received.degree.start, received.degree.end))
    }
    if (value.review === null && reviews.test(raw) && !work.has(kind)) {
      value.review = words.text
      spans.push(spanOf(words))
    }
    const units = value.units.length === 0 ? unitsIn(raw) : []
    if (units.length > 0) {
      value.units = units.map(unit => unit.text)
      spans.push(...units.map(unit => at(unit.start, unit.end)))
    }
  }
  const exercised = exercisedIn(job, sentences)
  if (exercised) {
    value.exercised = exercised.value
    spans.push(exercised.span)
  }
  return spans.length > 0 ? stated(job.reading, 'supervision/sentences', value, spans) : null
}

function superiorInLabel(job: JobText): { text: string; span: Span } | null {
  const found = firstLabelled(
    job,
    ['supervisor'],
    one => one.text.length > 2 && one.text.length < 110 && !saysNothing(one.text) && !/^(?:yes|no)\b/i.test(one.text),
  )
  if (!found) return null
  const skipped = personBeforeTitle(found.text)
  const printed = found.text.slice(skipped)
  // "Director, Finance Services" is one name where nothing else stands in the line
  const whole = /^\p{Lu}[\p{L}'’/&-]*(?:,?\s+(?:\p{Lu}[\p{L}'’/&-]*|of|and|the|for|to|&))+$/u.test(printed)
  const title = whole ? null : titleAt(printed, 0)
  if (!title && !/^\p{Lu}/u.test(printed)) return null
  const start = found.start + skipped + (title?.start ?? 0)
  return { text: title?.text ?? printed, span: spanIn(found.passage, start, title ? start + title.end - title.start : found.end) }
}
