/** Surroundings in running text: "is occasionally exposed to dust, fumes and loud noise", "Work is performed in an office environment". */
import type { EnvironmentFactor, Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { environmentFrequencyOf, frequencyWord } from '../../language/frequencies.ts'
import { matchesOf } from '../../language/patterns.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { factorPhrase, isHazard } from './lexicon.ts'

/** "Exposed to dust and noise daily." */
const dailyAtEnd = /\b(?:daily|weekly|monthly|seasonally)(?=\.?$)/i
/** Sentences that deny: "is not exposed to". */
const denies = /\b(?:no|not|without|never)\b.{0,30}\b(?:expos|hazard|adverse|unusual)/i

export function factorsInProse(job: JobText): Finding<EnvironmentFactor>[] {
  const found: Finding<EnvironmentFactor>[] = []
  const seen = new Set<string>()
  for (const { section, passage } of passagesOf(
    sectionsOf(job, 'environment', 'health-and-safety', 'physical-demands', 'special-requirements'),
  )) {
    if (passage.cells.length > 1 || isBoilerplate(passage.text)) continue
    const isAboutIt = section.kind === 'environment' || section.kind === 'health-and-safety'
    for (const sentence of sentencesOf(passage.text)) {
      if (
        denies.test(sentence.text) ||
        (!isAboutIt && !/\bexpos(?:ed|ure)\b|\bwork(?:ing)? (?:is performed |conditions|environment|in)/i.test(sentence.text))
      )
        continue
      for (const match of matchesOf(factorPhrase, sentence.text)) {
        const factor = match[0]
        if (seen.has(factor.toLowerCase())) continue
        seen.add(factor.toLowerCase())
        const from = sentence.start + match.index
        const word = matchesOf(frequencyWord, sentence.text.slice(0, match.index)).at(-1) ?? dailyAtEnd.exec(sentence.text)
        const value: EnvironmentFactor = {
          factor,
          group: isHazard(factor) ? 'health-and-safety' : 'environmental',
          frequency: word ? environmentFrequencyOf(word[0]) : null,
          localCode: word ? word[0].toLowerCase() : null,
        }
        const spans = [spanIn(passage, from, from + factor.length)]
        if (word) spans.push(spanIn(passage, sentence.start + word.index, sentence.start + word.index + word[0].length))
        found.push(stated(job.reading, 'environment/prose', value, spans))
      }
    }
  }
  return found
}
