/** Physical demands in running text: "is frequently required to stand and walk", "must regularly lift up to 25 pounds". */
import type { Finding, PhysicalDemand } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, type SectionNode } from '../../engine/reading.ts'
import { frequencyOf, frequencyWord } from '../../language/frequencies.ts'
import { clausesOf, sentencesOf } from '../../language/sentences.ts'
import { weightsIn } from '../../language/weights.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { activityWord } from './lexicon.ts'

/** A stretch of a sentence for which one word of frequency holds. */
interface Stretch {
  start: number
  end: number
  word: { text: string; start: number } | null
}

export function demandsInProse(job: JobText, sections: readonly SectionNode[]): Finding<PhysicalDemand>[] {
  const found: Finding<PhysicalDemand>[] = []
  const seen = new Set<string>()
  for (const { section, passage } of passagesOf(sections)) {
    if (passage.cells.length > 1 || isBoilerplate(passage.text)) continue
    const isPhysical = section.kind === 'physical-demands' || section.kind === 'strength'
    // outside a section of physical demands only a weight makes sure that an activity is one
    for (const sentence of sentencesOf(passage.text))
      if (isPhysical || weightsIn(sentence.text).length > 0)
        for (const demand of clausesOf(sentence.text).flatMap(clause =>
          demandsOf(job, passage, clause.text, sentence.start + clause.start),
        )) {
          const { activity, frequency, pounds } = demand.value as PhysicalDemand
          const key = JSON.stringify([activity, frequency, pounds])
          if (!seen.has(key)) found.push(demand)
          seen.add(key)
        }
  }
  return found
}

function stretchesOf(sentence: string): Stretch[] {
  const words = [...sentence.matchAll(frequencyWord)].filter(match => !/\bas\s+$|\bless\s+$/i.test(sentence.slice(0, match.index)))
  if (words.length === 0) return [{ start: 0, end: sentence.length, word: null }]
  const stretches: Stretch[] = []
  const first = words[0]?.index ?? 0
  if (activityBetween(sentence, 0, first)) stretches.push({ start: 0, end: first, word: null })
  for (const [index, match] of words.entries()) {
    const end = words[index + 1]?.index ?? sentence.length
    stretches.push({ start: match.index, end, word: { text: match[0], start: match.index } })
  }
  // "sitting frequently; standing occasionally": the word stands behind what it holds for
  if (!activityBetween(sentence, words.at(-1)?.index ?? 0, sentence.length))
    return words.map((match, index) => {
      const start = index === 0 ? 0 : (words[index - 1]?.index ?? 0) + (words[index - 1]?.[0].length ?? 0)
      return { start, end: match.index + match[0].length, word: { text: match[0], start: match.index } }
    })
  return stretches
}

const activityBetween = (sentence: string, start: number, end: number) => sentence.slice(start, end).search(activityWord) >= 0

function demandsOf(job: JobText, passage: Passage, sentence: string, offset: number): Finding<PhysicalDemand>[] {
  if (sentence.search(activityWord) < 0) return []
  return stretchesOf(sentence).flatMap(stretch => {
    const text = sentence.slice(stretch.start, stretch.end)
    const weights = weightsIn(text)
    const activities = [...text.matchAll(new RegExp(activityWord.source, 'gi'))]
    return activities.map((match, index) => {
      // a weight belongs to the nearest activity before it, and to those joined to that one
      const from = match.index
      const next =
        activities.slice(index + 1).find(other => /[.;]|\d/.test(text.slice(from + match[0].length, other.index)))?.index ?? text.length
      const weight = movesWeight.test(match[0]) ? weights.find(one => one.start > from && one.start < next) : undefined
      const span = (start: number, end: number) => spanIn(passage, offset + stretch.start + start, offset + stretch.start + end)
      const value: PhysicalDemand = {
        activity: match[0].toLowerCase(),
        frequency: stretch.word ? frequencyOf(stretch.word.text) : null,
        localCode: stretch.word ? stretch.word.text.toLowerCase() : null,
        description: weight ? text.slice(from, weight.end) : null,
        pounds: weight ? { min: weight.min, max: weight.max } : null,
      }
      const spans = [weight ? span(from, weight.end) : span(from, from + match[0].length)]
      if (stretch.word) spans.push(spanIn(passage, offset + stretch.word.start, offset + stretch.word.start + stretch.word.text.length))
      return stated(job.reading, 'physical-demands/prose', value, spans)
    })
  })
}

const movesWeight = /^(?:lift|carr|push|pull|mov|handl|exert|hoist|drag|transport)/i
