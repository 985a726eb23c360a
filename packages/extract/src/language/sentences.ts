/** A text → its sentences and clauses, each with its place. */
import { matchesOf } from './patterns.ts'
import { isWhite } from './white-space.ts'

export interface Stretch {
  start: number
  end: number
  text: string
}

/** Full stops that end no sentence. */
const abbreviations = new Set(
  'a.m ad adm approx art asst ave bd blvd bros ca capt cf ch co col corp dept dist dr e.g ed eng esq est etc ext fig gen gov hon hwy i.e inc jr ln lt ltd m.d mfg misc mr mrs ms mt n.b no nos oz p.m ph.d pp prof pub rd ref reg rep rev sec sen sgt sq sr st ste supt u.s univ vol vs'.split(
    ' ',
  ),
)

const trimmed = (text: string, start: number, end: number): Stretch => {
  const behind = text.slice(start, end).trimStart()
  const from = end - behind.length
  const body = behind.trimEnd()
  return { start: from, end: from + body.length, text: body }
}

/** What stands before the full stop at `stop`, back to white space; walked, as a search for the end of a long text starts at each of its characters. */
function wordBefore(text: string, start: number, stop: number): string {
  let from = stop
  while (from > start && !isWhite(text.charCodeAt(from - 1))) from--
  return text.slice(from, stop)
}

/** The first character behind white space; undefined at the end of the text. */
function nextCharacter(text: string, from: number): string | undefined {
  let at = from
  while (isWhite(text.charCodeAt(at))) at++
  return text[at]
}

/** Sentences of a paragraph; a full stop after an abbreviation, an initial or inside a number ends none. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const match of matchesOf(/(?<![.!?])[.!?]+["'”’)\]]*(?=\s|$)/g, text)) {
    const end = match.index + match[0].length
    const next = nextCharacter(text, end)
    if (match[0].startsWith('.') && next !== undefined) {
      const bare = wordBefore(text, start, match.index)
        .replace(/^["'“‘(]+/, '')
        .toLowerCase()
      if (abbreviations.has(bare) && !(bare === 'etc' && /[A-Z]/.test(next))) continue
      if (bare.length === 1 ? /[a-z]/.test(bare) && !isGrade(text, match.index, next) : bare[1] === '.' && /^([a-z]\.)+[a-z]$/.test(bare))
        continue
      if (/[a-z]/.test(next) && !/^\s*(?:and|or)\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 12))) continue
    }
    const sentence = trimmed(text, start, end)
    if (sentence.text) sentences.push(sentence)
    start = end
  }
  const rest = trimmed(text, start, text.length)
  if (rest.text) sentences.push(rest)
  return sentences
}

/** "… as a Clerk, Range B. (Applicants …": the letter is no initial. */
const isGrade = (text: string, at: number, next: string): boolean =>
  /[([]/.test(next) ||
  /\b(?:category|class|grade|group|level|option|range|schedule|step|type)\s+\(?\S$/i.test(text.slice(Math.max(0, at - 14), at))

/** The parts of a text between semicolons that stand outside brackets; one part where there is none. */
export function clausesOf(text: string): Stretch[] {
  if (!text.includes(';')) return [trimmed(text, 0, text.length)].filter(clause => clause.text)
  const clauses: Stretch[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i <= text.length; i++) {
    const character = text[i]
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    if (i === text.length || (character === ';' && depth === 0)) {
      const clause = trimmed(text, start, i)
      if (clause.text) clauses.push(clause)
      start = i + 1
    }
  }
  return clauses
}
