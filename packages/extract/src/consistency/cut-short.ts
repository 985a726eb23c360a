/** A section that ends in the middle of a sentence. */
import type { SectionKind } from '@specmill/model'
import { spanIn } from '../engine/passage.ts'
import type { SectionNode } from '../engine/reading.ts'
import { sentencesOf } from '../language/sentences.ts'
import { isTitleCase } from '../sections/heading-key.ts'
import { dutyKinds, traitKinds } from '../sections/kind-groups.ts'
import type { ConsistencyRule } from './rule.ts'

const unfinished = /(?:[,–—]|\b(?:of|the|to|for|with|in|an|by|from|as|including))$/i
/** Headers, lists of labels and the like end as they please. */
const running: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'distinguishing-characteristics',
  ...dutyKinds,
  ...traitKinds,
  'minimum-requirements',
  'education',
  'experience',
  'special-requirements',
])

/** A heading that nobody understood, with nothing below it, may be the last words of what stands above. */
const completes = (next: SectionNode | undefined): boolean =>
  next?.kind === 'other' && next.passages.length === 0 && next.children.length === 0

/** "… prepares reports for the" is one; refuses "…; and" above an alternative, a wrapped heading, and a section that goes on in its parts. */
export const cutShort: ConsistencyRule = {
  code: 'consistency/cut-short',
  find: reading =>
    reading.sections.flatMap((section, index) => {
      const last = section.passages.at(-1)
      if (!last || !running.has(section.kind) || section.children.length > 0 || last.cells.length > 1 || last.text.length < 30) return []
      // "… . Administrative Aide I," is a line of titles
      const sentence = sentencesOf(last.text).at(-1)?.text ?? ''
      if (!unfinished.test(sentence) || isTitleCase(sentence) || completes(reading.sections[index + 1])) return []
      const from = Math.max(0, last.text.lastIndexOf(' ', last.text.length - 25))
      return [{ text: 'The section ends in the middle of a sentence.', place: spanIn(last, from), path: null }]
    }),
}
