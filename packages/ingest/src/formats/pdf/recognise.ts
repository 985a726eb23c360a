/** Reads the pages of a PDF that carry no usable text from their pictures. */
import type { Note } from '@specmill/model'
import { warning } from '../../note-on-file.ts'
import { mostPixels, type RecognitionOptions, resolution } from '../../ocr/options.ts'
import { piecesFromWords, withoutSpecks } from '../../ocr/pieces-from-words.ts'
import type { RecognisedPicture } from '../../ocr/recognise-picture.ts'
import type { Word } from '../../ocr/words.ts'
import type { PageOfPieces } from './blocks-from-pages.ts'
import { openPdf } from './pdfjs.ts'
import { tablesFromRules } from './tables-from-rules.ts'
import { isGarbage, lacksCommonWords, lettersIn, type TextLayer, textLayerOf } from './usable-text.ts'

export interface WithRecognition {
  pages: PageOfPieces[]
  recognised: Map<number, RecognisedPicture>
  notes: Note[]
}

/** @param pages as painted; the answer has those that were recognised in their places */
export async function recognisePdf(
  bytes: Uint8Array,
  name: string,
  pages: readonly PageOfPieces[],
  options: RecognitionOptions,
): Promise<WithRecognition> {
  const unread = options.ocr === 'off' ? [] : pagesToRecognise(bytes, pages)
  const { pages: recognised, notes } = (unread.length && (await recognisedPages(bytes, name, unread, options))) || none
  const all = pages.map(page => {
    const found = recognised.get(page.number)
    return found ? pageFrom(found, page) : page
  })
  const wordless = all.filter(page => page.pieces.length === 0).map(page => page.number)
  const garbled = unread.filter(({ layer, page }) => layer === 'garbage' && !recognised.has(page.number)).map(({ page }) => page.number)
  return { pages: all, recognised, notes: [...notes, ...(await whatIsMissing(wordless, garbled, options))] }
}

async function whatIsMissing(wordless: readonly number[], garbled: readonly number[], options: RecognitionOptions): Promise<Note[]> {
  if (!wordless.length && !garbled.length) return []
  const advice = await adviceFor(options)
  const notes: Note[] = []
  if (wordless.length)
    notes.push(warning('pdf/image-only', `Page ${wordless.join(', ')} holds no text; it may be a picture of text.${advice}`))
  if (garbled.length)
    notes.push(warning('pdf/garbled-text', `The text of page ${garbled.join(', ')} is garbled and may be wrong.${advice}`))
  return notes
}

/** What would help, where something is missing for the recognition. */
async function adviceFor(options: RecognitionOptions): Promise<string> {
  if (options.ocr === 'off') return ' Text recognition (OCR) is switched off.'
  const { whatToInstall } = await import('../../ocr/installed.ts')
  return whatToInstall() ?? ''
}

const none = { pages: new Map<number, RecognisedPicture>(), notes: [] as Note[] }

/** "/Subtype /Image", but not "/ImageB" among the procedures that every old PDF names. */
function holdsPicture(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = file.indexOf('/Image'); at >= 0; at = file.indexOf('/Image', at + 6))
    if (!/[A-Za-z]/.test(String.fromCharCode(file[at + 6] ?? 32))) return true
  return false
}

interface Unread {
  page: PageOfPieces
  layer: TextLayer
}

function pagesToRecognise(bytes: Uint8Array, pages: readonly PageOfPieces[]): Unread[] {
  let pictures: boolean | undefined
  const hasPictures = () => {
    // the dictionary of a picture is never packed away: ISO 32000-1, 7.5.7
    pictures ??= holdsPicture(bytes)
    return pictures
  }
  return pages
    .map(page => ({ page, layer: textLayerOf(page.pieces) }))
    .filter(({ layer }) => layer === 'none' || layer === 'garbage' || layer === 'doubtful' || (layer === 'little' && hasPictures()))
}

async function recognisedPages(bytes: Uint8Array, name: string, unread: readonly Unread[], options: RecognitionOptions) {
  const [{ recognisePages }, { hasCanvas }] = await Promise.all([import('../../ocr/recognise-pages.ts'), import('../../ocr/canvas.ts')])
  if (!hasCanvas()) return null
  const pdf = await openPdf(bytes, name, true)
  try {
    return await recognisePages(
      unread.map(({ page, layer }) => ({
        number: page.number,
        picture: async () => {
          const opened = await pdf.page(page.number)
          const dpi = Math.min(resolution, 72 * Math.sqrt(mostPixels / (opened.width * opened.height)))
          const sheet = await opened.drawn(dpi)
          if (!sheet) return null
          const picture = sheet.picture()
          sheet.close()
          return { picture, dpi }
        },
        isWorth: words => isWorth(words, layer, page),
      })),
      options,
    )
  } finally {
    await pdf.close()
  }
}

/** A letterhead's few words do not outweigh the text of the page. */
function isWorth(words: readonly Word[], layer: TextLayer, page: PageOfPieces): boolean {
  const text = withoutSpecks(words)
    .map(word => word.text)
    .join(' ')
  const letters = lettersIn(text)
  if (layer === 'none') return letters > 0
  const painted = lettersIn(page.pieces.map(piece => piece.text).join(' '))
  // what the recognition, which knows English, finds no sense in either is a list or another language
  if (layer === 'doubtful') return letters > painted * 0.5 && !lacksCommonWords(text) && !isGarbage(text, letters)
  return layer === 'garbage' ? letters > painted * 0.2 : letters > Math.max(60, 2 * painted)
}

function pageFrom(found: RecognisedPicture, page: PageOfPieces): PageOfPieces {
  return { number: page.number, height: found.size.height, pieces: piecesFromWords(found.words), tables: tablesFromRules(found.rules) }
}
