/** Tables → rows with one cell a column of the grid; tables that only lay out a page → the blocks that stand in them. */
import type { Blocks } from './blocks.ts'
import { areSections, isSection } from './section-tables.ts'
import { join, nothing, oneLine, type StyledText, styled } from './styled-text.ts'
import { type Content, isWritten, type Table, type TableCell } from './table.ts'

/** Word's own limit. More in a file is damage, or meant to fill the memory. */
export const mostColumns = 63

/** In characters: a paragraph of two lines or more across the page. */
const longCell = 200

/** Adds paragraphs and tables to the blocks, in order. */
export function addContent(content: Iterable<Content>, blocks: Blocks): void {
  for (const { paragraph, table } of content) {
    if (paragraph) blocks.paragraph(paragraph)
    else addTable(table, blocks)
  }
}

function addTable(rows: Table, blocks: Blocks): void {
  const number = blocks.newTable()
  const single = rows.every(cells => cells.length <= 1)
  const columns = isLayout(rows) || (rows.length <= 2 && rows.every(cells => cells.length === 2 && cells.every(isColumn)))
  const boxed = rows.some(cells => cells.length === 1 && isProse(cells))
  const sections = areSections(rows)
  /** How many more rows the cell above reaches down into, by column. */
  const covered: number[] = []
  for (const cells of rows.flatMap(lineByLine)) {
    if (single || columns || isProse(cells) || (sections && isSection(cells)) || (boxed && cells.length === 1)) {
      for (let column = 0; column < covered.length; column++) covered[column] = Math.max(0, (covered[column] ?? 0) - 1)
      for (const { content } of cells) addContent(content, blocks)
      continue
    }
    blocks.row(grid(cells, covered), number)
    for (const { content } of cells) for (const { table: nested } of content) if (nested) addTable(nested, blocks)
  }
}

/** A row of several labels below one another, and of as many values: "Title:" and "Code:" beside "Pump Operator" and "5120". */
function lineByLine(cells: TableCell[]): TableCell[][] {
  const [labels, values] = cells.map(({ content }) => content.filter(isWritten))
  if (!labels || !values || cells.length !== 2 || labels.length < 2 || labels.length !== values.length) return [cells]
  if (cells.some(cell => cell.rows > 1) || !labels.every(({ paragraph }) => /^[^:]{2,40}:$/.test(paragraph?.text.text.trim() ?? '')))
    return [cells]
  return labels.map((label, at) => cells.map((cell, column) => ({ ...cell, content: [column === 0 ? label : (values[at] as Content)] })))
}

/** One text a column: that of a merged cell in its first column and row, nothing in the others. */
function grid(cells: TableCell[], covered: number[]): StyledText[] {
  const texts: StyledText[] = []
  const passCovered = (): void => {
    while ((covered[texts.length] ?? 0) > 0 && texts.length < mostColumns) {
      covered[texts.length] = (covered[texts.length] ?? 1) - 1
      texts.push(nothing)
    }
  }
  for (const cell of cells) {
    passCovered()
    for (let column = 0; column < Math.min(mostColumns, Math.max(1, cell.span)) && texts.length < mostColumns; column++) {
      covered[texts.length] = cell.rows - 1
      texts.push(column === 0 ? textOfCell(cell) : nothing)
    }
  }
  passCovered()
  return texts
}

/** All of a cell on one line. Its numbers stay, as they are often all that a column holds; bullets only where they part several items. */
function textOfCell({ content }: TableCell): StyledText {
  const several = itemsIn(content) > 1
  const texts = content.map(({ paragraph }) => {
    if (!paragraph) return nothing
    const { counted, text } = paragraph
    const marker = counted?.marker && (counted.ordered || several) ? `${counted.marker} ` : ''
    const ink = text.inks[0] ?? { bold: false, raised: false, size: 0 }
    return oneLine(join([styled(marker, { ...ink, bold: false, raised: false }), text], ''))
  })
  return join(texts, ' ')
}

function itemsIn(content: Content[]): number {
  return content.filter(({ paragraph }) => paragraph?.counted?.marker && paragraph.text.text.trim() !== '').length
}

/** A row that is a box for running text: one cell with several paragraphs or a long one, or a label beside a list. */
function isProse(cells: TableCell[]): boolean {
  const [first, second, ...more] = cells
  if (!first || more.length > 0) return false
  if (second) return [first, second].some(({ content }) => itemsIn(content) > 1)
  const written = first.content.filter(isWritten)
  return written.length > 1 || written.some(({ paragraph }) => (paragraph?.text.text.length ?? 0) > longCell)
}

/** A column of a page: several paragraphs of running text, or a list. */
function isColumn({ content }: TableCell): boolean {
  const written = content.filter(isWritten)
  const prose = written.filter(({ paragraph }) => (paragraph?.text.text.length ?? 0) > 120)
  return written.length > 2 && (prose.length > 1 || itemsIn(content) > 1)
}

/** Few rows, and one cell holds what makes up a page: the menu, the text and the news of an old web page stand beside one another so. */
export function isLayout(rows: Table): boolean {
  return rows.length <= 3 && rows.some(cells => cells.length > 1 && cells.length < 5 && cells.some(isPage))
}

function isPage({ content }: TableCell): boolean {
  const written = content.filter(isWritten)
  return written.length > 4 && (written.some(({ table }) => table !== undefined) || written.some(({ paragraph }) => paragraph?.heading))
}

/** All paragraphs, those in tables too. */
export function textsIn(content: Content[]): StyledText[] {
  return content.flatMap(({ paragraph, table }) =>
    paragraph ? [paragraph.text] : table.flatMap(cells => cells.flatMap(cell => textsIn(cell.content))),
  )
}
