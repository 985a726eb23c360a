/** Footnotes and disclaimers as they go into the extraction. */
import type { Evidenced, Finding, Footnote } from '@specmill/model'
import { evidenceOf } from '../engine/evidence.ts'
import { stated } from '../engine/finding.ts'
import { spanIn } from '../engine/passage.ts'
import type { Reading, SectionNode } from '../engine/reading.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { FoundFootnote } from './apart.ts'
import { isBoilerplate } from './boilerplate.ts'

/** Each disclaimer once, however often it is printed: the sentences from the first to the last that are boilerplate. */
export function findDisclaimers(reading: Reading, repeated: ReadonlySet<number>): Finding<string>[] {
  const found = new Map<string, Finding<string>>()
  for (const section of reading.sections)
    for (const passage of section.passages) {
      if (passage.kind === 'row') continue
      const whole = repeated.has(passage.block)
      if (!whole && !isBoilerplate(passage.text)) continue
      const sentences = sentencesOf(passage.text)
      const inside = sentences.filter(sentence => isBoilerplate(sentence.text))
      const first = whole || inside.length === 0 ? 0 : (inside[0]?.start ?? 0)
      const last = whole || inside.length === 0 ? passage.text.length : (inside.at(-1)?.end ?? passage.text.length)
      const text = passage.text.slice(first, last)
      if (!found.has(text))
        found.set(text, stated(reading, whole ? 'disclaimers/repeated' : 'disclaimers/boilerplate', text, spanIn(passage, first, last)))
    }
  return [...found.values()]
}

export function footnotesOf(reading: Reading, notes: readonly FoundFootnote[]): Evidenced<Footnote>[] {
  return notes.map(note => {
    const block = reading.blocks[note.block]
    const text = (block?.text ?? '').slice(note.textStart).trim()
    const anchoredTo = note.anchor === null ? null : (sectionAt(reading.sections, note.anchor)?.id ?? null)
    const span = { block: note.block, start: 0, end: block?.text.length ?? 0 }
    return { marker: note.marker, text, anchoredTo, evidence: [evidenceOf(reading.blocks, span)] }
  })
}

const sectionAt = (sections: readonly SectionNode[], block: number) =>
  sections.find(section => section.headingSpan?.block === block || section.passages.some(passage => passage.block === block))
