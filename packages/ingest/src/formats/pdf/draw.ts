/** One page of a PDF as it is seen. */
import { scaleWithin } from '../../ocr/canvas.ts'
import { mostDrawnPixels } from '../../ocr/options.ts'
import type { DrawPage } from '../format.ts'
import { openPdf } from './pdfjs.ts'

export const drawPdfPage: DrawPage = async (bytes, name, number, wanted) => {
  const pdf = await openPdf(bytes, name, true)
  try {
    if (number > pdf.pages) return null
    const page = await pdf.page(number)
    const scale = scaleWithin(mostDrawnPixels, page.width, page.height, wanted)
    const sheet = await page.drawn(72 * scale)
    return sheet && { sheet, scale }
  } finally {
    await pdf.close()
  }
}
