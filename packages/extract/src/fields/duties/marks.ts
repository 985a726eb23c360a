/** Letters by which a list says which of its duties are essential: "Sorts the mail. E", "(E) Sorts the mail", or in a cell of the row. */
import type { Duty } from '@specmill/model'
import { type Words, wordsIn } from './words.ts'

export interface Mark {
  category: Duty['category']
  /** In the passage's text. */
  start: number
  end: number
}

const categories: Readonly<Record<string, Duty['category']>> = { E: 'essential', EF: 'essential', M: 'other', N: 'other', NE: 'other' }
/** Behind a word or a stop; "vitamin E" at the end of one line is no mark, as nothing else in the list has one. */
const behind = /(?<=[\p{Ll}\d.;)])\s+[-–]?\s*[([]?(EF?|M|NE?)[)\]]?\s*$/u
const before = /^[([](EF?|M|NE?)[)\]]\s*[-–:]?\s+(?=\S)/u
const alone = /^[([]?(EF?|M|NE?)[)\]]?$/
/** So many duties are marked as essential where letters are marks at all. */
const fewest = 2

function markAt({ passage, start, end }: Words): Mark | null {
  const text = passage.text.slice(start, end)
  const match = before.exec(text) ?? behind.exec(text)
  return match?.[1]
    ? { category: categories[match[1]] ?? null, start: start + match.index, end: start + match.index + match[0].length }
    : null
}

function markInRow({ passage, start }: Words): Mark | null {
  const cell = passage.cells.find(one => one.start !== start && alone.test(one.text.trim()))
  return cell ? { category: categories[alone.exec(cell.text.trim())?.[1] ?? ''] ?? null, start: cell.start, end: cell.end } : null
}

/** @returns for each of the duties of one section its words without the mark, and the mark */
export function marked(all: readonly Words[]): { words: Words; mark: Mark | null }[] {
  const marks = all.map(words => (words.passage.cells.length > 1 ? markInRow(words) : markAt(words)))
  if (marks.filter(mark => mark?.category === 'essential').length < fewest) return all.map(words => ({ words, mark: null }))
  return all.map((words, index) => {
    const mark = marks[index] ?? null
    if (!mark || mark.start >= words.end || mark.end <= words.start) return { words, mark }
    const [start, end] = mark.start <= words.start ? [mark.end, words.end] : [words.start, mark.start]
    return { words: wordsIn(words.section, words.passage, start, end) ?? words, mark }
  })
}
