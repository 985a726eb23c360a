/** A place that paragraphs and tables stand in: the body, a footnote, a margin, a text box. */
import type { Paragraph } from './paragraph.ts'
import { type CellLayout, type Row, tableFrom } from './rows.ts'
import type { StyledText } from './styled-text.ts'
import type { Content } from './table.ts'

interface Level {
  content: Content[]
  cells: Content[][]
  rows: Row[]
}

export class Place {
  /** Of the paragraph that is being read. */
  parts: StyledText[] = []
  marker = ''
  /** What follows the paragraph: its text boxes. */
  boxes: Content[] = []
  /** By depth of tables, 0 for outside of them. */
  readonly #levels: Level[] = [newLevel()]

  /** @param depth of the table that it stands in */
  paragraph(paragraph: Paragraph, depth: number): void {
    this.#at(depth).content.push({ paragraph }, ...this.boxes)
    this.parts = []
    this.marker = ''
    this.boxes = []
  }

  endCell(depth: number): void {
    const level = this.#at(depth)
    level.cells.push(level.content)
    level.content = []
  }

  endRow(depth: number, layout: CellLayout[]): void {
    const level = this.#at(depth)
    if (level.cells.length > 0) level.rows.push({ cells: level.cells, layout })
    level.cells = []
  }

  /** All that stands in it; what a file that was cut off left unfinished too. */
  get content(): Content[] {
    return this.#at(0).content
  }

  /** The level of a depth, after all tables within it have ended. */
  #at(depth: number): Level {
    while (this.#levels.length > depth + 1) {
      const ended = this.#levels.pop() as Level
      const around = this.#levels.at(-1) as Level
      if (ended.cells.length > 0) ended.rows.push({ cells: ended.cells, layout: [] })
      if (ended.rows.length > 0) around.content.push({ table: tableFrom(ended.rows) })
      around.content.push(...ended.content)
    }
    while (this.#levels.length <= depth) this.#levels.push(newLevel())
    return this.#levels[depth] as Level
  }
}

function newLevel(): Level {
  return { content: [], cells: [], rows: [] }
}
