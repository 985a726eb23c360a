/** Reads a PDF: pieces of text, painted or recognised → lines → flow of each page in reading order → blocks. */
import type { Note } from '@specmill/model'
import { type RecognitionOptions } from '../../ocr/options.ts'
import { boldFont } from '../../ocr/pieces-from-words.ts'
import { placeWords } from '../../ocr/word-places.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'
import { blocksFromPages, type PageOfPieces } from './blocks-from-pages.ts'
import { openPdf, type Pdf } from './pdfjs.ts'
import { type Piece, readPieces } from './read-runs.ts'
import { recognisePdf } from './recognise.ts'
import { type RuledTable, tablesFromRules } from './tables-from-rules.ts'

const mostPages = 2_000
const mostCharacters = 5_000_000

/** @throws UnreadableFile `encrypted`, `corrupt` or `too-large` */
export async function readPdf(bytes: Uint8Array, name: string, options: RecognitionOptions = {}): Promise<Content> {
  const pdf = await openPdf(bytes, name)
  try {
    if (pdf.pages > mostPages) throw new UnreadableFile(name, 'too-large', `${pdf.pages} pages, at most ${mostPages} are read`)
    const { pages, bold, notes } = await readPages(pdf, name)
    const { pages: toRead, recognised, notes: more } = await recognisePdf(bytes, name, pages, options)
    bold.set(boldFont, true)
    const blocks = blocksFromPages(toRead, bold)
    return {
      pages: pdf.pages,
      blocks: recognised.size ? placeWords(blocks, recognised) : blocks,
      footnotes: [],
      notes: [...notes, ...more],
    }
  } finally {
    // without this the library keeps the document in memory
    await pdf.close()
  }
}

async function readPages(pdf: Pdf, name: string): Promise<{ pages: PageOfPieces[]; bold: Map<string, boolean>; notes: Note[] }> {
  const pages: PageOfPieces[] = []
  const bold = new Map<string, boolean>()
  const unread: number[] = []
  let characters = 0
  for (let number = 1; number <= pdf.pages; number++) {
    try {
      const page = await pdf.page(number)
      const pieces = readPieces([...(await page.texts()), ...(await page.typed())])
      characters += pieces.reduce((sum, piece) => sum + piece.text.length, 0)
      if (characters > mostCharacters) throw new UnreadableFile(name, 'too-large', `more than ${mostCharacters} characters`)
      let tables: RuledTable[] = []
      const fonts = unknownFonts(pieces, bold)
      if (fonts.size > 0 || mayHoldTable(pieces) || endsInTable(pages.at(-1))) {
        const drawing = await page.drawing(fonts)
        for (const [font, isBold] of drawing.bold) bold.set(font, isBold)
        tables = tablesFromRules(drawing.rules)
      }
      pages.push({ number, height: page.height, pieces, tables })
    } catch (error) {
      if (error instanceof UnreadableFile) throw error
      unread.push(number)
    }
  }
  if (unread.length === pdf.pages) throw new UnreadableFile(name, 'corrupt')
  const notes: Note[] = []
  if (unread.length) notes.push(note('pdf/page-unreadable', `Page ${unread.join(', ')} is damaged and was left out.`))
  return { pages, bold, notes }
}

const note = (code: string, text: string): Note => ({ level: 'warning', code, text, path: null, evidence: null })

/** Fonts whose weight matters here: not those of bullets and other signs, whose name would cost as much as the page's text. */
function unknownFonts(pieces: readonly Piece[], known: ReadonlyMap<string, boolean>): Set<string> {
  return new Set(pieces.filter(piece => !known.has(piece.font) && /\p{L}{2}/u.test(piece.text)).map(piece => piece.font))
}

/** Two lines with a wide gap in each are enough to look for rules, which are dear to fetch. */
function mayHoldTable(pieces: readonly Piece[]): boolean {
  let gaps = 0
  const rows = new Map<number, Piece[]>()
  for (const piece of pieces) rows.set(Math.round(piece.baseline), [...(rows.get(Math.round(piece.baseline)) ?? []), piece])
  for (const row of rows.values()) {
    row.sort((a, b) => a.box[0] - b.box[0])
    if (row.some((piece, index) => index > 0 && piece.box[0] - (row[index - 1] as Piece).box[2] > piece.size * 1.5)) gaps++
  }
  return gaps > 1
}

function endsInTable(page: PageOfPieces | undefined): boolean {
  const last = page?.tables.at(-1)
  return last !== undefined && page !== undefined && last.box[3] > page.height * 0.75
}
