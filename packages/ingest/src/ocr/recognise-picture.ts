/** One picture → words and rules of the page in points: straighten, find and wipe off the rules, recognise. */
import type { Box } from '@specmill/model'
import { leadersIn, leaderWords, withoutLeaders } from './leaders.ts'
import type { Picture } from './picture.ts'
import type { Recogniser } from './recogniser.ts'
import { type DrawnRule, rulesInPicture } from './rules-in-picture.ts'
import { skewOf } from './skew.ts'
import { strokeIn } from './strokes.ts'
import { straightened } from './turn.ts'
import type { Word } from './words.ts'

/** In points, on the straightened page. */
export interface RecognisedPicture {
  words: Word[]
  rules: DrawnRule[]
  /** By which the page was turned back. */
  degrees: number
  /** Of the page as it is, and straightened. */
  page: { width: number; height: number }
  size: { width: number; height: number }
}

/** Less than this harms no line. */
const leastDegrees = 0.15

/** @param dpi pixels an inch */
export async function recognisePicture(
  recogniser: Recogniser,
  picture: Picture,
  dpi: number,
  milliseconds: number,
): Promise<RecognisedPicture> {
  const scale = 72 / dpi
  const page = { width: picture.width * scale, height: picture.height * scale }
  const skew = skewOf(picture)
  const degrees = Math.abs(skew) < leastDegrees ? 0 : skew
  const straight = degrees ? straightened(picture, degrees) : picture
  const { rules, wiped } = rulesInPicture(straight, dpi)
  const leaders = leadersIn(wiped, dpi)
  const read = await recogniser.recognise(withoutLeaders(wiped, leaders), dpi, milliseconds)
  const words = [...read, ...leaderWords(leaders, read, dpi)]
  return {
    words: words.map(word => ({
      ...word,
      box: word.box.map(edge => edge * scale) as Box,
      baseline: word.baseline * scale,
      stroke: strokeIn(wiped, word.box) * scale,
    })),
    rules: rules.map(({ across, at, from, to }) => ({ across, at: at * scale, from: from * scale, to: to * scale })),
    degrees,
    page,
    size: { width: straight.width * scale, height: straight.height * scale },
  }
}
