/** Fonts of pictograms, as web pages use them: their glyphs decorate, whatever letters the codes stand for, unless they begin the items of a list. */
import type { PdfFont } from './pdfjs.ts'
import type { Piece } from './read-runs.ts'

/** "FontAwesome", "icomoon", "launcher_icons", "dfIconFont", "MaterialIcons-Regular"; not "Silicon" */
const pictograms = /[Aa]wesome|icomoon|fontello|glyphicon|(?:^|[^A-Za-z])icons?(?![a-z])|Icons?(?![a-z])/
/** What a font says to be a bullet is one. */
const bullet = /^[•·●○◦▪▫■□◼◾‣∙➢➤►▶▸✓✔❖◆◇★☐☒]$/u
/** Check boxes at the codes of Font Awesome, the commonest of these fonts: https://fontawesome.com/v4/icons/ */
const boxes: Readonly<Record<string, string>> = { '\uf046': '☒', '\uf14a': '☒', '\uf096': '☐', '\uf0c8': '☐' }
/** Farthest from a bullet to its text, in points. */
const reach = 40
/** Left edges that differ by less are the same. */
const aligned = 2

/** Fonts of pictograms seen so far, each with the glyphs that were bullets. */
export type Icons = Map<string, Set<string>>

export function noteIcons(icons: Icons, fonts: ReadonlyMap<string, PdfFont>) {
  for (const [font, { name }] of fonts) if (pictograms.test(name) && !icons.has(font)) icons.set(font, new Set())
}

/** A sign that may be a pictogram: alone, and none that text begins or ends with. */
export const mayBeIcon = (text: string): boolean => /^\s*[!"#$%&+\ue000-\uf8ff]\s*$/u.test(text)

/** @returns the pieces without pictograms, but for check boxes and bullets */
export function withoutIcons(pieces: readonly Piece[], icons: Icons): Piece[] {
  const painted = pieces.filter(piece => icons.has(piece.font))
  if (painted.length === 0) return [...pieces]
  const first = painted.filter(piece => startsLine(piece, pieces))
  const repeats = (piece: Piece) =>
    first.filter(other => other.text === piece.text && Math.abs(other.box[0] - piece.box[0]) < aligned).length > 1
  for (const piece of first) if (repeats(piece)) icons.get(piece.font)?.add(piece.text)
  return pieces.flatMap(piece => {
    const known = icons.get(piece.font)
    const text = piece.text.trim()
    if (!known || bullet.test(text)) return [piece]
    if (boxes[text]) return [{ ...piece, text: boxes[text] }]
    return first.includes(piece) && known.has(piece.text) ? [{ ...piece, text: '•' }] : []
  })
}

function startsLine(icon: Piece, pieces: readonly Piece[]): boolean {
  const middle = (icon.box[1] + icon.box[3]) / 2
  const level = pieces.filter(piece => piece !== icon && middle > piece.box[1] && middle < piece.box[3])
  return (
    level.some(({ box }) => box[0] >= icon.box[2] - 1 && box[0] - icon.box[2] < reach) && !level.some(({ box }) => box[0] < icon.box[0])
  )
}
