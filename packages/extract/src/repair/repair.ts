/** Repairs typographic and recognition damage block by block, and keeps the ledger of what was changed. */
import type { Document, Repair } from '@specmill/model'
import { quoteOf } from '../engine/evidence.ts'
import { type Edit, type RepairedBlock, repairedBlock } from '../engine/repaired-block.ts'
import { repairRules } from './rules.ts'

/** Of overlapping edits the first rule in the list wins. */
const settled = (edits: readonly Edit[]): readonly Edit[] => (edits.length < 2 ? edits : heaps(edits).flatMap(settledHeap))

function settledHeap(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) if (!kept.some(other => edit.start < other.end && other.start < edit.end)) kept.push(edit)
  return kept.sort((a, b) => a.start - b.start)
}

/** Edits of one heap may overlap, those of two do not: a long paragraph has thousands. In each heap they keep their order. */
function heaps(edits: readonly Edit[]): Edit[][] {
  const order = new Map(edits.map((edit, index) => [edit, index]))
  const found: Edit[][] = []
  let end = -1
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start >= end) found.push([])
    found.at(-1)?.push(edit)
    end = Math.max(end, edit.end)
  }
  for (const heap of found) if (heap.length > 1) heap.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return found
}

export function repairDocument(document: Document): { blocks: RepairedBlock[]; repairs: Repair[] } {
  const repairs: Repair[] = []
  const text = document.blocks.map(block => block.text).join('\n')
  const rules = repairRules.filter(({ sign }) => sign.test(text))
  const blocks = document.blocks.map((block, index) => {
    const found: Edit[] = []
    for (const { name, find } of rules) for (const edit of find(block, document)) found.push({ ...edit, rule: name })
    const edits = settled(found)
    for (const edit of edits) {
      const evidence = quoteOf(block, index, edit.start, edit.end)
      repairs.push({ raw: block.text.slice(edit.start, edit.end), fixed: edit.fixed, rule: edit.rule, evidence })
    }
    return repairedBlock(block, index, edits)
  })
  return { blocks, repairs }
}
