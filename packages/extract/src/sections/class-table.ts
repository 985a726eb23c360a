/** The table of a series that lists its classes: "1177 Medical Clerk", one line or row a class below a heading that names titles and codes. */

import { remembered } from '../engine/remembered.ts'
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import { cellColumnsOf, classFromCells } from './class-table-cells.ts'
import { columnsOf, fromColumns } from './class-table-columns.ts'
import type { ListedClass } from './described-class.ts'

const announces =
  /\bclass(?:ification)?\s+titles?\s+and\s+(?:class\s+)?codes?\b|\bclass(?:es)?\s+(?:in|of)\s+(?:the\s+|this\s+)?series\s*:?$/i
/** A word of each head of such a table. */
const namesClasses = /class|title|job|position/i
/** The head of a table that begins the document: "CLASS TITLE  CLASS CODE  SALARY GROUP". */
const headOfTable =
  /^(?:class(?:ification)?|job|position)\s+titles?\b[^:]*\b(?:class(?:ification)?|job|position|title)?\s*(?:codes?|nos?\.?|numbers?)\b[^:.]*$/i
const columns = /^(?:schem(?:atic)?\s*(?:code)?|class\s*(?:code|title)?|code|title|\s)+$/i
/** A schematic code, the class code, the title, and what is said of it in brackets at the end. */
const line =
  /^(?:[A-Z]{1,3}\d[\dO]{1,2}\s+)?([A-Z]{0,2}\d{2,5}[A-Z]?)\s+[-–:]?\s*(\p{Lu}.{2,110}?)(\s*\*+)?(\s*\((?:abolished|footnote|formerly|see|established|effective)\b[^)]*\)\.?)?(?:\s*\*+)?$/iu
const titleFirst = /^(\p{Lu}[^\d]{2,90}?)\s+[-–(]?\s*(?:code\s*)?(\d{3,5}[A-Z]?)\)?$/u
/** The same with a grade and the pay behind it. */
const titleAndGrade = /^(\p{Lu}[^\d$]{2,90}?)\s+([A-Z]{0,2}\d{3,6}[A-Z]?)(?=\s+(?:[A-Z]{0,3}-?\d{1,3}[A-Z]?\b|\$))\s/u

function fromText(block: RepairedBlock): ListedClass | null {
  const text = block.text.trim()
  const offset = block.text.indexOf(text)
  const span = (from: number, length: number): Span => ({ block: block.index, start: offset + from, end: offset + from + length })
  const match = line.exec(text)
  if (match?.[1] && match[2]) {
    const titleAt = text.indexOf(match[2], text.indexOf(match[1]) + match[1].length)
    const note = match[4]
    return {
      title: match[2],
      code: match[1],
      titleSpan: span(titleAt, match[2].length),
      codeSpan: span(text.indexOf(match[1], /^[A-Z]{1,3}\d[\dO]{1,2}\s+/.exec(text)?.[0].length ?? 0), match[1].length),
      noteSpan: note ? span(text.lastIndexOf(note.trim()), note.trim().length) : null,
    }
  }
  const other = titleFirst.exec(text) ?? titleAndGrade.exec(text)
  if (!other?.[1] || !other[2]) return null
  return {
    title: other[1],
    code: other[2],
    titleSpan: span(0, other[1].length),
    codeSpan: span(text.indexOf(other[2], other[1].length), other[2].length),
    noteSpan: null,
  }
}

function fromRow(block: RepairedBlock): ListedClass | null {
  const cells = block.cells.filter(cell => cell.text.trim())
  const code = cells.findLast(
    cell => /^(?=.*\d)[A-Z]{0,2}\d{2,5}[A-Z]?$/.test(cell.text.trim()) && !/^[A-Z]{2}\d{2,3}$/.test(cell.text.trim()),
  )
  const title = cells.find(cell => /\p{Lu}\p{L}{2}/u.test(cell.text) && cell.text.length < 110)
  if (!code || !title) return null
  const note = /\s*\((?:abolished|formerly|see|established)\b[^)]*\)\.?\s*$/i.exec(title.text)
  const end = title.end - (note?.[0].length ?? 0)
  return {
    title: block.text.slice(title.start, end).trim(),
    code: code.text.trim(),
    titleSpan: { block: block.index, start: title.start, end },
    codeSpan: { block: block.index, start: code.start, end: code.end },
    noteSpan: note ? { block: block.index, start: end, end: title.end } : null,
  }
}

function fromLines(code: RepairedBlock, block: RepairedBlock): ListedClass | null {
  const note = /\s*\((?:abolished|formerly|see|established)\b[^)]*\)\.?\s*$/i.exec(block.text)
  const end = block.text.length - (note?.[0].length ?? 0)
  if (!/^\p{Lu}\p{L}/u.test(block.text) || end > 110) return null
  return {
    title: block.text.slice(0, end).trim(),
    code: code.text.trim(),
    titleSpan: { block: block.index, start: 0, end },
    codeSpan: { block: code.index, start: 0, end: code.text.length },
    noteSpan: note ? { block: block.index, start: end, end: block.text.length } : null,
  }
}

/** "Series | Class title | Class code | Grade | Revised" near the top; further down it may be about other classes. */
function isHeadOfDocument(block: RepairedBlock): boolean {
  const columns = block.index < 20 && block.cells.length > 2 ? (cellColumnsOf(block) ?? []) : []
  return columns.includes('title') && columns.includes('code')
}

/** @returns the classes in the order of the table; [] where there is none */
export const listedClasses = remembered((blocks: readonly RepairedBlock[]): ListedClass[] => {
  const at = blocks.findIndex(
    block =>
      block.text.length < 160 &&
      namesClasses.test(block.text) &&
      (announces.test(block.text) || headOfTable.test(block.text.trim()) || isHeadOfDocument(block)),
  )
  if (at < 0) return []
  const found: ListedClass[] = []
  const named = columnsOf(blocks[at]?.text.trim() ?? '') ?? []
  const head = blocks[at]
  const cells = head ? cellColumnsOf(head) : null
  let code: RepairedBlock | null = null
  for (const block of blocks.slice(at + 1, at + 160)) {
    const text = block.text.trim()
    // a table whose cells were read as lines: schematic code, code, title
    if (/^(?:[A-Z]{2}\d{2,3}|\d{3,5})$/.test(text)) {
      code = /^\d/.test(text) ? block : null
      continue
    }
    const listed: ListedClass | null =
      (cells ? classFromCells(block, cells) : null) ??
      (named.length > 1 ? fromColumns(block, named) : null) ??
      (code ? fromLines(code, block) : block.cells.length > 1 ? fromRow(block) : fromText(block))
    code = null
    if (listed && !found.some(other => other.title.toLowerCase() === listed.title.toLowerCase())) found.push(listed)
    else if (!listed && !columns.test(block.text.trim()) && !/^[*_]/.test(block.text.trim())) break
  }
  return found
})
