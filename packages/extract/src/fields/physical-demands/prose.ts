/** Physical demands in running text: "is frequently required to stand and walk", "must regularly lift up to 25 pounds". */
import type { Finding, PhysicalDemand } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, type SectionNode } from '../../engine/reading.ts'
import { frequencyOf, frequencyWord } from '../../language/frequencies.ts'
import { matchesOf } from '../../language/patterns.ts'
import { clausesOf, sentencesOf } from '../../language/sentences.ts'
import { weightsIn } from '../../language/weights.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { type Carried, furtherWeight } from './further-weights.ts'
import { activityWord } from './lexicon.ts'
import { sharesBehind } from './share-of-day.ts'
import { type Stretch, wordSpan } from './stretch.ts'

export function demandsInProse(job: JobText, sections: readonly SectionNode[]): Finding<PhysicalDemand>[] {
  const found: Finding<PhysicalDemand>[] = []
  const seen = new Set<string>()
  for (const { section, passage } of passagesOf(sections)) {
    if (passage.cells.length > 1 || isBoilerplate(passage.text)) continue
    const isPhysical = section.kind === 'physical-demands' || section.kind === 'strength'
    // outside a section of physical demands only a weight makes sure that an activity is one
    for (const sentence of sentencesOf(passage.text))
      if (isPhysical || weightsIn(sentence.text).length > 0)
        for (const demand of demandsInSentence(job, passage, sentence)) {
          const { activity, frequency, pounds } = demand.value as PhysicalDemand
          const key = JSON.stringify([activity, frequency, pounds])
          if (!seen.has(key)) found.push(demand)
          seen.add(key)
        }
  }
  return found
}

function demandsInSentence(job: JobText, passage: Passage, sentence: { text: string; start: number }): Finding<PhysicalDemand>[] {
  let carried: Carried | null = null
  return clausesOf(sentence.text).flatMap(clause =>
    stretchesOf(clause.text).flatMap(stretch => {
      const found = demandsOf(job, passage, clause.text, sentence.start + clause.start, stretch, carried)
      const last = found.findLast(one => one.value?.pounds && movesWeight.test(one.value.activity))
      if (last?.value && !carried) {
        const from = passage.text.toLowerCase().indexOf(last.value.activity, sentence.start + clause.start + stretch.start)
        carried = { activity: last.value.activity, span: spanIn(passage, from, from + last.value.activity.length) }
      }
      return found
    }),
  )
}

function stretchesOf(sentence: string): Stretch[] {
  const words = matchesOf(frequencyWord, sentence).filter(match => !/\bas\s+$|\bless\s+$/i.test(sentence.slice(0, match.index)))
  if (words.length === 0) return [{ start: 0, end: sentence.length, word: null }]
  if (words.length === 1 && words[0] && !activityBetween(sentence, 0, sentence.length))
    return [{ start: 0, end: sentence.length, word: { text: words[0][0], start: words[0].index } }]
  const stretches: Stretch[] = []
  const first = words[0]?.index ?? 0
  if (activityBetween(sentence, 0, first)) stretches.push({ start: 0, end: first, word: null })
  for (const [index, match] of words.entries()) {
    const end = words[index + 1]?.index ?? sentence.length
    stretches.push({ start: match.index, end, word: { text: match[0], start: match.index } })
  }
  // "sitting frequently; standing occasionally": the word stands behind what it holds for
  if (stretches[0]?.word === null && !activityBetween(sentence, words.at(-1)?.index ?? 0, sentence.length))
    return words.map((match, index) => {
      const start = index === 0 ? 0 : (words[index - 1]?.index ?? 0) + (words[index - 1]?.[0].length ?? 0)
      const wordEnd = match.index + match[0].length
      // "Lifting: frequently 25 pounds or less"
      const end = index === words.length - 1 && weightsIn(sentence.slice(wordEnd)).length > 0 ? sentence.length : wordEnd
      return { start, end, word: { text: match[0], start: match.index } }
    })
  return stretches
}

const activityBetween = (sentence: string, start: number, end: number) => sentence.slice(start, end).search(activityWord) >= 0

function demandsOf(
  job: JobText,
  passage: Passage,
  sentence: string,
  offset: number,
  stretch: Stretch,
  carried: Carried | null,
): Finding<PhysicalDemand>[] {
  const text = sentence.slice(stretch.start, stretch.end)
  const weights = weightsIn(text)
  const activities = matchesOf(new RegExp(activityWord.source, 'gi'), text)
  const shares = sharesBehind(text, activities)
  if (activities.length === 0) return carried ? furtherWeight(job, passage, text, offset, stretch, carried) : []
  return activities.map((match, index) => {
    // a weight belongs to the nearest activity before it, and to those joined to that one
    const from = match.index
    const end = from + match[0].length
    const next = activities.slice(index + 1).find(other => /[.;]|\d/.test(text.slice(end, other.index)))?.index ?? text.length
    const weight = movesWeight.test(match[0]) ? weights.find(one => one.start > from && one.start < next) : undefined
    // its own share of the day says more than a word that stands with another activity
    const share = weight ? null : (shares[index] ?? null)
    const word = share ? null : stretch.word
    const span = (start: number, to: number) => spanIn(passage, offset + stretch.start + start, offset + stretch.start + to)
    const value: PhysicalDemand = {
      activity: match[0].toLowerCase(),
      frequency: word ? frequencyOf(word.text) : (share?.frequency ?? null),
      localCode: word ? word.text.toLowerCase() : (share?.text ?? null),
      description: weight ? text.slice(from, weight.end) : null,
      pounds: weight ? { min: weight.min, max: weight.max } : null,
    }
    const spans = [weight ? span(from, weight.end) : span(from, end)]
    if (word) spans.push(wordSpan(passage, offset, word))
    if (share) spans.push(span(share.start, share.start + share.text.length))
    return stated(job.reading, 'physical-demands/prose', value, spans)
  })
}

const movesWeight = /^(?:lift|carr|push|pull|mov|handl|exert|hoist|drag|transport)/i
