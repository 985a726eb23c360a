/**
 * How wide letters are, where only the width of a whole stretch is known: the means of Helvetica and Times, in thousandths of the letter size
 * (Adobe Core 14 AFM, https://github.com/adobe-type-tools/agl-aglfn). Only their proportions count.
 */

/** From the space to the tilde. */
const ascii = [
  264, 305, 380, 528, 528, 860, 720, 200, 333, 333, 445, 570, 264, 333, 264, 278, 528, 528, 528, 528, 528, 528, 528, 528, 528, 528, 278,
  278, 570, 570, 570, 500, 970, 695, 667, 695, 722, 639, 584, 750, 722, 305, 445, 695, 584, 861, 722, 750, 612, 750, 695, 612, 611, 722,
  695, 944, 695, 695, 611, 305, 278, 305, 470, 528, 330, 500, 528, 472, 528, 500, 305, 528, 528, 250, 250, 500, 250, 805, 528, 528, 528,
  528, 333, 445, 278, 528, 500, 722, 500, 500, 472, 407, 230, 407, 560,
]
const usual = 528
const others: Readonly<Record<string, number>> = { '’': 270, '‘': 270, '“': 390, '”': 390, '—': 1000, '…': 1000 }

/** @returns the width of a stretch of text, in thousandths of the letter size */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += ascii[letter.charCodeAt(0) - 32] ?? others[letter] ?? usual
  return width
}
