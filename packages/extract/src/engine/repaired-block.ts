/** A block of the document with its text repaired, and the way back from each repaired character to the raw ones. */
import type { Cell, DocumentBlock } from '@specmill/model'

/** Raw characters [start, end) are read as `fixed`. Edits of one block are in order and do not overlap. */
export interface Edit {
  start: number
  end: number
  fixed: string
  /** `repair/what` */
  rule: string
}

export interface RepairedCell {
  text: string
  /** In the repaired text of the block. */
  start: number
  end: number
  checked: boolean | null
}

export interface RepairedBlock {
  index: number
  raw: DocumentBlock
  text: string
  /** Of a row; a repair that joins words across a tab leaves fewer cells than were read. */
  cells: RepairedCell[]
  edits: readonly Edit[]
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.fixed
    from = edit.end
  }
  return result + text.slice(from)
}

/** Raw cells whose text begins inside a repaired cell decide whether that is checked; most rows have no box to check. */
function cellsOf(block: DocumentBlock, text: string, rawOffset: (repaired: number) => number): RepairedCell[] {
  if (block.kind !== 'row') return []
  const boxes = boxesOf(block.cells)
  const cells: RepairedCell[] = []
  let start = 0
  let passed = 0
  for (const part of text.split('\t')) {
    const end = start + part.length
    let checked: boolean | null = null
    if (passed < boxes.length) {
      const from = rawOffset(start)
      while ((boxes[passed]?.start ?? from) < from) passed++
      const box = boxes[passed]
      if (box && box.start <= rawOffset(end)) checked = box.checked
    }
    cells.push({ text: part, start, end, checked })
    start = end + 1
  }
  return cells
}

/** The raw cells that can be checked, each with its place in the raw text. */
function boxesOf(cells: readonly Cell[]): { start: number; checked: boolean }[] {
  const boxes: { start: number; checked: boolean }[] = []
  let start = 0
  for (const { text, checked } of cells) {
    if (checked !== null) boxes.push({ start, checked })
    start += text.length + 1
  }
  return boxes
}

export function repairedBlock(raw: DocumentBlock, index: number, edits: readonly Edit[]): RepairedBlock {
  const text = applied(raw.text, edits)
  const block: RepairedBlock = { index, raw, text, cells: [], edits }
  block.cells = cellsOf(raw, text, offset => rawRange(block, offset, offset).start)
  return block
}

/** The raw range that a repaired range was read from; an edit is taken whole or not at all. */
export function rawRange(block: RepairedBlock, start: number, end: number): { start: number; end: number } {
  let shift = 0 // raw offset minus repaired offset, behind the edits passed so far
  let rawStart: number | null = null
  for (const edit of block.edits) {
    const fixedStart = edit.start - shift
    const fixedEnd = fixedStart + edit.fixed.length
    if (rawStart === null && start < fixedEnd) rawStart = start > fixedStart ? edit.start : start + shift
    if (end <= fixedStart) return { start: rawStart ?? start + shift, end: end + shift }
    if (end <= fixedEnd) return { start: rawStart ?? edit.start, end: edit.end }
    shift = edit.end - fixedEnd
  }
  return { start: rawStart ?? start + shift, end: end + shift }
}

/** The repaired offset of a raw one; inside an edit, the end of what it was fixed to. */
export function repairedOffset(block: RepairedBlock, raw: number): number {
  let shift = 0
  for (const edit of block.edits) {
    if (raw <= edit.start) break
    const fixedEnd = edit.start - shift + edit.fixed.length
    if (raw < edit.end) return fixedEnd
    shift = edit.end - fixedEnd
  }
  return raw - shift
}
