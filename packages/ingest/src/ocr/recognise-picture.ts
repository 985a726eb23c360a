/** One picture → words and rules of the page in points: the right way up, straight, rules and check boxes found and wiped off, recognised. */
import type { Box } from '@specmill/model'
import type { Rule } from '../formats/pdf/shapes-of-path.ts'
import { boxWords, withoutCheckBoxes } from './check-box-words.ts'
import { checkBoxesIn } from './check-boxes.ts'
import { leadersIn, leaderWords, withoutLeaders } from './leaders.ts'
import { isDoubtful, quartersOf } from './orientation.ts'
import type { Picture } from './picture.ts'
import { type Quarters, turnedBack } from './quarter-turn.ts'
import type { Recogniser } from './recogniser.ts'
import { withRomanNumerals } from './roman-numerals.ts'
import { rulesInPicture } from './rules-in-picture.ts'
import { skewOf } from './skew.ts'
import { strokeIn } from './strokes.ts'
import { straightened, type Turned } from './turn.ts'
import type { Word } from './words.ts'

/** In points, on the straightened page. */
export interface RecognisedPicture extends Turned {
  words: Word[]
  rules: Rule[]
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
  const end = Date.now() + milliseconds
  const asItIs = await recogniseUpright(recogniser, picture, dpi, 0, milliseconds)
  if (!isDoubtful(asItIs.words)) return asItIs
  const left = () => Math.max(1, end - Date.now())
  const quarters = await quartersOf(recogniser, picture, asItIs.words, dpi, left())
  return quarters === 0 ? asItIs : recogniseUpright(recogniser, turnedBack(picture, quarters), dpi, quarters, left())
}

async function recogniseUpright(
  recogniser: Recogniser,
  picture: Picture,
  dpi: number,
  quarters: Quarters,
  milliseconds: number,
): Promise<RecognisedPicture> {
  const scale = 72 / dpi
  const skew = skewOf(picture)
  const slip = Math.abs(skew) < leastDegrees ? 0 : skew
  const straight = slip ? straightened(picture, slip) : picture
  const { rules, wiped } = rulesInPicture(straight, dpi)
  const boxes = checkBoxesIn(wiped, dpi)
  const unboxed = withoutCheckBoxes(wiped, boxes)
  const leaders = leadersIn(unboxed, dpi)
  const read = withRomanNumerals(await recogniser.recognise(withoutLeaders(unboxed, leaders), dpi, milliseconds))
  const words = [...read, ...leaderWords(leaders, read, dpi), ...boxWords(boxes, read, dpi)]
  const [width, height] = [picture.width * scale, picture.height * scale]
  return {
    words: words.map(word => ({
      ...word,
      box: word.box.map(edge => edge * scale) as Box,
      baseline: word.baseline * scale,
      stroke: strokeIn(wiped, word.box) * scale,
    })),
    rules: rules.map(({ across, at, from, to }) => ({ across, at: at * scale, from: from * scale, to: to * scale })),
    degrees: quarters * 90 + slip,
    page: quarters % 2 === 1 ? { width: height, height: width } : { width, height },
    size: { width: straight.width * scale, height: straight.height * scale },
  }
}
