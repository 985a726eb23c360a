/** Labels that a page glued to the value above them: "Full-Time Job Number:" over "24-118 Department:". */
import { labelKeyOf } from './label-key.ts'
import type { LabelKey } from './label-lexicon.ts'

/** In characters: a value, and the label behind it. */
const longest = 140
const mostWords = 4
/** On so many lines it is the way of the page; "Public Works Department:" alone is a heading. */
const least = 3

/** Words of any line. */
const anyWord: ReadonlySet<LabelKey> = new Set<LabelKey>(['employer', 'other', 'title'])
/** "About the Department:" is a heading. */
const unfinished = /\b(?:the|an?|this|our|your|of|and|or|about|to|for)\s+$/i

/** @returns where the label begins; null for a line that is only a label, or ends in none */
function labelAtEnd(text: string): number | null {
  if (text.length > longest || !/\S\s*:\s*$/.test(text)) return null
  const words = [...text.replace(/\s*:\s*$/, '').matchAll(/\S+/g)]
  for (let count = Math.min(mostWords, words.length - 1); count >= 1; count--) {
    const at = words[words.length - count]?.index ?? 0
    const label = text.slice(at).replace(/\s*:\s*$/, '')
    const key = /^\p{Lu}/u.test(label) ? labelKeyOf(label) : null
    if (key) return anyWord.has(key) || unfinished.test(text.slice(0, at)) || labelKeyOf(text.replace(/\s*:\s*$/, '')) ? null : at
  }
  return null
}

/** @returns for texts whose page glues labels to values, where each label begins */
export function gluedLabelsIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const text of texts) {
    const at = text.length <= longest && text.includes(':') ? labelAtEnd(text) : null
    if (at !== null) found.set(text, at)
  }
  return found.size >= least ? found : new Map()
}
