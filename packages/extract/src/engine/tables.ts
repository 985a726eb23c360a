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
      const open = tables.at(-1)
      if (isRow && open && last && last.table === passage.table && !isHeadAgain(open, passage)) open.rows.push(passage)
      else if (isRow) tables.push({ section, rows: [passage] })
      last = isRow ? passage : null
    }
  }
  return tables
}

/** "Lifting | none | under 1/3 | over 2/3" below "Standing | none | under 1/3 | over 2/3": the same columns, and another table. */
function isHeadAgain({ rows: [head] }: Table, { cells }: Passage): boolean {
  const titles = titlesOf(head?.cells ?? [])
  return titles.includes('\t') && titlesOf(cells) === titles && cells[0]?.text !== head?.cells[0]?.text
}

/** Of all columns but the first. */
const titlesOf = (row: Passage['cells']): string =>
  row
    .slice(1)
    .map(({ text }) => text.trim().toLowerCase())
    .join('\t')
    .trimEnd()

const tick = /^(?:x|✓|✔|√|☒|☑|■|●|\[x\]|yes)$/i

/** Is this cell ticked? "X" is; "" and "☐" are not. */
export const isTicked = (cell: { text: string; checked: boolean | null }): boolean => cell.checked ?? tick.test(cell.text.trim())
