/** Which way the print of a page runs: reports and tables are set across the sheet without the page saying that it is turned. */
import type { Quarters } from '../../ocr/quarter-turn.ts'
import type { PaintedText } from './pdfjs.ts'

/** Of all letters, more than this run one way. */
const most = 0.6
/** Fewer are a stamp, or words along the edge of an empty page. */
const fewest = 80

/** @returns by how many quarters most of the print was turned clockwise; 0 where no other way has nearly all of it */
export function quartersOf(texts: readonly PaintedText[]): Quarters {
  const letters = [0, 0, 0, 0]
  for (const { text, matrix } of texts) {
    const [a = 0, b = 0] = matrix
    const quarters = Math.abs(a) > 9 * Math.abs(b) ? (a > 0 ? 0 : 2) : Math.abs(b) > 9 * Math.abs(a) ? (b > 0 ? 1 : 3) : null
    if (quarters !== null) letters[quarters] = (letters[quarters] ?? 0) + text.trim().length
  }
  const all = letters.reduce((sum, count) => sum + count, 0)
  const found = letters.findIndex(count => count > most * all)
  return all < fewest || found < 0 ? 0 : (found as Quarters)
}
