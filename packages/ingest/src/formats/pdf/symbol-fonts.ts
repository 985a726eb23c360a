/** Letters of a font of pictures as the signs that they print: "o" in Wingdings is an empty box, "ü" a tick. */
import { symbolOf } from '../flowing/symbols.ts'
import type { PdfFont } from './pdfjs.ts'
import type { Piece } from './read-runs.ts'

/** "ABCDEF+Wingdings-Regular" and "Wingdings2" */
const pictures = /^(?:[A-Z]{6}\+)?wingdings[ -]?([23])?/i

const dingbats = /^(?:[A-Z]{6}\+)?(?:itc)?zapf ?dingbats/i
/** ZapfDingbats by its codes (ISO 32000-1, D.6), where a PDF claims that they are letters. */
const dingbat: Readonly<Record<string, string>> = {
  '3': '✓',
  '4': '✔',
  '5': '✗',
  '6': '✗',
  '7': '✘',
  '8': '✘',
  l: '●',
  n: '■',
  o: '☐',
  p: '☐',
  q: '☐',
  r: '☐',
  u: '◆',
}

export function withSymbols(pieces: readonly Piece[], fonts: ReadonlyMap<string, PdfFont>): Piece[] {
  const named = new Map<string, string>()
  for (const [font, { name }] of fonts) {
    const found = pictures.exec(name)
    if (found) named.set(font, found[1] ? `Wingdings ${found[1]}` : 'Wingdings')
    else if (dingbats.test(name)) named.set(font, 'dingbats')
  }
  if (named.size === 0) return [...pieces]
  return pieces.map(piece => {
    const font = named.get(piece.font)
    if (font === 'dingbats') return { ...piece, text: Array.from(piece.text, letter => dingbat[letter] ?? letter).join('') }
    return font ? { ...piece, text: symbolOf(piece.text, font) } : piece
  })
}
