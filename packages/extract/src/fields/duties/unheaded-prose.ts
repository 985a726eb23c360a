/** Duties in one long paragraph under no heading of duties, sentence by sentence, as in postings whose headings were buttons. */
import { type JobText, passagesOf } from '../../engine/reading.ts'
import type { Candidate } from './candidates.ts'
import { isNoDuty } from './refused.ts'
import { saysWhatIsDone } from './verb-first.ts'
import { sentencesIn, wordsIn } from './words.ts'

/** So many sentences, nearly all of which say what someone does, tell of duties and of nothing else. */
const fewest = 5
const share = 0.8

/** @returns the sentences of the first such paragraph; [] where there is none */
export function unheadedProse(job: JobText): Candidate[] {
  const sections = job.sections.filter(
    section => !/^(?:disclaimer|history|selection-process|knowledge|abilities|skills)/.test(section.kind),
  )
  for (const { section, passage } of passagesOf(sections)) {
    if (passage.kind !== 'paragraph' || passage.text.length < 300) continue
    const whole = wordsIn(section, passage)
    if (!whole) continue
    const sentences = sentencesIn(whole)
    if (sentences.length < fewest || sentences.filter(({ text }) => saysWhatIsDone(text)).length < sentences.length * share) continue
    return sentences.filter(one => !isNoDuty(one)).map(words => ({ words, row: null }))
  }
  return []
}
