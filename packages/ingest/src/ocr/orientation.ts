/** Which way up a sheet was scanned: letters that stand on their feet are recognised with certainty, others are not. */
import { inkOf, type Picture } from './picture.ts'
import { type Quarters, turnedBack } from './quarter-turn.ts'
import type { Recogniser } from './recogniser.ts'
import type { Word } from './words.ts'

/** Of all letters, this much is surely recognised on a page the right way up; upside down it is less than a tenth. */
const convincing = 0.45
/** Fewer letters tell nothing. */
const enoughLetters = 30
/** A word of fewer letters may be chance, and of less confidence, a guess. */
const [longEnough, sure] = [4, 60]
/** Height of the band that is tried, in inches: some ten lines. */
const bandHeight = 2

/** @returns the share of letters, signs included, that stand in long words of high confidence; 0 where there are too few to tell */
export function sureShare(words: readonly Word[]): number {
  const letters = (text: string) => text.match(/[\p{L}\d]/gu)?.length ?? 0
  const certain = words.filter(({ text, confidence }) => confidence >= sure && letters(text) >= longEnough)
  const found = certain.reduce((sum, { text }) => sum + letters(text), 0)
  return found < enoughLetters ? 0 : found / words.reduce((sum, { text }) => sum + text.length, 0)
}

/** Need other ways be tried? A page without words may have none, or only ones that lie on their side. */
export const isDoubtful = (words: readonly Word[]) => sureShare(words) < convincing

/**
 * Tries a band of the page in the three other ways.
 * @param words what was recognised of the page as it is
 * @returns by how many quarters its print was turned clockwise; 0 where no other way is convincing
 */
export async function quartersOf(
  recogniser: Recogniser,
  picture: Picture,
  words: readonly Word[],
  dpi: number,
  milliseconds: number,
): Promise<Quarters> {
  const end = Date.now() + milliseconds
  let best: Quarters = 0
  let highest = Math.max(convincing, sureShare(words))
  for (const quarters of [2, 1, 3] as const) {
    const left = end - Date.now()
    if (left <= 0) break
    const share = sureShare(await recogniser.recognise(densestBand(turnedBack(picture, quarters), dpi), dpi, left))
    if (share > highest) [best, highest] = [quarters, share]
  }
  return best
}

/** The rows with the most edges of ink: text has many, pictures and rules have few. */
function densestBand(picture: Picture, dpi: number): Picture {
  const { width, height, grey } = picture
  const rows = Math.min(height, Math.round(dpi * bandHeight))
  const ink = inkOf(picture)
  const edges = new Float64Array(height)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) if (x > 0 && ink[at] !== ink[at - 1]) (edges[y] as number)++
  let sum = edges.subarray(0, rows).reduce((a, b) => a + b, 0)
  let [top, most] = [0, sum]
  for (let y = rows; y < height; y++) {
    sum += (edges[y] as number) - (edges[y - rows] as number)
    if (sum > most) [top, most] = [y - rows + 1, sum]
  }
  return { width, height: rows, grey: grey.subarray(top * width, (top + rows) * width) }
}
