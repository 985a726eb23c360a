/** A stretch of a passage as a value shows it: without bullets, list punctuation and line ends, and with its place. */
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { SectionNode } from '../../engine/reading.ts'
import { remembered } from '../../engine/remembered.ts'
import type { Span } from '../../engine/span.ts'
import { matchesOf } from '../../language/patterns.ts'
import { clausesOf, type Stretch, sentencesOf } from '../../language/sentences.ts'
import { evenSpaces } from '../../language/white-space.ts'

export interface Words {
  section: SectionNode
  passage: Passage
  /** In the passage's text. */
  start: number
  end: number
  text: string
}

const bullet =
  /^(?:[\s•·▪◦●○■□▫➢➤►✓✔✦❖*|]|!"|[-–—]+(?=\s)|o(?=\s+\p{Lu})|\(?(?:\d{1,2}|[a-z])[.)](?=\s)|[A-H]\d{1,2}[.)]?(?=\s+\p{Lu})|[A-H][.)](?=\s+\p{Lu}\p{Ll}))+\s*/u
/** Two letters, as nearly all lines begin with: no bullet. */
const beginsInWord = /^[A-Za-z]{2}/
const listPunctuation = /\s*[;,]\s*(?:(?:and\/or|and|or|&)\s*)?[;,]*\s*$/

/** In characters: "; and/or". */
const longestPunctuation = 20

/** Each family asks for the words of each passage as a whole. */
const wholes = new WeakMap<Passage, Words | null>()

/** The words of [start, end) of a passage; null where only punctuation stands there. */
export function wordsIn(section: SectionNode, passage: Passage, start = 0, end = passage.text.length): Words | null {
  if (start > 0 || end < passage.text.length) return wordsBetween(section, passage, start, end)
  const known = wholes.get(passage)
  if (known !== undefined && (known === null || known.section === section)) return known
  const words = wordsBetween(section, passage, 0, passage.text.length)
  wholes.set(passage, words)
  return words
}

function wordsBetween(section: SectionNode, passage: Passage, start: number, end: number): Words | null {
  const raw = passage.text.slice(start, end)
  const from = start + (beginsInWord.test(raw) ? 0 : (bullet.exec(raw)?.[0].length ?? 0))
  const body = passage.text.slice(from, end).trimEnd()
  const tail = body.slice(-longestPunctuation)
  const kept = body.length - (/[;,]/.test(tail) ? (listPunctuation.exec(tail)?.[0].length ?? 0) : 0)
  const text = evenSpaces(body.slice(0, kept)).trim()
  return /[\p{L}\p{N}]/u.test(text) ? { section, passage, start: from, end: from + kept, text } : null
}

export const spanOf = ({ passage, start, end }: Words): Span => spanIn(passage, start, end)

const partsOf = (words: Words, split: (text: string) => Stretch[]): Words[] =>
  split(words.passage.text.slice(words.start, words.end)).flatMap(
    part => wordsIn(words.section, words.passage, words.start + part.start, words.start + part.end) ?? [],
  )

export const sentencesIn = remembered((words: Words): Words[] => partsOf(words, sentencesOf))

/** The parts between semicolons, without an "and" before the last. */
export const clausesIn = (words: Words): Words[] =>
  partsOf(words, clausesOf).map(clause => {
    const and = /^(?:and|or)\s+/i.exec(clause.text)?.[0].length ?? 0
    return and ? { ...clause, start: clause.start + and, text: clause.text.slice(and) } : clause
  })

/** "… 2. Second 3. Third": the parts before and between such numbers, where they follow one another; the whole without them. */
export function numberedIn(words: Words): Words[] {
  const raw = words.passage.text.slice(words.start, words.end)
  const starts: number[] = [0]
  let next = 2
  for (const match of matchesOf(/(?<=[.;,)\s])\(?(\d{1,2})[.)]\s+(?=\p{Lu})/gu, raw)) {
    if (Number(match[1]) !== next || match.index === 0) continue
    starts.push(match.index)
    next++
  }
  if (starts.length < 2) return [words]
  return starts.flatMap(
    (start, index) => wordsIn(words.section, words.passage, words.start + start, words.start + (starts[index + 1] ?? raw.length)) ?? [],
  )
}

/** The filled cells of a row, or the whole of any other passage. */
export const cellsOrWhole = (section: SectionNode, passage: Passage): Words[] =>
  passage.cells.length > 1
    ? passage.cells.flatMap(cell => wordsIn(section, passage, cell.start, cell.end) ?? [])
    : [wordsIn(section, passage)].flatMap(words => words ?? [])
