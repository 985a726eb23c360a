/** The words that a repair may trust: those of headings and dates, and those that stand whole elsewhere in the document. */
import type { Document } from '@specmill/model'
import { monthNames } from '../language/dates.ts'
import { headingPhrases } from '../sections/lexicon/index.ts'
import { latinized } from './homoglyphs.ts'

const trusted = new Set([
  ...monthNames,
  ...'adopted approved abolished consolidated created effective established reviewed revised revision updated title class code salary range department division position job'.split(
    ' ',
  ),
  ...Object.values(headingPhrases)
    .flat()
    .join(' ')
    .split(/[ /]/)
    .filter(word => word.length > 3),
])

export interface DocumentWords {
  /** Lower case → how often it stands in the document. */
  counts: ReadonlyMap<string, number>
  knows(word: string): boolean
  /** Share of letters that are Latin. */
  latin: number
  /** Of each table, by column: the texts of its cells. */
  columns(table: number): string[][]
}

const plain = /^[a-z]+$/
const cache = new WeakMap<Document, DocumentWords>()

/** Read once a document. */
export function wordsOf(document: Document): DocumentWords {
  const known = cache.get(document)
  if (known) return known
  const counts = new Map<string, number>()
  let latin = 0
  let letters = 0
  const tables = new Map<number, string[][]>()
  for (const block of document.blocks) {
    for (const word of block.text.match(/\p{L}+/gu) ?? []) {
      const lower = word.toLowerCase()
      letters += word.length
      latin += plain.test(lower) ? word.length : (word.match(/\p{Script=Latin}/gu)?.length ?? 0)
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
    }
    if (block.table === null) continue
    const columns = tables.get(block.table) ?? []
    for (const [index, cell] of block.cells.entries()) {
      const column = columns[index] ?? []
      column.push(latinized(cell.text.trim()))
      columns[index] = column
    }
    tables.set(block.table, columns)
  }
  const words: DocumentWords = {
    counts,
    knows: word => trusted.has(word.toLowerCase()) || counts.has(word.toLowerCase()),
    latin: letters ? latin / letters : 1,
    columns: table => tables.get(table) ?? [],
  }
  cache.set(document, words)
  return words
}
