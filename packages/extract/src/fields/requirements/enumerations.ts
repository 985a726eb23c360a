/** Numbering inside one paragraph: "either 1) … or 2) …", "and Either I … Or II …". */

import { numberPattern } from '../../language/numbers.ts'
import { matchesOf } from '../../language/patterns.ts'

export interface Piece {
  start: number
  end: number
  /** "1", "b", "II"; null for the words in front of the first and behind the last. */
  marker: string | null
}

const alternative = /(?:^|\s)(?:either|or)\s+(I{1,3}|IV|VI{0,3}|\d|[A-D])(?:[.:)]\s+|\s+(?=[A-Z]))(?=\S)/gi
const bracketed = /(?:^|[\s:;,*])\(?(\d{1,2}|[a-h]|i{1,3}|iv|v)\)\**\s+(?=\S)/g
const dotted = /(?:^|[;:.,]\s*|\b(?:or|and|either|OR|AND|EITHER)\s+)(\d{1,2}|[a-h])\.\s+(?=[A-Z])/g

const order = (marker: string): number =>
  /^\d/.test(marker) ? Number(marker) : ['i', 'ii', 'iii', 'iv', 'v'].indexOf(marker) + 1 || marker.toLowerCase().charCodeAt(0) - 96

/** "one (1) year": the number again, and no marker. */
const writtenTwice = new RegExp(`\\b${numberPattern}[\\s-]*$`, 'i')

/** Markers that count up from 1, a or i. */
function countingUp(text: string, pattern: RegExp, known: number): { at: number; body: number; marker: string }[] {
  const found: { at: number; body: number; marker: string }[] = []
  for (const match of matchesOf(pattern, text)) {
    const marker = match[1] ?? ''
    const value = marker === 'i' && found.length + known === 0 ? 1 : order(marker)
    if (value !== found.length + known + 1 || (/\(\d/.test(match[0]) && writtenTwice.test(text.slice(0, match.index + 1)))) continue
    found.push({ at: match.index + match[0].search(/[(\divxa-h]+[.)]/), body: match.index + match[0].length, marker })
  }
  return found.length + known >= 2 ? found : []
}

/** The numbered alternatives of one paragraph; empty where there are none. */
export function alternativesIn(text: string): Piece[] {
  const found = matchesOf(alternative, text).filter(match => /^\s*[EO]/.test(match[0]) || /\bor\s+II\b/i.test(match[0]))
  if (found.length === 0 || !/^\s*either/i.test(found[0]?.[0] ?? '')) return []
  const pieces: Piece[] = []
  const first = found[0]?.index ?? 0
  if (text.slice(0, first).trim()) pieces.push({ start: 0, end: first, marker: null })
  found.forEach((match, i) =>
    pieces.push({ start: match.index + match[0].length, end: found[i + 1]?.index ?? text.length, marker: match[1] ?? '' }),
  )
  return pieces
}

/**
 * The items that are numbered inside a paragraph: the words in front, the items, the words behind a semicolon that ends the last.
 * @param marker the list marker in front of the text: its first item may be that
 */
export function enumeratedIn(text: string, marker: string | null = null): Piece[] {
  const number = marker?.replace(/[().#\s]/g, '') ?? ''
  const known = /^[1a]$/.test(number) ? 1 : 0
  const byBracket = countingUp(text, bracketed, known)
  const found = byBracket.length ? byBracket : countingUp(text, dotted, known)
  const [first] = found
  if (!first) return []
  const pieces: Piece[] = []
  if (text.slice(0, first.at).trim()) pieces.push({ start: 0, end: first.at, marker: known ? number : null })
  const divided = found.slice(1).some(({ at }) => /;[\s\w*]{0,8}$/.test(text.slice(0, at)))
  found.forEach(({ body, marker }, i) => {
    const next = found[i + 1]?.at
    if (next !== undefined) {
      pieces.push({ start: body, end: next, marker })
      return
    }
    const over = divided ? null : /;\s*\**(?:and|or)\b/i.exec(text.slice(body))
    const end = over ? body + over.index : text.length
    pieces.push({ start: body, end, marker })
    if (over) pieces.push({ start: end + 1, end: text.length, marker: null })
  })
  return pieces
}
