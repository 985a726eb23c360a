/** One page of a PDF → its pieces and ruled tables: painted text, form fields, drawn marks. What is dear is fetched only where it is needed. */
import type { PageOfPieces } from './blocks-from-pages.ts'
import { quartersOf } from './direction.ts'
import { withoutDropCaps } from './drop-caps.ts'
import { framesFromRules } from './frames-from-rules.ts'
import { type Icons, mayBeIcon, noteIcons, withoutIcons } from './icon-fonts.ts'
import type { PaintedText, PdfPage } from './pdfjs.ts'
import { piecesFromFields } from './pieces-from-fields.ts'
import { withMarks } from './pieces-from-marks.ts'
import { type Piece, readPieces } from './read-runs.ts'
import { seenPieces } from './seen-pieces.ts'
import { withSymbols } from './symbol-fonts.ts'
import { tablesFromRules } from './tables-from-rules.ts'
import { underlined } from './underlines.ts'
import { noteMedium } from './weights.ts'

/** What pages share: the fonts seen so far, and whether the document draws what others paint. */
export interface SeenSoFar {
  bold: Map<string, boolean>
  /** Of medium weight. */
  medium: Set<string>
  icons: Icons
  drawsMarks: boolean
  endsInTable: boolean
  /** Text that its page does not show. */
  unseen: { page: number; text: string }[]
}

export async function readPage(page: PdfPage, number: number, seen: SeenSoFar): Promise<PageOfPieces> {
  const texts = await page.texts()
  const quarters = quartersOf(texts)
  if (quarters === 0) return readUpright(page, texts, number, seen)
  const upright = page.turnedBack(quarters)
  const read = await readUpright(upright, await upright.texts(), number, seen)
  return { ...read, turned: { degrees: 90 * quarters, page: sizeOf(page), size: sizeOf(upright) } }
}

const sizeOf = ({ width, height }: PdfPage) => ({ width, height })

async function readUpright(page: PdfPage, texts: readonly PaintedText[], number: number, seen: SeenSoFar): Promise<PageOfPieces> {
  const painted = withoutDropCaps(readPieces(texts))
  const fields = await page.fields()
  const { height } = page
  const fonts = unknownFonts(painted, seen.bold)
  if (fonts.size === 0 && !mayHoldTable(painted) && !seen.endsInTable && !seen.drawsMarks)
    return { number, height, pieces: [...withoutIcons(painted, seen.icons), ...piecesFromFields(fields, painted)], tables: [] }
  const drawing = await page.drawing(new Set(painted.map(piece => piece.font)))
  for (const [font, { bold }] of drawing.fonts) seen.bold.set(font, bold)
  noteIcons(seen.icons, drawing.fonts)
  noteMedium(seen.medium, drawing.fonts)
  const { seen: inSight, unseen } = seenPieces(painted, drawing.texts)
  if (unseen.length) seen.unseen.push({ page: number, text: unseen.join(' ') })
  const letters = withoutIcons(withSymbols(inSight, drawing.fonts), seen.icons)
  const marked = withMarks(letters, drawing.marks, seen.drawsMarks)
  if (marked.length > letters.length) seen.drawsMarks = true
  const tables = tablesFromRules(drawing.rules)
  seen.endsInTable = (tables.at(-1)?.box[3] ?? 0) > height * 0.75
  const pieces = await underlined(marked, drawing.rules, () => page.links())
  const all = [...pieces, ...piecesFromFields(fields, pieces)]
  return { number, height, pieces: all, tables, frames: framesFromRules(drawing.rules, tables, all) }
}

/** Fonts whose weight matters here, and those of pictograms: not those of bullets, whose name would cost as much as the page's text. */
function unknownFonts(pieces: readonly Piece[], known: ReadonlyMap<string, boolean>): Set<string> {
  return new Set(
    pieces.filter(piece => !known.has(piece.font) && (/\p{L}{2}/u.test(piece.text) || mayBeIcon(piece.text))).map(piece => piece.font),
  )
}

/** Two lines with a wide gap in each, that behind a bullet aside, are enough to look for rules, which are dear to fetch. */
function mayHoldTable(pieces: readonly Piece[]): boolean {
  let gaps = 0
  const rows = new Map<number, Piece[]>()
  for (const piece of pieces) rows.set(Math.round(piece.baseline), [...(rows.get(Math.round(piece.baseline)) ?? []), piece])
  for (const row of rows.values()) {
    row.sort((a, b) => a.box[0] - b.box[0])
    if (row.some((piece, index) => index > 0 && isApart(row[index - 1] as Piece, piece, index === 1))) gaps++
  }
  return gaps > 1
}

function isApart(before: Piece, piece: Piece, first: boolean): boolean {
  const gap = piece.box[0] - before.box[2]
  return gap > piece.size * (first && before.text.trim().length < 4 ? 4 : 1.5)
}
