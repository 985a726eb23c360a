/** Reads a PDF: pieces of text, painted or recognised → lines → flow of each page in reading order → blocks. */
import type { Note } from '@specmill/model'
import { warning } from '../../note-on-file.ts'
import { type RecognitionOptions } from '../../ocr/options.ts'
import { boldFont } from '../../ocr/pieces-from-words.ts'
import type { Turned } from '../../ocr/turn.ts'
import { placeWords } from '../../ocr/word-places.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'
import { blocksFromPages, type PageOfPieces } from './blocks-from-pages.ts'
import { notesOnLeftOut } from './left-out.ts'
import { openPdf, type Pdf } from './pdfjs.ts'
import { readPage, type SeenSoFar } from './read-page.ts'
import { recognisePdf } from './recognise.ts'
import { tolerateStrayRejections } from './stray-rejections.ts'
import { withLigatures } from './unnamed-ligatures.ts'
import { standingOut } from './weights.ts'

const mostPages = 2_000
const mostCharacters = 5_000_000

/** @throws UnreadableFile `encrypted`, `corrupt` or `too-large` */
export async function readPdf(bytes: Uint8Array, name: string, options: RecognitionOptions = {}): Promise<Content> {
  tolerateStrayRejections()
  const pdf = await openPdf(bytes, name)
  try {
    if (pdf.pages > mostPages) throw new UnreadableFile(name, 'too-large', `${pdf.pages} pages, at most ${mostPages} are read`)
    const { pages, bold, notes } = await readPages(pdf, name)
    const { pages: whole, notes: guessed } = withLigatures(pages)
    const { pages: toRead, recognised, notes: more } = await recognisePdf(bytes, name, whole, options)
    bold.set(boldFont, true)
    const blocks = blocksFromPages(toRead, bold)
    const placed = new Map<number, Turned>(recognised)
    for (const { number, turned } of toRead) if (turned) placed.set(number, turned)
    return {
      pages: pdf.pages,
      blocks: placed.size ? placeWords(blocks, placed) : blocks,
      footnotes: [],
      notes: [...notes, ...guessed, ...more],
    }
  } finally {
    // without this the library keeps the document in memory
    await pdf.close()
  }
}

async function readPages(pdf: Pdf, name: string): Promise<{ pages: PageOfPieces[]; bold: Map<string, boolean>; notes: Note[] }> {
  const pages: PageOfPieces[] = []
  const seen: SeenSoFar = { bold: new Map(), medium: new Set(), icons: new Map(), drawsMarks: false, endsInTable: false, unseen: [] }
  const unread: number[] = []
  let reason: string | undefined
  let characters = 0
  for (let number = 1; number <= pdf.pages; number++) {
    try {
      const page = await readPage(await pdf.page(number), number, seen)
      characters += page.pieces.reduce((sum, piece) => sum + piece.text.length, 0)
      if (characters > mostCharacters) throw new UnreadableFile(name, 'too-large', `more than ${mostCharacters} characters`)
      pages.push(page)
    } catch (error) {
      if (error instanceof UnreadableFile) throw error
      reason ??= error instanceof Error ? error.message : String(error)
      unread.push(number)
    }
  }
  if (unread.length === pdf.pages) throw new UnreadableFile(name, 'corrupt', reason)
  for (const font of standingOut(
    seen.medium,
    pages.flatMap(page => page.pieces),
  ))
    seen.bold.set(font, true)
  const notes: Note[] = []
  if (unread.length) notes.push(warning('pdf/page-unreadable', `Page ${unread.join(', ')} is damaged and was left out (${reason}).`))
  notes.push(...(await notesOnLeftOut(pdf, pages, seen.unseen)))
  return { pages, bold: seen.bold, notes }
}
