/** Mammoth's tree of a body → its paragraphs and tables in order. */
import type { Content, Table, TableCell } from '../flowing/table.ts'
import { mostColumns } from '../flowing/tables.ts'
import type { Node } from './mammoth.ts'
import { chunkOf } from './mark-paragraphs.ts'
import { type ParagraphContext, readParagraph } from './paragraph.ts'

/** One after the other, as they are asked for: lists are counted on the way. */
export function* readBody(nodes: Node[], context: ParagraphContext): Generator<Content> {
  for (const node of nodes) {
    const chunk = node.type === 'paragraph' ? chunkOf(node.children?.[0]?.name) : null
    if (chunk !== null) yield* context.chunks.get(chunk) ?? []
    else if (node.type === 'paragraph') yield { paragraph: readParagraph(node, context) }
    else if (node.type === 'table') yield { table: readTable(node, context) }
    else yield* readBody(node.children ?? [], context)
  }
}

function readTable(table: Node, context: ParagraphContext): Table {
  return (table.children ?? []).map(row => (row.children ?? []).map(cell => readCell(cell, context)))
}

function readCell(cell: Node, context: ParagraphContext): TableCell {
  return {
    span: Math.min(mostColumns, Math.max(1, cell.colSpan ?? 1)),
    rows: Math.max(1, cell.rowSpan ?? 1),
    content: [...readBody(cell.children ?? [], context)],
  }
}
