/** One page of a PDF as it is seen, for whoever checks what was read against it. */
import { openPdf } from './formats/pdf/pdfjs.ts'
import type { Picture } from './ocr/picture.ts'

/**
 * @param page 1-based
 * @param dpi pixels an inch
 * @returns null where nothing is installed to render on
 * @throws UnreadableFile `encrypted` or `corrupt`
 */
export async function pictureOfPage(bytes: Uint8Array, name: string, page: number, dpi: number): Promise<Picture | null> {
  const pdf = await openPdf(bytes, name, true)
  try {
    return await (await pdf.page(page)).picture(dpi)
  } finally {
    await pdf.close()
  }
}
