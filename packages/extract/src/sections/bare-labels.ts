/** Labels that no colon follows: alone above their value, or in capitals in front of it, as exported pages print them. */
import type { SectionKind } from '@specmill/model'
import { type LabelKey, labelPhrases } from './label-lexicon.ts'

/** Where such lines are labels; in running text they are words. */
export const ofForms: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'header',
  'summary',
  'compensation',
  'work-location',
  'work-schedule',
  'special-requirements',
  'how-to-apply',
  'other',
])
/** Of one word, and clear without a colon. */
const clear = /^(?:agency|compensation|deadline|department|employer|grade|locations?|requisition|salary|wage)$/i
/** Names of parts of an organization and of jobs are found on any line. */
const doubtful: ReadonlySet<LabelKey> = new Set<LabelKey>(['unit', 'supervisor', 'employer', 'other'])

/** "Announcement number", "job requisition id"; refuses "Office" and "Position". */
export const standsAlone = (text: string, key: LabelKey): boolean =>
  !doubtful.has(key) && (/\s\S/.test(text.trim()) || clear.test(text.trim())) && !/[.,;]$/.test(text)

/** What stands below a label as its value: no sentence, and no choice of a search with its count. */
export const isBareValue = (text: string): boolean =>
  text.length <= 120 && !/[:?]$|\(\d+\)$/.test(text) && (text.length < 60 || !/[.!]$/.test(text))

const most = Math.max(...Object.values(labelPhrases).flatMap(phrases => phrases.map(phrase => phrase.split(' ').length)))
const capsWord = /^[\p{Lu}\d][\p{Lu}\d'’&/.-]*$/u

export interface BareMark {
  key: LabelKey
  label: string
  start: number
  valueStart: number
}

/** "SALARY $4,112 Monthly LOCATION Elm Grove, CA" has two; refuses "CITY CLERK" and "LOCATION OF WORK". */
export function capsMarksIn(text: string, keyOf: (printed: string) => LabelKey | null): BareMark[] {
  if (text.length > 300) return []
  const words = [...text.matchAll(/\S+/g)]
  const marks: BareMark[] = []
  for (let at = 0; at < words.length; at++) {
    const mark = longestLabel(text, words.slice(at, at + most + 1), keyOf)
    if (!mark && at === 0) return []
    if (!mark) continue
    marks.push(mark)
    while ((words[at + 1]?.index ?? text.length) < mark.valueStart) at++
  }
  return marks
}

function longestLabel(text: string, words: readonly RegExpExecArray[], keyOf: (printed: string) => LabelKey | null): BareMark | null {
  const caps = words.findIndex(word => !capsWord.test(word[0]))
  for (let count = caps < 0 ? words.length - 1 : caps; count >= 1; count--) {
    const [first, last, value] = [words[0], words[count - 1], words[count]]
    if (!first || !last || !value) continue
    const label = text.slice(first.index, last.index + last[0].length)
    const key = /\d/.test(label) ? null : keyOf(label)
    if (key && opensValue(value[0], count)) return { key, label, start: first.index, valueStart: value.index }
  }
  return null
}

/** Behind one word, a value in capitals may be the rest of a name: "OFFICE ASSISTANT". */
const opensValue = (word: string, labelWords: number): boolean =>
  !/^(?:of|and|or|is|are|for|to|in|the|with|by|on)$/i.test(word) && (labelWords > 1 || !/^\p{Lu}{2,}/u.test(word))
