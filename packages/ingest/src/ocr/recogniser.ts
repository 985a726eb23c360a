/** What a program that recognises text has to offer, and what all of them are told. */
import type { Picture } from './picture.ts'
import type { Word } from './words.ts'

export interface Recogniser {
  /** "tesseract 5.3.0" */
  name: string
  /**
   * @param dpi pixels an inch
   * @throws RecognitionTimeout, or an Error that says why nothing could be recognised
   */
  recognise(picture: Picture, dpi: number, milliseconds: number): Promise<Word[]>
  close(): Promise<void>
}

export class RecognitionTimeout extends Error {
  override readonly name = 'RecognitionTimeout'
}

/** Page segmentation mode 4, one column of text of varying sizes: with the columns that the automatic mode finds, it tears the numbers of lists from their items. The columns of a page are found from the words. */
export const columns = '4'

/** Portable greymap, which tesseract reads and nobody has to compress: https://netpbm.sourceforge.net/doc/pgm.html */
export function greymap({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])
}
