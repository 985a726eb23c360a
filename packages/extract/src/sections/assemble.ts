/** Sections as they were read → sections of the extraction. */
import type { Evidenced, Section } from '@specmill/model'
import { evidenceOf } from '../engine/evidence.ts'
import { type Passage, spanIn } from '../engine/passage.ts'
import type { Reading, SectionNode } from '../engine/reading.ts'

/** A number or letter in front of an item is content: other text refers to it. A bullet is none. */
const numbered = (marker: string | null) => (marker && /[\p{L}\p{N}]/u.test(marker) && marker !== 'o' ? `${marker} ` : '')

/** A run of white space without a tab, unless it is the single space as which it is to be read. */
const unevenSpace = / [^\S\t]+|[^\S\t ][^\S\t]*/g

const bodyOf = (passage: Passage): string => numbered(passage.marker) + passage.text.replace(unevenSpace, ' ').trim()

export function sectionOf(reading: Reading, node: SectionNode): Evidenced<Section> {
  return {
    id: node.id,
    kind: node.kind,
    level: node.level,
    parent: node.parent?.id ?? null,
    heading: node.heading,
    scope: node.scope,
    note: node.note,
    text: node.passages.map(bodyOf).filter(Boolean).join('\n'),
    records: node.records,
    evidence: [...(node.headingSpan ? [node.headingSpan] : []), ...node.passages.map(passage => spanIn(passage))].map(span =>
      evidenceOf(reading.blocks, span),
    ),
  }
}
