/** What is to be said of one duty: does or may, what share of the time, whether it stands for all the rest. */
import type { Duty } from '@specmill/model'
import { anyOf } from '../../language/patterns.ts'
import { catchAllPatterns } from './lexicon.ts'

const subject = '(?:(?:an?|the|this|all|some|incumbents?|employees?|positions?|persons?|staff|also|occasionally)\\b[^,;.]{0,70}?\\s)?'
const startsMay = new RegExp(`^${subject}may\\b`, 'i')
/** "that may include", "as may be needed" and "whether a road may be used" say nothing of the duty itself. */
const ownMay =
  /(?<!\b(?:that|which|who|as|it|they|there|this|these|and\/or|what)\s|\b(?:whether|when|where|which|if)\b[^,;.]{0,60})\bmay\b(?!\s+\d)/i

/** "May conduct" is `may`, "Directs and may prepare" is `mixed`; refuses the "may" in "projects that may include". */
export function modalityOf(text: string, clauses: readonly string[]): Duty['modality'] {
  const parts = clauses.length > 0 ? clauses : [text]
  const may = parts.filter(part => startsMay.test(part)).length
  if (may === parts.length) return 'may'
  return may > 0 || parts.some(part => ownMay.test(part)) ? 'mixed' : 'does'
}

const standsForRest = anyOf(catchAllPatterns)
/** "Performs related work as required."; refuses "Trains volunteers in related duties" and a long duty that ends so. */
export const isCatchAll = (text: string, clauses: readonly string[]): boolean =>
  clauses.length < 2 && text.length < 180 && standsForRest(text)

const leading = /^\(?(\d{1,3})(?:\s?[-–]\s?\d{1,3})?\s?(?:%|percent\b)\)?(?:\s+of (?:the )?time)?\s*[-–:.]?\s*(?=\S)/i
const trailing =
  /\s*[-–]?\s*\((?:approximately |about )?(\d{1,3})\s?(?:%|percent)(?: of (?:the )?time)?\)\s*\.?$|(?<=[.;]|\t)\s*(\d{1,3})\s?%(?: of (?:the )?time)?\.?$/i

/** In characters: "(approximately 25% of the time)." */
const longestShare = 60

/** The share of working time before or behind the words of a duty, and where the words begin and end without it. */
export function percentIn(text: string): { percent: number | null; start: number; end: number } {
  const before = leading.exec(text)
  const tail = Math.max(0, text.length - longestShare)
  const behind = before ? null : trailing.exec(text.slice(tail))
  const percent = Number(before?.[1] ?? behind?.[1] ?? behind?.[2] ?? 0)
  if (percent <= 0 || percent > 100) return { percent: null, start: 0, end: text.length }
  return { percent, start: before?.[0].length ?? 0, end: behind ? tail + behind.index : text.length }
}
