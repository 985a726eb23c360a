/** One page of a picture as it is seen: on the same points as the boxes of its words. */
import { drawnImage, drawnPicture, scaleWithin } from '../../ocr/canvas.ts'
import { mostDrawnPixels, mostPixels } from '../../ocr/options.ts'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { DrawPage } from '../format.ts'
import { looksLikeTiff } from './looks-like.ts'
import { resolutionFrom, resolutionOf } from './resolution.ts'
import { openTiff } from './tiff.ts'

/** @returns by how much pixels of a picture are to be multiplied, to be drawn with so many a point. */
const shrinking = (width: number, height: number, dpi: number, wanted: number) =>
  scaleWithin(mostDrawnPixels, width, height, (72 * wanted) / dpi)

export const drawImagePage: DrawPage = async (bytes, name, number, wanted) => {
  if (looksLikeTiff(bytes)) return tiffPage(bytes, name, number, wanted)
  if (number > 1) return null
  let dpi = 72
  const drawn = await drawnImage(bytes, (width, height) => {
    dpi = resolutionOf(bytes, width, height)
    return shrinking(width, height, dpi, wanted)
  })
  return drawn && { sheet: drawn.sheet, scale: (drawn.scale * dpi) / 72 }
}

function tiffPage(bytes: Uint8Array, name: string, number: number, wanted: number) {
  const page = openTiff(bytes)?.[number - 1]
  if (!page) return null
  if (page.width * page.height > mostPixels) throw new UnreadableFile(name, 'too-large', `${page.width} by ${page.height} pixels`)
  const picture = page.decode()
  const dpi = resolutionFrom(page.said, picture.width, picture.height)
  const times = shrinking(picture.width, picture.height, dpi, wanted)
  const sheet = drawnPicture(picture, times)
  return sheet && { sheet, scale: (times * dpi) / 72 }
}
