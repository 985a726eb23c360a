/** Repairs typographic and recognition damage block by block, and keeps the ledger of what was changed. */
import type { Document, Repair } from '@specmill/model'
import { quoteOf } from '../engine/evidence.ts'
import { type Edit, type RepairedBlock, repairedBlock } from '../engine/repaired-block.ts'
import { repairRules } from './rules.ts'

/** Of overlapping edits the first rule in the list wins. */
function settled(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) if (!kept.some(other => edit.start < other.end && other.start < edit.end)) kept.push(edit)
  return kept.sort((a, b) => a.start - b.start)
}

export function repairDocument(document: Document): { blocks: RepairedBlock[]; repairs: Repair[] } {
  const repairs: Repair[] = []
  const blocks = document.blocks.map((block, index) => {
    const edits = settled(repairRules.flatMap(rule => rule.find(block, document).map(edit => ({ ...edit, rule: rule.name }))))
    for (const edit of edits) {
      const evidence = quoteOf(block, index, edit.start, edit.end)
      repairs.push({ raw: block.text.slice(edit.start, edit.end), fixed: edit.fixed, rule: edit.rule, evidence })
    }
    return repairedBlock(block, index, edits)
  })
  return { blocks, repairs }
}
