/** The sentences in which supervision is spoken of → the one object of the record. */
import type { Finding, SectionKind, Supervision } from '@specmill/model'
import { saysNothing } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { isOwn, type JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { firstLabelled, spanOfLabelled } from '../../sections/labels.ts'
import { cellsOrWhole, sentencesIn, spanOf, type Words } from '../duties/words.ts'
import { exercises, exercisesNone, leavesOpen, reviews } from './lexicon.ts'
import { receivedIn, titleAt } from './received.ts'
import { unitsIn } from './units.ts'

const describes: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'supervision',
  'distinguishing-characteristics',
  'header',
  'allocating-factors',
])
const work: ReadonlySet<SectionKind> = new Set<SectionKind>(['duties', 'essential-duties', 'other-duties'])
/** Postings tell of it anywhere; these sections never do. */
const closed: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'abilities',
  'class-requirements',
  'disclaimer',
  'education',
  'experience',
  'history',
  'knowledge',
  'knowledge-skills-abilities',
  'minimum-requirements',
  'physical-demands',
  'preferred-qualifications',
  'qualifications',
  'related-classes',
  'selection-process',
  'skills',
])

/** No sentence without one of these is read further. */
const speaksOfIt =
  /supervis|direct|guid|report|manag|lead|oversee|oversight|control|authority|administration|instruction|subordinate|review|evaluat|check|assess|inspect|apprais|monitor|measur|hir|select|recruit|assign|responsible to|works? under/i

interface Sentence {
  words: Words
  kind: SectionKind
  /** In a file about several classes, of this one alone. */
  own: boolean
}

/** Sentences, those of the sections that describe the class first, and of them those about this class alone. */
function sentencesOfJob(job: JobText): Sentence[] {
  const all = job.sections
    .filter(section => !closed.has(section.kind))
    .flatMap(section =>
      section.passages.flatMap(passage => {
        // of tables, only those of duties
        const whole = passage.cells.length > 1 && !work.has(section.kind) ? [] : cellsOrWhole(section, passage)
        return whole
          .flatMap(sentencesIn)
          .filter(({ text }) => speaksOfIt.test(text))
          .map(words => ({ words, kind: section.kind, own: job.of === 1 || isOwn(job, section) }))
      }),
    )
  const rank = (one: Sentence) => (one.own ? 0 : 1) + (describes.has(one.kind) ? 0 : work.has(one.kind) ? 4 : 2)
  return all.sort((a, b) => rank(a) - rank(b))
}

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
  const title = titleAt(found.text, 0)
  if (!title && !/^\p{Lu}/u.test(found.text)) return null
  const text = title?.text ?? found.text
  const start = found.start + (title?.start ?? 0)
  return { text, span: title ? spanIn(found.passage, start, start + title.end - title.start) : spanOfLabelled(found) }
}

/** A denial in so many words comes before all else; the shortest words that say so are quoted. */
function exercisedIn(job: JobText, sentences: readonly Sentence[]): { value: boolean; span: Span } | null {
  for (const section of job.sections) {
    const passage = section.passages[0]
    if (
      section.kind === 'supervision' &&
      passage &&
      /exercised|given|responsibilit|direct reports|supervises/i.test(section.heading ?? '') &&
      !/received/i.test(section.heading ?? '') &&
      saysNothing(passage.text)
    )
      return { value: false, span: spanIn(passage) }
  }
  for (const value of [false, true])
    for (const { words, own } of sentences) {
      const raw = words.passage.text.slice(words.start, words.end)
      const match = value
        ? own && !leavesOpen.test(raw)
          ? exercises.map(pattern => pattern.exec(raw)).find(Boolean)
          : null
        : exercisesNone.exec(raw)
      if (match && !(value && exercisesNone.test(raw)))
        return { value, span: spanIn(words.passage, words.start + match.index, words.start + match.index + match[0].length) }
    }
  return null
}
