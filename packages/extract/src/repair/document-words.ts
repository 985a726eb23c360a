/** The words that a repair may trust: those of headings and dates, and those that stand whole elsewhere in the document. */
import type { Document } from '@specmill/model'
import { remembered } from '../engine/remembered.ts'
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
  latin(): number
  /** Of each table, by column: the texts of its cells. */
  columns(table: number): string[][]
}

/** Read once a document; what only damaged ones are asked for, when it is asked for. */
export const wordsOf = remembered((document: Document): DocumentWords => {
  const counts = new Map<string, number>()
  for (const { text } of document.blocks)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  let latin: number | null = null
  return {
    counts,
    knows: word => trusted.has(word.toLowerCase()) || counts.has(word.toLowerCase()),
    latin: () => (latin ??= latinShareOf(counts)),
    columns: table => columnsOf(document).get(table) ?? [],
  }
})

const plain = /^[a-z]+$/

function latinShareOf(counts: ReadonlyMap<string, number>): number {
  let latin = 0
  let letters = 0
  for (const [word, count] of counts) {
    letters += word.length * count
    latin += (plain.test(word) ? word.length : (word.match(/\p{Script=Latin}/gu)?.length ?? 0)) * count
  }
  return letters ? latin / letters : 1
}

/** Table → its columns → the texts of their cells. */
const columnsOf = remembered(({ blocks }: Document): ReadonlyMap<number, string[][]> => {
  const tables = new Map<number, string[][]>()
  for (const { table, cells } of blocks) {
    if (table === null) continue
    const columns = tables.get(table) ?? []
    for (const [index, cell] of cells.entries()) {
      const column = columns[index] ?? []
      column.push(latinized(cell.text.trim()))
      columns[index] = column
    }
    tables.set(table, columns)
  }
  return tables
})
