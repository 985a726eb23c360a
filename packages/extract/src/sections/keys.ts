/** The document's own keys: "F = Frequently: 1/3 to 2/3 of the time". */
import type { DocumentKey, Evidenced } from '@specmill/model'
import type { SectionNode } from '../engine/reading.ts'
import type { RepairedBlock } from '../engine/repaired-block.ts'

export function findKeys(_blocks: readonly RepairedBlock[], _sections: readonly SectionNode[]): Evidenced<DocumentKey>[] {
  return []
}
