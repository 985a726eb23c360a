/** The family of what is said of the class as a whole: its summary, what distinguishes it, what decides its allocation. */
import type { Finding } from '@specmill/model'
import { saysNothing, stateAbsent } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, type SectionNode, sectionsOf } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { isIntroduction } from '../duties/refused.ts'
import { clausesIn, sentencesIn, spanOf, type Words, wordsIn } from '../duties/words.ts'
import { summaryWords } from './sections.ts'

export const summary = family({
  name: 'summary',
  keys: ['summary', 'distinguishing', 'allocatingFactors'],
  find: (job, found) => ({
    summary: summaryOf(job, found.title?.value ?? null),
    distinguishing: listOf(job, 'distinguishing', 'summary/distinguishing', sectionsOf(job, 'distinguishing-characteristics'), sentencesIn),
    allocatingFactors: listOf(job, 'allocatingFactors', 'summary/allocating-factors', sectionsOf(job, 'allocating-factors'), factorsIn),
  }),
})

function summaryOf(job: JobText, title: string | null): Finding<string> | null {
  const { words, rule } = summaryWords(job, title)
  if (words.length === 0) return null
  return stated(job.reading, rule, words.map(one => one.text).join('\n'), words.map(spanOf))
}

/** A list item is one factor; "A; b; and c." has three; other paragraphs one a sentence. */
function factorsIn(words: Words): Words[] {
  if (words.passage.kind === 'item') return [words]
  const clauses = clausesIn(words)
  return clauses.length > 2 && clauses.every(clause => sentencesIn(clause).length === 1) ? clauses : sentencesIn(words)
}

function listOf(
  job: JobText,
  field: 'distinguishing' | 'allocatingFactors',
  rule: string,
  sections: readonly SectionNode[],
  split: (words: Words) => Words[],
): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const { section, passage } of passagesOf(sections)) {
    if (saysNothing(passage.text)) {
      stateAbsent(job, field, 'summary/none', spanIn(passage))
      continue
    }
    const words = passage.cells.length > 1 ? null : wordsIn(section, passage)
    if (!words || (isIntroduction(words.text) && words.text.length < 200)) continue
    for (const one of split(words)) if (one.text.includes(' ')) found.push(stated(job.reading, rule, one.text, spanOf(one)))
  }
  return found
}
