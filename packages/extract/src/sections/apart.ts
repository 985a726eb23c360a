/** Blocks that are no part of the section in which they stand: footnotes, and boilerplate that is printed more than once. */
import type { DocumentFootnote, Evidenced, Finding, Footnote, SectionKind } from '@specmill/model'
import type { RepairedBlock } from '../engine/repaired-block.ts'

export interface Apart {
  kinds: Map<number, SectionKind>
  footnotes: Evidenced<Footnote>[]
  disclaimers: Finding<string>[]
}

export function findApart(_blocks: readonly RepairedBlock[], _known: readonly DocumentFootnote[]): Apart {
  return { kinds: new Map(), footnotes: [], disclaimers: [] }
}
