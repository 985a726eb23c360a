/** Ligatures that come out as another sign because their font does not say what they are: "quali3cations", "O2ce", "posi8on". */
import type { Note } from '@specmill/model'
import { noteOnFile } from '../../note-on-file.ts'
import { ligatureWords } from './ligature-words.ts'
import type { Piece } from './read-runs.ts'

/** The longer ones first: "o_ce" is "office", not "offce". */
const ligatures = ['ffi', 'ffl', 'tti', 'ff', 'fi', 'fl', 'tt', 'ti', 'ft']
/** Stands for the ligature in the words that are looked up. */
const gap = '\0'
/** A sign between letters, a digit before them, a capital within a word. */
const suspect =
  /[a-zA-Z][^a-zA-Z\u00c0-\u024f\s'’.,;:/()@_\]–—-][a-z]|(?<![\w.,$-])[^a-zA-Z\u00c0-\u024f\s.,;:$#("“'‘[-](?!(?:st|nd|rd|th)\b)[a-z]{2}|[a-z][A-Z][a-z]/
const word = /[^\s.,;:/()–—-]{3,}/gu
/** Of a word: signs that none has, or a capital within. */
const odd = /\p{Ll}\p{Lu}|[^\p{L}\p{M}'’@&]/u
const isOrdinal = /^\d+(?:st|nd|rd|th)$/i
/** Signs that words may hold of their own accord: only a known word proves that this one does not. */
const atHome = /[\p{L}'’&@]/u

/** What a sign of a font stands for, and the first word that told. */
type Found = Map<string, { ligature: string; told: string }>

/** @returns the pieces with their ligatures written out, and a note for each sign that was one */
export function withLigatures<Page extends { pieces: Piece[] }>(pages: readonly Page[]): { pages: Page[]; notes: Note[] } {
  const pieces = pages.flatMap(page => page.pieces)
  const ofFonts = new Map<string, Found>()
  for (const [font, odd] of Map.groupBy(
    pieces.filter(piece => suspect.test(piece.text)),
    piece => piece.font,
  )) {
    const found = ligaturesIn(odd.map(piece => piece.text))
    if (found.size) ofFonts.set(font, found)
  }
  if (ofFonts.size === 0) return { pages: [...pages], notes: [] }
  const mended = pages.map(page => ({
    ...page,
    pieces: page.pieces.map(piece => {
      const found = ofFonts.get(piece.font)
      return found ? { ...piece, text: mendedText(piece.text, found) } : piece
    }),
  }))
  return { pages: mended, notes: notesOf(ofFonts) }
}

/** Two rounds: "quali3ca8on" is known once "3" is. */
function ligaturesIn(texts: readonly string[]): Found {
  const found: Found = new Map()
  for (const _ of [1, 2]) {
    const votes = new Map<string, Map<string, string[]>>()
    for (const text of texts)
      for (const [written] of mendedText(text, found).matchAll(word)) {
        if (!odd.test(written) || isOrdinal.test(written)) continue
        for (const sign of new Set(written)) {
          const ligature = atHome.test(sign) && !/\p{Lu}/u.test(sign) ? undefined : known().get(written.replaceAll(sign, gap).toLowerCase())
          if (!ligature || (/\p{Lu}/u.test(sign) && written.startsWith(sign))) continue
          const told = votes.get(sign) ?? new Map<string, string[]>()
          told.set(ligature, [...(told.get(ligature) ?? []), written])
          votes.set(sign, told)
        }
      }
    for (const [sign, told] of votes) {
      const [most] = [...told].sort((a, b) => b[1].length - a[1].length)
      if (most && !found.has(sign)) found.set(sign, { ligature: most[0], told: most[1][0] ?? '' })
    }
  }
  return found
}

function mendedText(text: string, found: Found): string {
  if (found.size === 0) return text
  return text.replace(word, written => {
    if (isOrdinal.test(written)) return written
    const signs = [...found.keys()].filter(sign => written.includes(sign))
    const among = isAmongLetters(written, signs)
    let whole = written
    for (const sign of signs) {
      const { ligature = '' } = found.get(sign) ?? {}
      const isKnown = known().get(whole.replaceAll(sign, gap).toLowerCase()) === ligature
      if (isKnown || (among && !atHome.test(sign))) whole = whole.replaceAll(sign, ligature)
    }
    return whole
  })
}

/** A word but for these signs; no number, code or address. */
function isAmongLetters(text: string, signs: readonly string[]): boolean {
  const rest = signs.reduce((left, sign) => left.replaceAll(sign, ''), text)
  return /^\p{L}*\p{Ll}\p{L}*\W*$/u.test(rest) && rest.length > 1 && !signs.some(sign => text.endsWith(sign) && !/\p{L}/u.test(sign))
}

let lookedUp: Map<string, string> | null = null

/** Words without one of their ligatures → the ligature. Built for the first document that needs it. */
function known(): Map<string, string> {
  if (lookedUp) return lookedUp
  lookedUp = new Map()
  for (const whole of ligatureWords)
    for (const ligature of ligatures) {
      const key = whole.replaceAll(ligature, gap)
      if (key !== whole && !lookedUp.has(key)) lookedUp.set(key, ligature)
    }
  return lookedUp
}

function notesOf(ofFonts: ReadonlyMap<string, Found>): Note[] {
  const said = new Set<string>()
  for (const found of ofFonts.values())
    for (const [sign, { ligature, told }] of found) said.add(`“${sign}” as “${ligature}” (as in “${told}”)`)
  const text = `A font of this file does not say what some of its letters are; they were read by the words that they stand in: ${[...said].join(', ')}.`
  return [noteOnFile('info', 'pdf/ligatures-guessed', text)]
}
