/** One page → pieces of text with place, size and weight, in points, origin top left. First step of reading a PDF. */
import type { Box } from '@specmill/model'
import { apply } from './matrix.ts'
import type { PaintedText } from './pdfjs.ts'

export interface Piece {
  text: string
  box: Box
  baseline: number
  size: number
  font: string
  /** A space was painted right before it. */
  spaced: boolean
  /** Painted along another direction than the page's lines. */
  turned: boolean
  /** Neither along the page's lines nor across them: a stamp or watermark. */
  slanted?: boolean
  /** A line is drawn under it. */
  underlined?: boolean
}

/** Shares of the letter size above and below the baseline; the fonts' own figures differ too much to compare boxes by them. */
export const ascent = 0.75
export const descent = 0.22

export function readPieces(painted: readonly PaintedText[]): Piece[] {
  const pieces: Piece[] = []
  let spaced = false
  for (const { text, matrix, width, font } of painted) {
    const clean = readable(text)
    if (clean.trim() === '') {
      spaced ||= text !== '' && text.trim() === ''
      continue
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, baseline = 0] = matrix
    const size = Math.hypot(c, d)
    const along = Math.hypot(a, b) || 1
    const [endX, endY] = [x + (a / along) * width, baseline + (b / along) * width]
    const turned = Math.abs(b) > Math.abs(a) * 0.1 || a < 0
    const corners = [apply([a, b, c, d, x, baseline], 0, ascent), apply([a, b, c, d, x, baseline], 0, -descent)]
    const xs = [x, endX, ...(turned ? corners.map(corner => corner[0]) : [])]
    const ys = turned ? [baseline, endY, ...corners.map(corner => corner[1])] : [baseline - size * ascent, baseline + size * descent]
    pieces.push({
      text: clean,
      box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
      baseline,
      size,
      font,
      spaced: spaced || clean.startsWith(' '),
      turned,
      ...(turned && Math.min(Math.abs(a), Math.abs(b)) > 0.15 * along && { slanted: true }),
    })
    spaced = clean.endsWith(' ')
  }
  return pieces
}

/** Symbol fonts without names for their glyphs put them at U+F000 and on: https://www.unicode.org/Public/MAPPINGS/VENDORS/APPLE/SYMBOL.TXT and Wingdings. */
const symbols: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '☐',
  '\uf06f': '☐',
  '\uf06e': '■',
  '\uf071': '❑',
  '\uf072': '❒',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf0fe': '☑',
  '\uf0fd': '☒',
  '\uf078': '☒',
  '\uf02d': '-',
  '\uf076': '❖',
  '\uf0be': '–',
}

function readable(text: string): string {
  return text
    .replace(/[\uf000-\uf0ff]/g, glyph => symbols[glyph] ?? glyph)
    .replace(/[\u0000-\u0008\u000b-\u001f\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
}
