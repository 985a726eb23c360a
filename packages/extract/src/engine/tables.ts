/** Rows of a section's passages, gathered into tables. */
import type { Passage } from './passage.ts'
import type { SectionNode } from './reading.ts'

export interface Table {
  section: SectionNode
  rows: Passage[]
}

/** Rows that follow one another, of one table number, in sections in document order. */
export function tablesOf(sections: readonly SectionNode[]): Table[] {
  const tables: Table[] = []
  for (const section of sections) {
    let last: Passage | null = null
    for (const passage of section.passages) {
      // a row with one cell left (a line of a table that wraps, a rubric) belongs to the table around it
      const isRow = passage.table !== null
      if (isRow && last && last.table === passage.table) tables.at(-1)?.rows.push(passage)
      else if (isRow) tables.push({ section, rows: [passage] })
      last = isRow ? passage : null
    }
  }
  return tables
}

const tick = /^(?:x|✓|✔|√|☒|☑|■|●|\[x\]|yes)$/i

/** Is this cell ticked? "X" is; "" and "☐" are not. */
export const isTicked = (cell: { text: string; checked: boolean | null }): boolean => cell.checked ?? tick.test(cell.text.trim())
