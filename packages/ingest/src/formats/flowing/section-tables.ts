/** Tables that are a form of headings and their texts, the headings bold in the first of two columns; not those of labels and values. */
import { stretches } from './styled-text.ts'
import { type Content, isWritten, type Table, type TableCell } from './table.ts'

/** In characters: of a heading, and of a text that takes more than a line. */
const [longestHeading, line] = [80, 100]
/** Of a sentence, in words. */
const fewestWords = 4
const [fewestRows, fewestParagraphs] = [3, 3]

/** @returns whether most first cells are bold, and beside them stand lists or several paragraphs, or nearly everywhere long texts */
export function areSections(rows: Table): boolean {
  const labelled = rows.filter(cells => cells.length === 2 && cells[0] !== undefined && isHeading(cells[0]))
  if (labelled.length < fewestRows || labelled.filter(([, text]) => text && isBold(text)).length > labelled.length * 0.3) return false
  if (labelled.filter(([first]) => first && isBold(first)).length < labelled.length * 0.7) return false
  const texts = labelled.map(cells => writtenIn(cells[1])).filter(written => written.length > 0)
  const long = texts.filter(isLong).length
  return texts.some(written => written.length >= fewestParagraphs) ? long > 1 : texts.length >= fewestRows && long >= texts.length * 0.6
}

/** A row of such a table that is a heading and its text; "Grade" beside "12" stays a row. */
export function isSection(cells: readonly TableCell[]): boolean {
  const [first, text] = cells
  if (!first || !text || cells.length > 2 || !isHeading(first)) return false
  const written = writtenIn(text)
  return written.length === 0 || isLong(written)
}

const writtenIn = (cell: TableCell | undefined) => (cell?.content ?? []).filter(isWritten)

function isHeading(cell: TableCell): boolean {
  const [only, ...more] = writtenIn(cell)
  return more.length === 0 && only?.paragraph !== undefined && only.paragraph.text.text.trim().length <= longestHeading
}

function isBold(cell: TableCell): boolean {
  const written = writtenIn(cell)
  return (
    written.length > 0 &&
    written.every(({ paragraph }) => {
      if (!paragraph) return false
      const bold = stretches(paragraph.text, ink => ink.bold)
      return bold.reduce((sum, [start, end]) => sum + end - start, 0) >= paragraph.text.text.replace(/\W+$/, '').trim().length
    })
  )
}

function isLong(written: readonly Content[]): boolean {
  if (written.length > 1) return true
  return written.some(({ paragraph, table }) => {
    const text = paragraph?.text.text.trim() ?? ''
    return table !== undefined || text.length > line || (/[.!?]$/.test(text) && text.split(' ').length >= fewestWords)
  })
}
