/** Fonts of medium weight: beside a lighter text they stand out as bold print does; where all is set in them they do not. */
import type { PdfFont } from './pdfjs.ts'
import type { Piece } from './read-runs.ts'

/** "Roboto-Medium", and fonts that name the axis of weight in sixteenths: `wght2580000` is 600. */
const medium = /[-_ ]medium\b|wght(?:2[5-9a-f]|[3-9])[0-9a-f]{5}/i
/** More of the letters than this is the body. */
const most = 0.3

export function noteMedium(known: Set<string>, fonts: ReadonlyMap<string, PdfFont>) {
  for (const [font, { name, bold }] of fonts) if (!bold && medium.test(name)) known.add(font)
}

/** @returns those of the fonts that count as bold */
export function standingOut(fonts: ReadonlySet<string>, pieces: Iterable<Piece>): Set<string> {
  if (fonts.size === 0) return new Set()
  let [all, own] = [0, 0]
  for (const { font, text } of pieces) {
    all += text.length
    if (fonts.has(font)) own += text.length
  }
  return own < most * all ? new Set(fonts) : new Set()
}
