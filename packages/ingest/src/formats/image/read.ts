/** Reads a picture of one page: decode → recognise → the steps of a PDF's page. */
import { decodePicture } from '../../ocr/canvas.ts'
import { mostPixels, type RecognitionOptions } from '../../ocr/options.ts'
import { boldFont, piecesFromWords } from '../../ocr/pieces-from-words.ts'
import { recognisePages } from '../../ocr/recognise-pages.ts'
import { placeWords } from '../../ocr/word-places.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'
import { blocksFromPages } from '../pdf/blocks-from-pages.ts'
import { tablesFromRules } from '../pdf/tables-from-rules.ts'
import { resolutionOf } from './resolution.ts'

/** @throws UnreadableFile `corrupt`, or `no-text` where there is none, or nothing to recognise it with */
export async function readImage(bytes: Uint8Array, name: string, options: RecognitionOptions = {}): Promise<Content> {
  if (options.ocr === 'off') throw new UnreadableFile(name, 'no-text', 'it is a picture, and text recognition is switched off')
  const decoded = await decodePicture(bytes, mostPixels)
  if (!decoded) throw new UnreadableFile(name, 'no-text', 'it is a picture, and the optional package @napi-rs/canvas is not installed')
  const { picture, scale } = decoded
  const dpi = resolutionOf(bytes, picture.width / scale, picture.height / scale) * scale
  const recognition = await recognisePages([{ number: 1, picture: async () => ({ picture, dpi }) }], options)
  if (!recognition)
    throw new UnreadableFile(
      name,
      'no-text',
      'it is a picture; install the program tesseract, or the optional packages tesseract.js and @tesseract.js-data/eng',
    )
  const { pages, notes } = recognition
  const page = pages.get(1)
  if (!page?.words.length) throw new UnreadableFile(name, 'no-text', notes[0]?.text.replace(/\.$/, ''))
  const pieces = piecesFromWords(page.words)
  const blocks = blocksFromPages(
    [{ number: 1, height: page.size.height, pieces, tables: tablesFromRules(page.rules) }],
    new Map([[boldFont, true]]),
  )
  return { pages: 1, blocks: placeWords(blocks, pages), footnotes: [], notes }
}
