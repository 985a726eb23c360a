/** Reads a picture of one page, or a TIFF of many: decode → recognise → the steps of a PDF's pages. */
import { drawnImage, scaleWithin } from '../../ocr/canvas.ts'
import { mostPixels, type RecognitionOptions, resolution } from '../../ocr/options.ts'
import { type Picture, shrunk } from '../../ocr/picture.ts'
import { boldFont, piecesFromWords } from '../../ocr/pieces-from-words.ts'
import { type PageToRecognise, recognisePages } from '../../ocr/recognise-pages.ts'
import { placeWords } from '../../ocr/word-places.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'
import { blocksFromPages } from '../pdf/blocks-from-pages.ts'
import { tablesFromRules } from '../pdf/tables-from-rules.ts'
import { looksLikeTiff } from './looks-like.ts'
import { resolutionFrom, resolutionOf } from './resolution.ts'
import { openTiff } from './tiff.ts'

/** @throws UnreadableFile `corrupt`, or `no-text` where there is none, or nothing to recognise it with */
export async function readImage(bytes: Uint8Array, name: string, options: RecognitionOptions = {}): Promise<Content> {
  if (options.ocr === 'off') throw new UnreadableFile(name, 'no-text', 'it is a picture, and text recognition is switched off')
  const toRead = looksLikeTiff(bytes) ? pagesOfTiff(bytes, name) : await onlyPage(bytes, name)
  const recognition = await recognisePages(toRead, options)
  if (!recognition)
    throw new UnreadableFile(
      name,
      'no-text',
      'it is a picture; install the program tesseract, or the optional packages tesseract.js and @tesseract.js-data/eng',
    )
  const { pages, notes } = recognition
  const read = [...pages].filter(([, page]) => page.words.length)
  if (!read.length) throw new UnreadableFile(name, 'no-text', notes[0]?.text.replace(/\.$/, ''))
  const blocks = blocksFromPages(
    read.map(([number, page]) => ({
      number,
      height: page.size.height,
      pieces: piecesFromWords(page.words),
      tables: tablesFromRules(page.rules),
    })),
    new Map([[boldFont, true]]),
  )
  return { pages: toRead.length, blocks: placeWords(blocks, pages), footnotes: [], notes }
}

async function onlyPage(bytes: Uint8Array, name: string): Promise<PageToRecognise[]> {
  const drawn = await drawnImage(bytes, (width, height) => scaleWithin(mostPixels, width, height))
  if (!drawn) throw new UnreadableFile(name, 'no-text', 'it is a picture, and the optional package @napi-rs/canvas is not installed')
  const { sheet, scale } = drawn
  const picture = sheet.picture()
  sheet.close()
  const dpi = resolutionOf(bytes, picture.width / scale, picture.height / scale) * scale
  return [{ number: 1, picture: async () => noFinerThanNeeded(picture, dpi) }]
}

function pagesOfTiff(bytes: Uint8Array, name: string): PageToRecognise[] {
  const pages = openTiff(bytes)
  if (!pages) throw new UnreadableFile(name, 'no-text', 'it is a picture (TIFF), and the optional package utif2 is not installed')
  if (!pages.length) throw new UnreadableFile(name, 'corrupt', 'no page was found in it')
  return pages.map(({ width, height, said, decode }, index) => ({
    number: index + 1,
    picture: async () => {
      if (width * height > mostPixels) throw new Error(`${width} by ${height} pixels are too many`)
      const picture = decode()
      return noFinerThanNeeded(picture, resolutionFrom(said, picture.width, picture.height))
    },
  }))
}

function noFinerThanNeeded(picture: Picture, dpi: number): { picture: Picture; dpi: number } {
  const times = Math.max(1, Math.floor(dpi / resolution))
  return { picture: shrunk(picture, times), dpi: dpi / times }
}
