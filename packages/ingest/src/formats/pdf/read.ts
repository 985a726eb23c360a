/** Reads a PDF: pieces of text → lines → flow of each page in reading order → blocks. */
import type { Note } from '@specmill/model'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'
import { blocksFromFlow } from './blocks-from-flow.ts'
import { flowOfPage } from './flow-of-page.ts'
import { linesFromPieces } from './lines-from-pieces.ts'
import { marginsOf } from './margins.ts'
import { openPdf, type Pdf } from './pdfjs.ts'
import { type Piece, readPieces } from './read-runs.ts'
import { type RuledTable, tablesFromRules } from './tables-from-rules.ts'

const mostPages = 2_000
const mostCharacters = 5_000_000

/** @throws UnreadableFile `encrypted`, `corrupt` or `too-large` */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Content> {
  const pdf = await openPdf(bytes, name)
  try {
    if (pdf.pages > mostPages) throw new UnreadableFile(name, 'too-large', `${pdf.pages} pages, at most ${mostPages} are read`)
    const { pages, bold, notes } = await readPages(pdf, name)
    const margins = marginsOf(
      pages.map(page => ({
        ...page,
        lines: linesFromPieces(
          page.pieces.filter(piece => !piece.turned),
          bold,
          page.number,
        ),
      })),
    )
    const flow = pages.flatMap((page, index) => {
      const own = margins[index] ?? []
      const inMargin = (piece: Piece) => own.some(margin => margin.lines.some(line => covers(line.box, piece)))
      return flowOfPage({ ...page, pieces: page.pieces.filter(piece => !inMargin(piece)), margins: own }, bold)
    })
    return { pages: pdf.pages, blocks: blocksFromFlow(flow), footnotes: [], notes }
  } finally {
    // without this the library keeps the document in memory
    await pdf.close()
  }
}

interface ReadPage {
  number: number
  height: number
  pieces: Piece[]
  tables: RuledTable[]
}

async function readPages(pdf: Pdf, name: string): Promise<{ pages: ReadPage[]; bold: Map<string, boolean>; notes: Note[] }> {
  const pages: ReadPage[] = []
  const bold = new Map<string, boolean>()
  const unread: number[] = []
  const wordless: number[] = []
  let characters = 0
  for (let number = 1; number <= pdf.pages; number++) {
    try {
      const page = await pdf.page(number)
      const pieces = readPieces([...(await page.texts()), ...(await page.typed())])
      characters += pieces.reduce((sum, piece) => sum + piece.text.length, 0)
      if (characters > mostCharacters) throw new UnreadableFile(name, 'too-large', `more than ${mostCharacters} characters`)
      if (pieces.length === 0) wordless.push(number)
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
  if (wordless.length) notes.push(note('pdf/image-only', `Page ${wordless.join(', ')} holds no text; it may be a picture of text.`))
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

function endsInTable(page: ReadPage | undefined): boolean {
  const last = page?.tables.at(-1)
  return last !== undefined && page !== undefined && last.box[3] > page.height * 0.75
}

function covers([x0, y0, x1, y1]: readonly number[], { box }: Piece): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  return x >= (x0 as number) && x <= (x1 as number) && y >= (y0 as number) && y <= (y1 as number)
}
