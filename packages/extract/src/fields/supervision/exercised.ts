/** Do the incumbents supervise others? */
import { saysNothing } from '../../engine/absence.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { labelledIn, spanOfLabelled } from '../../sections/labels.ts'
import { exercises, exercisesNone, leavesOpen } from './lexicon.ts'
import { type Sentence, supervisoryRow } from './sentences.ts'

/** "Supervises: None", "Direct reports: N/A" */
const ofOthers = /^(?:supervises(?: others)?|direct reports|subordinates)$/i

/** What the first of the expressions that are met has found. */
function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

/** "Supervises a crew" is true, "has no direct reports" false; refuses "May supervise". A denial in so many words comes before all else; the shortest words that say so are quoted. */
export function exercisedIn(job: JobText, sentences: readonly Sentence[]): { value: boolean; span: Span } | null {
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
    if (section.kind !== 'class-requirements') continue
    for (const row of section.passages) {
      const told = supervisoryRow.exec(row.text)?.[0].length
      if (told !== undefined && saysNothing(row.text.slice(told))) return { value: false, span: spanIn(row) }
    }
  }
  const labelled = labelledIn(job).find(({ label, text }) => ofOthers.test(label) && saysNothing(text))
  if (labelled) return { value: false, span: spanOfLabelled(labelled) }
  for (const value of [false, true])
    for (const { words, own } of sentences) {
      const raw = words.passage.text.slice(words.start, words.end)
      const match = value ? (own && !leavesOpen.test(raw) ? firstOf(exercises, raw) : null) : exercisesNone.exec(raw)
      if (match && !(value && exercisesNone.test(raw)))
        return { value, span: spanIn(words.passage, words.start + match.index, words.start + match.index + match[0].length) }
    }
  return null
}
