/** A section of duties → the words of each duty: items, rows, paragraphs, or the sentences of a paragraph. */
import type { Passage } from '../../engine/passage.ts'
import type { SectionNode } from '../../engine/reading.ts'
import type { PhraseTagger } from '../../language/phrases.ts'
import { wordCount } from '../../language/white-space.ts'
import { isCatchAll } from './attributes.ts'
import { type Mark, marked } from './marks.ts'
import { isAboutHolder, isCaption, isIntroduction, isNoDuty } from './refused.ts'
import { type DutyRow, dutyRow, percentColumnOf, shareAbove } from './rows.ts'
import { promisesWork } from './says-work.ts'
import { beginsWithGerund, beginsWithVerb } from './verb-first.ts'
import { mostOpenWithVerb, opensWithVerb } from './verb-in-doubt.ts'
import { numberedIn, sentencesIn, type Words, wordsIn } from './words.ts'

export interface Candidate {
  words: Words
  row: DutyRow | null
  /** What a letter beside it says of it. */
  mark?: Mark | null
}

/** So many paragraphs make a list, each of one duty; fewer are running text, each sentence of which is one. */
const paragraphsOfList = 4

export function candidatesIn(phrases: PhraseTagger, section: SectionNode): Candidate[] {
  const whole = section.passages.flatMap(passage => wordsIn(section, passage) ?? [])
  const paragraphs = whole.filter(words => isProse(words.passage) && !isCaption(words) && !isNoDuty(words))
  const items = whole.filter(words => words.passage.kind === 'item' && !isNoDuty(words))
  const listed = paragraphs.length >= paragraphsOfList
  const opensAsWork = (text: string) => beginsWithGerund(text) || opensWithVerb(phrases, text)
  // only where a paragraph stands beside the items does it matter how those begin
  const beside = paragraphs.length > 0 && items.length >= 3
  const notGerunds = items.flatMap(({ text }) => (beginsWithGerund(text) ? [] : [text]))
  const strict = beside && mostOpenWithVerb(phrases, notGerunds, items.length - notGerunds.length)
  const percentColumn = percentColumnOf(section.passages)
  const tail = tailOf(whole, opensAsWork)
  const found = section.passages.flatMap((passage, index): Candidate[] => {
    if (passage.cells.length > 1) {
      const row = dutyRow(section, passage, percentColumn)
      return row ? [{ words: row.words, row: { ...row, percent: row.percent ?? shareAbove(section.passages[index - 1]) } }] : []
    }
    const words = wordsIn(section, passage)
    if (!words || tail.has(passage) || isCaption(words) || isHeadOfParts(words, section.passages[index + 1])) return []
    const numbered = numberedIn(words)
    const single = numbered.length === 1 && isProse(passage) && !listed ? sentencesIn(words) : numbered.map(withoutAnnouncement)
    // beside a list of items that all begin with a verb, a paragraph that does not is about something else
    return single
      .filter(
        one =>
          (!isNoDuty(one) || (isProse(passage) && promisesWork(one.text))) &&
          !(strict && isProse(passage) && !opensAsWork(one.text) && !isCatchAll(one.text, [])),
      )
      .map(one => ({ words: withoutTail(one), row: null }))
  })
  const marks = marked(found.map(({ words }) => words))
  return found.map((one, index) => ({ ...one, ...marks[index] }))
}

/** So many lines that begin with a verb make a list without bullets, … */
const linesOfList = 4
/** … of which they are so large a part. */
const shareOfList = 0.75
/** In words: what stands behind such a list as running text. */
const shortestTail = 14

/** Paragraphs behind a list without bullets: they tell of the post and its place again, and of no further duty. */
function tailOf(whole: readonly Words[], opensAsWork: (text: string) => boolean): ReadonlySet<Passage> {
  if (whole.length <= linesOfList || whole.some(({ passage }) => !isProse(passage))) return new Set()
  const isLong = ({ text }: Words) => wordCount(text) >= shortestTail
  // part-of-speech is asked only where a long paragraph stands behind all that surely is work
  const surely = whole.findLastIndex(({ text }) => beginsWithGerund(text) || beginsWithVerb(text) || isCatchAll(text, []))
  if (!whole.slice(surely + 1).some(isLong)) return new Set()
  const last = whole.findLastIndex(({ text }) => opensAsWork(text) || isCatchAll(text, []))
  const behind = whole.slice(last + 1)
  const listed = whole.slice(0, last + 1).filter(({ text }) => opensAsWork(text) || isCatchAll(text, [])).length
  if (behind.length === 0 || listed < linesOfList || listed < (last + 1) * shareOfList) return new Set()
  return new Set(behind.filter(isLong).map(({ passage }) => passage))
}

const markerClass = (marker: string | null) => (marker === null ? '' : /\d/.test(marker) ? '1' : /[a-z]/i.test(marker) ? 'a' : '•')

/** "2. Front Counter (40%)" above "a. Answers …": a caption in the look of an item. */
const isHeadOfParts = (words: Words, next: Passage | undefined): boolean =>
  words.passage.kind === 'item' &&
  next?.kind === 'item' &&
  (next.depth > words.passage.depth || markerClass(next.marker) !== markerClass(words.passage.marker)) &&
  isCaption({ ...words, text: words.text.replace(/\s*\(\d{1,3}\s?%\)$/, ''), passage: { ...words.passage, marker: null } })

const isProse = (passage: Passage) => passage.kind !== 'item' && passage.cells.length < 2

/** "1. Cleans the hall each day. This includes the following:" says what is done in front of what it announces. */
function withoutAnnouncement(words: Words): Words {
  const sentences = /:\s*$/.test(words.text) ? sentencesIn(words) : []
  const last = sentences.at(-2)
  return last && !isIntroduction(last.text) ? (wordsIn(words.section, words.passage, words.start, last.end) ?? words) : words
}

/** Of a duty in several sentences, those at its end that speak of the list or of the holder are left out. */
function withoutTail(words: Words): Words {
  const sentences = sentencesIn(words)
  let last = sentences.length
  while (last > 1 && (isIntroduction(sentences[last - 1]?.text ?? '') || isAboutHolder(sentences[last - 1]?.text ?? ''))) last--
  if (last === sentences.length) return words
  return wordsIn(words.section, words.passage, words.start, sentences[last - 1]?.end ?? words.end) ?? words
}
