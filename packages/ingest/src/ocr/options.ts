/** How far text recognition may go, and whom it tells. */

export interface RecognitionOptions {
  /** `auto`, the default: pages without usable text, and pictures. */
  ocr?: 'auto' | 'off'
  /** Called before each page that is recognised, and once at the end. */
  onPage?: (done: number, of: number) => void
}

/** A document with more pictures of pages is cut off, with a note. */
export const mostPages = 100
/** In milliseconds, of one page and of a document. */
export const longestPage = 60_000
export const longestDocument = 900_000
/** Pixels an inch of the picture that is recognised: more costs time and gains nothing on ordinary print. */
export const resolution = 200
/** In pixels; larger pages are rendered more coarsely. */
export const mostPixels = 40_000_000
/** In pixels, of a page that is drawn to be looked at. */
export const mostDrawnPixels = 16_000_000
