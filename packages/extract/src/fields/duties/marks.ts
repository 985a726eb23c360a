/** Words and letters by which a list says which of its duties are essential: "Sorts the mail. E", "(E) Sorts the mail", "Sorts the mail. Essential 40%", or in a cell of the row. */
import type { Duty } from '@specmill/model'
import { type Words, wordsIn } from './words.ts'

export interface Mark {
  category: Duty['category']
  /** The share of the time, where it stands beside the word. */
  percent: number | null
  /** In the passage's text. */
  start: number
  end: number
}

const categoryOf = (mark: string): Duty['category'] => (/^E/i.test(mark) ? 'essential' : 'other')
/** Behind a word or a stop; "vitamin E" at the end of one line is no mark, as nothing else in the list has one. */
const behind =
  /(?:(?<=[\p{Ll}\d.;)])\s+[-–]?\s*[([]?(EF?|M|NE?)[)\]]?|(?<=[.;])\s+\(?(Essential|Marginal|Non-?[Ee]ssential)\)?)(?:,?\s+\(?(\d{1,3})\s?%\)?)?\s*$/u
const before = /^[([](EF?|M|NE?)[)\]]\s*[-–:]?\s+(?=\S)/u
const alone = /^(?:[([]?(?:EF?|M|NE?)[)\]]?|essential|marginal|non-?essential)$/i
/** So many duties are marked as essential where letters are marks at all. */
const fewest = 2

/** In characters, with a word in front: "… mail. Non-essential (10%)". */
const longest = 40

function markAt({ passage, start, end }: Words): Mark | null {
  const tail = Math.max(start, end - longest)
  const inFront = before.exec(passage.text.slice(start, start + longest))
  const match = inFront ?? behind.exec(passage.text.slice(tail, end))
  const mark = match?.[1] ?? match?.[2]
  const from = (inFront ? start : tail) + (match?.index ?? 0)
  return match && mark
    ? { category: categoryOf(mark), percent: match[3] ? Number(match[3]) : null, start: from, end: from + match[0].length }
    : null
}

function markInRow({ passage, start }: Words): Mark | null {
  const cell = passage.cells.find(one => one.start !== start && alone.test(one.text.trim()))
  return cell ? { category: categoryOf(cell.text.replace(/^\W+/, '')), percent: null, start: cell.start, end: cell.end } : null
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
